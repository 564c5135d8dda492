import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content, ReadEntry } from '../content/read-content.ts';
import { folderOf, write } from '../content/sample.ts';
import { codeVersion } from '../kept/code-version.ts';
import { siteVersion } from './site-version.ts';

const files = {
  'src/pages/index.astro': '<h1>Home</h1>',
  'src/base/days/dates.ts': 'export const days = 365;',
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

test('other code makes every page another', async (context) => {
  const folder = await folderOf(context, files);
  const before = siteVersion(await codeVersion(folder), content());
  await write(folder, 'src/base/days/dates.ts', 'export const days = 366;');

  assert.notEqual(siteVersion(await codeVersion(folder), content()), before);
});

test('the archive’s name and the pages that the footer leads to make every page another, but not their texts', async (context) => {
  const folder = await folderOf(context, files);
  const before = siteVersion(await codeVersion(folder), content());
  const about = page('about', 'About');

  assert.notEqual(siteVersion(await codeVersion(folder), content('The Other Papers')), before);
  for (const changed of [page('about', 'About us'), { ...about, data: { ...about.data, language: 'fr' } }])
    assert.notEqual(siteVersion(await codeVersion(folder), content(undefined, [changed])), before);
  assert.equal(
    siteVersion(
      await codeVersion(folder),
      content(undefined, [{ ...page('about', 'About'), digest: 'other' }]),
    ),
    before,
  );
});
