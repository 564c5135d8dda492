import assert from 'node:assert/strict';
import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../content/sample.ts';
import { digestOf } from './digest.ts';
import { Store, storeWriter } from './store.ts';

const [one, other] = [digestOf('one'), digestOf('other')];
const text = { html: '<p>Closed — “за льдом”.</p>', passages: [] };

const openStore = (cache: string, warn: (line: string) => void = () => undefined) =>
  Store.open<typeof text>(cache, 'texts', warn);

/** Keeps texts as a run does. */
async function run(cache: string, digests: string[]): Promise<void> {
  const texts = await openStore(cache);
  const write = storeWriter(cache, 'texts');
  for (const digest of digests) if (!texts.keep(digest)) texts.set(digest, write(text));
  await texts.sweep();
}

async function packsIn(cache: string): Promise<string[]> {
  return (await readdir(join(cache, 'texts'))).map((name) => join(cache, 'texts', name));
}

test('a text is there for the next run', async (context) => {
  const cache = await folderOf(context);

  await run(cache, [one]);

  const texts = await openStore(cache);
  assert.deepEqual(texts.get(one), text);
  assert.equal(texts.get(other), undefined);
  assert.equal(texts.keep(other), false);
});

test('a text that was changed counts as missing, and is said in one line', async (context) => {
  const cache = await folderOf(context);
  await run(cache, [one]);
  const [pack = ''] = await packsIn(cache);

  await writeFile(pack, (await readFile(pack, 'utf8')).replace('Closed', 'Opened'));

  const lines: string[] = [];
  const texts = await openStore(cache, (line) => lines.push(line));
  assert.equal(texts.get(one), undefined);
  assert.equal(texts.keep(one), false);
  assert.match(lines.join('\n'), /^Something in \S+\.pack is damaged\. It is made anew\.$/);
});

test('texts that were cut off count as missing, the others do not', async (context) => {
  const cache = await folderOf(context);
  await run(cache, [one, other]);
  const [pack = ''] = await packsIn(cache);

  await truncate(pack, (await stat(pack)).size - 1);

  const texts = await openStore(cache);
  assert.deepEqual([texts.keep(one), texts.keep(other)], [true, false]);
  assert.deepEqual([texts.get(one), texts.get(other)], [text, undefined]);
});

test('a pack that is gone counts as missing', async (context) => {
  const cache = await folderOf(context);
  await run(cache, [one]);
  const [pack = ''] = await packsIn(cache);

  await writeFile(pack, '');

  assert.equal((await openStore(cache)).get(one), undefined);
});

test('texts that a run does not use are swept, and their packs', async (context) => {
  const cache = await folderOf(context);
  await run(cache, [one, other]);
  const [pack = ''] = await packsIn(cache);
  const { size } = await stat(pack);

  await run(cache, [digestOf('third')]);

  const [left = '', ...more] = await packsIn(cache);
  assert.deepEqual(more, []);
  assert.equal((await stat(left)).size, size / 2);
  assert.equal((await openStore(cache)).keep(one), false);
});

test('a pack of which half is used is written anew, and what comes after it is kept', async (context) => {
  const cache = await folderOf(context);
  await run(cache, [one, other]);
  const [pack = ''] = await packsIn(cache);
  const { size } = await stat(pack);

  await run(cache, [one]);

  assert.deepEqual(await Promise.all((await packsIn(cache)).map(async (path) => (await stat(path)).size)), [
    size / 2,
  ]);
  await run(cache, [one, other]);
  const texts = await openStore(cache);
  assert.deepEqual([texts.get(one), texts.get(other)], [text, text]);
});

test('many small packs are joined', async (context) => {
  const cache = await folderOf(context);
  const digests = Array.from({ length: 40 }, (_, index) => digestOf(String(index)));

  for (let count = 1; count <= digests.length; count += 1) await run(cache, digests.slice(0, count));

  assert.ok((await packsIn(cache)).length <= 17);
  const texts = await openStore(cache);
  assert.ok(digests.every((digest) => texts.get(digest)?.html === text.html));
});

test('what is written behind others is there at once', async (context) => {
  const cache = await folderOf(context);
  const store = await openStore(cache);
  const write = storeWriter(cache, 'texts');

  for (const digest of [one, other]) {
    store.set(digest, write(text));
    assert.deepEqual(store.get(digest), text);
  }
});

test('a pack that goes while a run is at it counts as missing', async (context) => {
  const cache = await folderOf(context);
  await run(cache, [one]);
  const store = await openStore(cache);
  assert.equal(store.keep(one), true);

  for (const pack of await packsIn(cache)) await rm(pack);

  assert.equal(store.get(one), undefined);
});
