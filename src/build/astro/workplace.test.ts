import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, readdir, realpath, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../../content/sample.ts';
import { makeWorkplace, removeWorkplace } from './workplace.ts';

interface Case {
  project?: string;
  content?: string;
  cache?: string;
  /** Where the content is found in the workplace. */
  found: string;
  /** Where the workplace lies, where that is in the cache. */
  lies?: string;
}

const cases: Record<string, Case> = {
  'the usual folders': { found: 'content', lies: 'project/cache/work' },
  'content deeper in the project': {
    content: 'project/e2e/fixtures/archive',
    found: 'e2e/fixtures/archive',
    lies: 'project/cache/work',
  },
  'content beside the project': { content: 'papers', found: 'content', lies: 'project/cache/work' },
  'content with signs of addresses in its path': {
    content: 'project/100% #1?',
    found: 'content',
    lies: 'project/cache/work',
  },
  'a checkout with such signs and a cache elsewhere': {
    project: 'a%20b#c?d',
    content: 'a%20b#c?d/content',
    cache: 'cache',
    found: 'content',
    lies: 'cache/work',
  },
  ...Object.fromEntries(
    ['%', '#', '?'].map((sign) => [`a cache with ${sign}`, { cache: `a${sign}b/cache`, found: 'content' }]),
  ),
};

for (const [name, { found, lies, ...set }] of Object.entries(cases)) {
  test(`a workplace has a plain path: ${name}`, async (context) => {
    const { project = 'project', content = 'project/content', cache = 'project/cache' } = set;
    const folder = await realpath(
      await folderOf(context, {
        [`${project}/src/a.ts`]: 'code',
        [`${project}/package.json`]: '{}',
        [`${project}/public/favicon.svg`]: '',
        [`${project}/.git/HEAD`]: '',
        [`${content}/archive.yaml`]: 'title: A',
        [`${cache}/work/left.txt`]: 'of a build that was killed',
      }),
    );
    const settings = {
      content: join(folder, content),
      dist: join(folder, 'dist'),
      cache: join(folder, cache),
    };

    const place = await makeWorkplace(settings, join(folder, project));

    assert.doesNotMatch(place.folder, /[%#?]/);
    if (lies !== undefined) assert.equal(relative(folder, place.folder), lies);
    assert.equal(place.content, join(place.folder, found));
    assert.equal(await readFile(join(place.content, 'archive.yaml'), 'utf8'), 'title: A');
    assert.equal(await readFile(join(place.folder, 'src/a.ts'), 'utf8'), 'code');
    const names = await readdir(place.folder);
    for (const absent of ['left.txt', 'public', '.git']) assert.ok(!names.includes(absent), absent);

    await removeWorkplace(place.folder);

    assert.equal(existsSync(place.folder), false);
    assert.equal(await readFile(join(folder, project, 'src/a.ts'), 'utf8'), 'code');
    assert.equal(await readFile(join(settings.content, 'archive.yaml'), 'utf8'), 'title: A');
  });
}

test('a workplace leaves out pipes and links to nothing, and waits for neither', async (context) => {
  const folder = await realpath(
    await folderOf(context, { 'project/a.ts': '', 'content/archive.yaml': '', 'cache/lock': '' }),
  );
  const project = join(folder, 'project');
  await symlink('../not-there', join(project, 'site'));
  await symlink('a.ts', join(project, 'linked.ts'));
  execFileSync('mkfifo', [join(project, 'pipe')]);

  const [content, dist, cache] = ['content', 'dist', 'cache'].map((name) => join(folder, name));
  const place = await makeWorkplace({ content: content!, dist: dist!, cache: cache! }, project);

  const names = (await readdir(place.folder)).filter((name) => !name.startsWith('.'));
  assert.deepEqual(names.sort(), ['a.ts', 'content', 'linked.ts']);
});
