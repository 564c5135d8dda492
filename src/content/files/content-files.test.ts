import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { shownPath } from '../../base/system/environment.ts';
import { problemLine } from '../../base/told-problems.ts';
import { folderOf } from '../sample.ts';
import { contentFiles } from './content-files.ts';

/** Ids by collection, and what is said, with `DIR` for the folder. */
async function listed(context: TestContext, ...names: string[]): Promise<{ ids: string[]; said: string[] }> {
  const folder = await folderOf(context, Object.fromEntries(names.map((name) => [name, ''])));
  const { files, problems } = await contentFiles(folder);
  return {
    ids: files.map(({ collection, id }) => `${collection} ${id}`),
    said: problems.map((problem) => problemLine(problem).replaceAll(shownPath(folder), 'DIR')),
  };
}

test('an id is the path below the folder without its ending', async (context) => {
  const { ids, said } = await listed(
    context,
    'actors/nato.yaml',
    'briefings/2017/g7-lucca.mdx',
    'briefings/2016/late/vote.mdx',
    'pages/about.mdx',
    'places/lucca.yaml',
    'topics/sanctions.yaml',
  );

  assert.deepEqual(said, []);
  assert.deepEqual(ids, [
    'briefings 2016/late/vote',
    'briefings 2017/g7-lucca',
    'actors nato',
    'places lucca',
    'topics sanctions',
    'pages about',
  ]);
});

test('a file knows its path, and how its author would type it', async (context) => {
  const folder = await folderOf(context, { 'actors/nato.yaml': '' });

  const { files } = await contentFiles(folder);

  const path = join(folder, 'actors', 'nato.yaml');
  assert.deepEqual(files, [{ collection: 'actors', id: 'nato', path, shown: shownPath(path) }]);
});

test('one id in two collections is no mistake', async (context) => {
  const { ids, said } = await listed(context, 'actors/russia.yaml', 'places/russia.yaml');

  assert.deepEqual(said, []);
  assert.deepEqual(ids, ['actors russia', 'places russia']);
});

test('what programs leave beside briefings is left alone', async (context) => {
  const { ids, said } = await listed(
    context,
    ...['vote.mdx~', '#vote.mdx#', 'vote.mdx.orig', 'vote.mdx.BAK', '~$vote.docx', 'vote.mdx.swp'].map(
      (name) => `briefings/2017/${name}`,
    ),
    ...['Thumbs.db', 'places/desktop.ini', 'theme.css.bak', 'archive.yaml~', '~$list.xlsx'],
  );

  assert.deepEqual({ ids, said }, { ids: [], said: [] });
});

test('images and components beside briefings are left alone', async (context) => {
  const { ids, said } = await listed(
    context,
    'briefings/2017/Map of Lucca.png',
    'pages/Chart.astro',
    'notes.txt',
  );

  assert.deepEqual([ids, said], [[], []]);
});

test('what is no folder has no files, and is named once', async (context) => {
  const folder = await folderOf(context, { 'notes.txt': '' });
  for (const name of ['nowhere', 'notes.txt', 'notes.txt/nowhere']) {
    const { files, problems, isArchiveRefused } = await contentFiles(join(folder, name));

    assert.deepEqual(files, []);
    assert.deepEqual(
      problems.map(({ message, rule }) => `${message} (${rule})`),
      [
        'There is no such folder. Set ARCHIVE_CONTENT to the folder with your archive.yaml, or begin an archive with npm run init -- DIR. (no-folder)',
      ],
    );
    assert.ok(isArchiveRefused);
  }
});
