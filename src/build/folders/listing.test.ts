import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf, write } from '../../content/sample.ts';
import { filesBelow, listingDigest } from './listing.ts';

test('all files below a folder come by path, with their sizes', async (context) => {
  const folder = await folderOf(context, { 'b.txt': '12345', 'a/c.txt': '', 'a/b/d.txt': '1' });

  const files = await filesBelow(folder);

  assert.deepEqual(
    files.map(({ path, size }) => [path, size]),
    [
      ['a/b/d.txt', 1],
      ['a/c.txt', 0],
      ['b.txt', 5],
    ],
  );
});

test('a folder that is not there has no files', async (context) => {
  assert.deepEqual(await filesBelow(join(await folderOf(context), 'nowhere')), []);
});

test('a listing changes with what is added, removed or written', async (context) => {
  const folder = await folderOf(context, { 'a.txt': '1' });
  const digests = [listingDigest(await filesBelow(folder))];

  await write(folder, 'b.txt', '1');
  digests.push(listingDigest(await filesBelow(folder)));
  await write(folder, 'a.txt', '12');
  digests.push(listingDigest(await filesBelow(folder)));

  assert.equal(new Set(digests).size, 3);
});
