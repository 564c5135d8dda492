import { execFileSync } from 'node:child_process';
import { cp, lstat, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect } from 'playwright/test';
import { test } from './built-copy.ts';
import { patience } from './patience.ts';
import { differences, ended, ProjectCopy } from './project-copy.ts';

test.describe.configure({ mode: 'default', timeout: patience });

const text = 'content/briefings/2016/leap-day.mdx';

let tree: Record<string, string>;

test.beforeEach(async ({ project }) => {
  await project.restore();
  tree = await project.tree('dist');
});

test(
  'signs of addresses in the paths of checkout, site and cache change no byte of a second build',
  { tag: '@soak' },
  async ({ project }) => {
    const other = await ProjectCopy.make('100% of #1/is it?');
    try {
      await other.built('di#st?', 'ca%20che');
      expect(differences(await other.tree('di#st?'), tree)).toEqual([]);
      await other.edit(text, (before) => `${before}\nThey came back.\n`);
      await project.edit(text, (before) => `${before}\nThey came back.\n`);
      await other.built('di#st?', 'ca%20che');
      await project.built();
      tree = await project.tree('dist');
      expect(differences(await other.tree('di#st?'), tree)).toEqual([]);
    } finally {
      await other.remove();
    }
  },
);

test(
  'a site and a cache on other disks, and a link for the site, are as good as any',
  { tag: '@soak' },
  async ({ project }) => {
    const away = await mkdtemp(join(tmpdir(), 'away-'));
    const disks = ['one', 'two'].map((name) => join(away, name));
    for (const disk of disks) await mkdir(disk);
    const mounted: string[] = [];
    try {
      for (const disk of disks) {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', disk], { stdio: 'ignore' });
        mounted.push(disk);
      }
    } catch {
      await rm(away, { recursive: true });
      test.skip(true, 'Only root may make other disks.');
    }
    try {
      const [site = '', cache = ''] = disks.map((disk) => join(disk, 'made'));
      await symlink(site, join(project.folder, 'linked'));
      await project.seed(relative(project.folder, cache), 'cache');
      await project.built('linked', cache);
      expect(differences(await project.tree('linked'), tree)).toEqual([]);
      await project.edit(text, (before) => `${before}\nThey went again.\n`);
      await project.built('linked', cache);
      await project.built();
      tree = await project.tree('dist');
      expect(differences(await project.tree('linked'), tree)).toEqual([]);
      expect((await lstat(join(project.folder, 'linked'))).isSymbolicLink()).toBe(true);
    } finally {
      for (const disk of mounted) execFileSync('umount', [disk]);
      await rm(away, { recursive: true });
    }
  },
);

test(
  'two archives are built at once from one checkout, which nothing is written to',
  { tag: '@soak' },
  async ({ project }) => {
    const content = join(project.folder, 'other-content');
    await cp(join(project.folder, 'content'), content, { recursive: true });
    await writeFile(
      join(content, 'topics/tides.yaml'),
      'name: Tides\nsummary: What the sea does twice a day, as the moon has it.\n',
    );
    await project.ownPackage('mrmime');
    await project.delete('node_modules/.vite');
    const written = async () => [
      await readdir(project.folder),
      await readdir(join(project.folder, 'node_modules')),
    ];
    const before = await written();
    const others = { ARCHIVE_CONTENT: content };
    const away = await mkdtemp(join(tmpdir(), 'away-'));
    try {
      await project.seed(relative(project.folder, join(away, 'a-cache')), 'cache');
      const builds = await Promise.all([
        ended(project.start(join(away, 'a'), join(away, 'a-cache'))),
        ended(project.start(join(away, 'b'), join(away, 'b-cache'), others)),
      ]);

      expect(
        builds.map(({ code }) => code),
        builds.map(({ said }) => said).join('\n'),
      ).toEqual([0, 0]);
      expect(differences(await project.tree(relative(project.folder, join(away, 'a'))), tree)).toEqual([]);
      expect((await stat(join(away, 'b/topics/tides/index.html'))).isFile()).toBe(true);
      expect(await written()).toEqual(before);
    } finally {
      await rm(away, { recursive: true });
    }
  },
);

test('a text that is saved while a build runs is in the next one', async ({ project }) => {
  const env = { ARCHIVE_TODAY: '2020-02-01' };
  const done = ended(project.start('dist', 'cache', env));
  // Its text was read when the site is begun.
  await expect.poll(async () => (await readdir(join(project.folder, 'cache'))).includes('lock')).toBe(true);
  await project.edit(text, (before) => `${before}\nSaved meanwhile.\n`);
  expect((await done).code).toBe(0);

  await project.built('dist', 'cache', env);

  expect(differences(await project.tree('dist'), await project.fromNothing(env))).toEqual([]);
});
