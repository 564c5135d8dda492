import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'playwright/test';
import { test } from './built-copy.ts';
import { patience } from './patience.ts';
import { differences, ended } from './project-copy.ts';

const text = 'content/briefings/2016/leap-day.mdx';

test.describe.configure({ mode: 'default', timeout: patience });

test.beforeEach(({ project }) => project.restore());

/** `ARCHIVE_KILLS` tries more moments, as the weekly workflow does. */
const kills = Number(process.env.ARCHIVE_KILLS ?? 6);

test(
  'a build that is killed leaves the last good site, and the next one is right',
  { tag: '@soak' },
  async ({ project }) => {
    test.setTimeout(patience);
    const names = await readdir(join(project.folder, 'cache'));
    await project.edit(text, (before) => `${before}\nA first edit.\n`);
    const begin = performance.now();
    await project.build('dist', 'cache');
    const length = performance.now() - begin;
    let good = await project.tree('dist');

    for (let kill = 0; kill < kills; kill += 1) {
      await project.edit(text, (before) => `${before}\nEdit ${kill}.\n`);
      const build = project.start('dist', 'cache');
      const gone = once(build, 'close');
      // Spread over the whole of a build, the moments are where they have to be without being planned.
      await pause(((kill + 0.5) / kills) * length);
      build.kill('SIGKILL');
      await gone;

      const left = await project.tree('dist');
      if (differences(left, good).length === 0) continue;
      // It was killed when all was done: then what stands there is what a build makes.
      await project.built();
      expect(differences(await project.tree('dist'), left)).toEqual([]);
      good = left;
    }

    await project.built();
    expect(differences(await project.tree('dist'), await project.fromNothing())).toEqual([]);
    const beside = (await readdir(project.folder)).filter((name) => name.startsWith('dist'));
    expect(beside.sort()).toEqual(['dist', 'dist.next']);
    expect(await readdir(join(project.folder, 'cache'))).toEqual(names);
    // What processes wrote that were at work for a killed build is gone, too.
    expect((await readdir(join(project.folder, 'cache/records'))).length).toBeLessThan(20);
  },
);

test(
  'a page that cannot be rendered ends in one line, and leaves the last good site',
  { tag: '@soak' },
  async ({ project }) => {
    const good = await project.tree('dist');
    const broken = 'src/components/briefing/Corrections.astro';
    await project.edit(broken, (before) =>
      before.replace(
        'const { corrections } = Astro.props;',
        "$&\nif (corrections.length > 0) throw new Error('No corrections today.');",
      ),
    );

    const { code, said } = await project.build('dist', 'cache');
    expect(code).toBe(1);
    expect(said).toContain('No corrections today.');
    expect(said).not.toMatch(/^\s+at /m);
    expect(differences(await project.tree('dist'), good)).toEqual([]);
    expect((await readdir(project.folder)).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  },
);

test('of two builds at once the second says who holds the lock', async ({ project }) => {
  await project.edit(text, (before) => `${before}\nAnother line.\n`);
  const first = project.start('dist', 'cache');
  const firstEnded = ended(first);
  await expect
    .poll(() => readFile(join(project.folder, 'dist.lock'), 'utf8').catch(() => ''))
    .toContain('"pid"');

  const second = await project.build('dist', 'cache');

  expect(second.code).toBe(1);
  expect(second.said).toContain(`Another build is at work here: process ${first.pid}`);
  expect((await firstEnded).code).toBe(0);
});

test('a page of the last site that somebody changed is made anew', async ({ project }) => {
  const good = await project.tree('dist');
  await writeFile(join(project.folder, 'dist/actors/bo-karr/index.html'), 'changed by hand');

  await project.built();

  expect(differences(await project.tree('dist'), good)).toEqual([]);
});

test('a full disk ends in one line, and leaves the last good site', { tag: '@soak' }, async ({ project }) => {
  const disk = join(project.folder, 'disk');
  await mkdir(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    test.skip(true, 'Only root may make a small disk.');
  }
  try {
    await project.seed('disk-cache', 'cache');
    await project.built('disk/dist', 'disk-cache');
    const good = await project.tree('disk/dist');
    execFileSync('sh', ['-c', 'head -c 20m /dev/zero > filling || true'], { cwd: disk, stdio: 'ignore' });
    await project.edit(text, (before) => `${before}\nToo much for the disk.\n`);

    const { code, said } = await project.build('disk/dist', 'disk-cache');

    expect(code).toBe(1);
    expect(said).toMatch(/ENOSPC|no space left/i);
    expect(said).not.toMatch(/^\s+at /m);
    expect(differences(await project.tree('disk/dist'), good)).toEqual([]);
  } finally {
    execFileSync('umount', [disk]);
  }
});
