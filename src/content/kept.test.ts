import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOf } from './digest.ts';
import { keptIn } from './kept.ts';
import { folderOf, write } from './sample.ts';

const digest = digestOf('a text');

/** Where a result is kept. */
function pathOf(version: string): string {
  return join(version, digest.slice(0, 2), `${digest}.json`);
}

test('what is kept is there for the next run', async (context) => {
  const folder = await folderOf(context);

  await (await keptIn<string[]>(folder, 'one')).set(digest, ['result']);
  const found = await (await keptIn<string[]>(folder, 'one')).get(digest);

  assert.deepEqual(found, ['result']);
});

test('what was never kept is missing', async (context) => {
  const kept = await keptIn(join(await folderOf(context), 'new'), 'one');

  assert.equal(await kept.get(digest), undefined);
});

test('results of other versions are deleted', async (context) => {
  const folder = await folderOf(context);
  await (await keptIn(folder, 'one')).set(digest, 'old');

  const kept = await keptIn(folder, 'two');

  assert.equal(await kept.get(digest), undefined);
  assert.deepEqual(await readdir(folder), []);
});

test('a torn file counts as missing, and is written anew', async (context) => {
  const folder = await folderOf(context, { [pathOf('one')]: '{"data":' });
  const kept = await keptIn(folder, 'one');

  const torn = await kept.get(digest);
  await kept.set(digest, 'whole');

  assert.deepEqual([torn, await kept.get(digest)], [undefined, 'whole']);
});

test('a result takes the place of an earlier one, and nothing else stays behind', async (context) => {
  const folder = await folderOf(context);
  await write(folder, pathOf('one'), '"earlier"');

  await (await keptIn(folder, 'one')).set(digest, 'later');

  assert.equal(await readFile(join(folder, pathOf('one')), 'utf8'), '"later"');
  assert.deepEqual(await readdir(join(folder, 'one', digest.slice(0, 2))), [`${digest}.json`]);
});
