import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Content, ReadEntry } from '../content/read.ts';
import { folderOf, write } from '../content/sample.ts';
import { siteVersion } from './site-version.ts';

const files = {
  'src/pages/index.astro': '<h1>Home</h1>',
  'src/base/dates.ts': 'export const days = 365;',
  'src/base/dates.test.ts': 'a test',
  'astro.config.mjs': 'export default {};',
  'package-lock.json': '{"version": "1.0.0"}',
  'tsconfig.json': '{}',
};

const page = (id: string, title: string): ReadEntry => ({
  id,
  digest: 'digest',
  data: { title },
  filePath: `${id}.mdx`,
});

function content(title = 'The Harbour Papers', pages = [page('about', 'About')]): Content {
  const none = { briefings: [], actors: [], places: [], topics: [], pages: [] };
  return {
    archive: { id: 'archive', data: { title } },
    entries: { ...none, pages },
    broken: none,
    problems: [],
    files: 0,
  } as unknown as Content;
}

/** A project's folder, and whether a change to one of its files changes the site's version. */
async function project(context: TestContext) {
  const folder = await folderOf(context, files);
  const before = await siteVersion(folder, content());
  const changedBy = async (name: string, text: string): Promise<boolean> => {
    await write(folder, name, text);
    return (await siteVersion(folder, content())) !== before;
  };
  return { folder, before, changedBy };
}

for (const [what, name] of Object.entries({
  'a template': 'src/pages/index.astro',
  'a module': 'src/base/dates.ts',
  'a new file': 'src/archive/more.ts',
  'the config': 'astro.config.mjs',
  'a version in the lockfile': 'package-lock.json',
  'a setting of the compiler': 'tsconfig.json',
})) {
  test(`${what} makes it another site`, async (context) => {
    const { changedBy } = await project(context);

    assert.equal(await changedBy(name, '{"changed": true}'), true);
  });
}

test('a test does not make it another, and neither does another folder', async (context) => {
  const { changedBy, before } = await project(context);

  assert.equal(await changedBy('src/base/dates.test.ts', 'another test'), false);
  assert.equal(await siteVersion(await folderOf(context, files), content()), before);
});

test('the archive’s name and the pages that the footer leads to do, but not their texts', async (context) => {
  const { folder, before } = await project(context);
  const pages = [page('about', 'About us')];

  assert.notEqual(await siteVersion(folder, content('The Other Papers')), before);
  assert.notEqual(await siteVersion(folder, content(undefined, pages)), before);
  assert.equal(
    await siteVersion(folder, content(undefined, [{ ...page('about', 'About'), digest: 'other' }])),
    before,
  );
});
