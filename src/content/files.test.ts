import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { problemLine } from '../archive/problems.ts';
import { shownPath } from '../environment.ts';
import { contentFiles } from './files.ts';
import { folderOf } from './sample.ts';

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

test('an illegal name comes with a legal one', async (context) => {
  const { ids, said } = await listed(
    context,
    'actors/Boris Johnson.yaml',
    'actors/françois_hollande.yaml',
    'briefings/2017/G7: Lucca!.mdx',
  );

  assert.deepEqual(ids, []);
  assert.deepEqual(said, [
    'DIR/briefings/2017/G7: Lucca!.mdx:1:1  error  "2017/G7: Lucca!" may only hold a-z, 0-9, hyphens and slashes. Rename it to "2017/g7-lucca".  (illegal-id)',
    'DIR/actors/Boris Johnson.yaml:1:1  error  "Boris Johnson" may only hold a-z, 0-9, hyphens and slashes. Rename it to "boris-johnson".  (illegal-id)',
    'DIR/actors/françois_hollande.yaml:1:1  error  "françois_hollande" may only hold a-z, 0-9, hyphens and slashes. Rename it to "francois-hollande".  (illegal-id)',
  ]);
});

test('a name without a single legal character has no suggestion', async (context) => {
  const { said } = await listed(context, 'places/北京.yaml');

  assert.deepEqual(said, [
    'DIR/places/北京.yaml:1:1  error  "北京" may only hold a-z, 0-9, hyphens and slashes. Rename it.  (illegal-id)',
  ]);
});

test('two names that differ only in case are reported', async (context) => {
  const { ids, said } = await listed(context, 'actors/NATO.yaml', 'actors/nato.yaml');

  assert.deepEqual(ids, []);
  assert.deepEqual(said, [
    'DIR/actors/NATO.yaml:1:1  error  "NATO" may only hold a-z, 0-9, hyphens and slashes. Rename it to "nato".  (illegal-id)',
    'DIR/actors/nato.yaml:1:1  error  Its name differs from DIR/actors/NATO.yaml only in case or accents. Rename one.  (duplicate-id)',
  ]);
});

test('one id in two collections is no mistake', async (context) => {
  const { ids, said } = await listed(context, 'actors/russia.yaml', 'places/russia.yaml');

  assert.deepEqual(said, []);
  assert.deepEqual(ids, ['actors russia', 'places russia']);
});

test('a content file with another ending is reported', async (context) => {
  const { ids, said } = await listed(context, 'briefings/2017/vote.md', 'actors/nato.yml', 'actors/un.json');

  assert.deepEqual(ids, []);
  assert.deepEqual(said, [
    'DIR/briefings/2017/vote.md:1:1  error  Files in briefings/ end with .mdx. Rename it.  (wrong-ending)',
    'DIR/actors/nato.yml:1:1  error  Files in actors/ end with .yaml. Rename it.  (wrong-ending)',
    'DIR/actors/un.json:1:1  error  Files in actors/ end with .yaml. Rename it.  (wrong-ending)',
  ]);
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

test('a folder that is not there has no files', async (context) => {
  const { files, problems } = await contentFiles(join(await folderOf(context), 'nowhere'));

  assert.deepEqual([files, problems], [[], []]);
});
