import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import { pathBeside } from '../src/schema/content-path.ts';
import { fixture, fixtureContent, fixtureEnvironment } from './sites.ts';

const run = promisify(execFile);

/** What a command of this project printed, and how it ended. */
async function command(name: string, env: Record<string, string>): Promise<{ code: number; said: string }> {
  const options = { env: { ...process.env, ...fixtureEnvironment, ...env } };
  try {
    const { stdout, stderr } = await run('node', [join('src', 'cli', `${name}.ts`)], options);
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(relative(folder, file)).update(await readFile(file));
  return hash.digest('hex');
}

test.describe('an author’s mistakes', () => {
  let folder: string;

  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mistakes-'));
    await cp(fixtureContent, join(folder, 'content'), { recursive: true });
  });

  test.afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  async function edit(name: string, from: string, to: string): Promise<string> {
    const path = join(folder, 'content', name);
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
    return relative('.', path);
  }

  test('in three files are reported in one run, and the last good site stays whole', async () => {
    const dist = join(folder, 'dist');
    await cp(fixture.dist, dist, { recursive: true });
    const before = await digestOf(dist);
    const env = {
      ARCHIVE_CONTENT: join(folder, 'content'),
      ARCHIVE_DIST: dist,
      ARCHIVE_CACHE: join(folder, 'cache'),
    };
    const reference = await edit('briefings/2015/first-of-the-day.mdx', '[bo-karr]', '[bo-kar]');
    const date = await edit('briefings/2016/leap-day.mdx', '2016-02-29', '2015-02-29');
    const tag = await edit('briefings/2017/minister-speaks.mdx', '<Statement by', '<Statment by');

    for (const name of ['check', 'build']) {
      const { code, said } = await command(name, env);

      expect(code).toBe(1);
      expect(said).toContain(
        `${reference}:5:10  error  "bo-kar" is not in ${pathBeside({ file: reference }, 'actors')}. Did you mean "bo-karr"?`,
      );
      expect(said).toContain(`${date}:3:7  error  date: "2015-02-29" is not a day that exists.`);
      expect(said).toMatch(new RegExp(`^${RegExp.escape(tag)}:\\d+:\\d+ {2}error {2}`, 'm'));
      expect(said).not.toMatch(/^\s+at /m);
    }
    expect(await digestOf(dist)).toBe(before);
  });

  test('a folder that is no archive ends in one line', async () => {
    const { code, said } = await command('build', { ARCHIVE_CONTENT: join(folder, 'nothing') });

    expect(code).toBe(1);
    expect(said).toContain('nothing:1:1  error  There is no such folder. Set ARCHIVE_CONTENT');
    expect(said).not.toMatch(/^\s+at /m);
  });
});
