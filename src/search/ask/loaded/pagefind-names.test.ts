import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { engineFor, indexRecords } from '../../index/pagefind/indexed-records.ts';
import { joinSpan } from '../../index/pagefind/pagefind-private.ts';
import { record } from '../sample.ts';
import { namesListed } from './pagefind-names.ts';

const engine = await engineFor('en');
const indexed = await indexRecords({
  records: ['one', 'two', 'three'].map((word) => ({
    ...record(`/${word}/`),
    html: `<html lang="en"><body><p>${`${word} `.repeat(word.length * 100)}</p></body></html>`,
  })),
  language: 'en',
});
const many = Array.from({ length: 300 }, (_, index) => indexed[index % 3])
  .filter((one) => one !== undefined)
  .map((one, index) => ({ ...one, digest: `${index}abcdef` }));

function listOf(fragments?: number) {
  const { ids, list = '', files } = joinSpan({ engine, mark: 'z', records: many, fragments });
  return { ids, file: Buffer.from(files.get(list) ?? []) };
}

test('records are named in their order, where each has a file of its own and where they share them', async () => {
  for (const fragments of [undefined, 4]) {
    const { ids, file } = listOf(fragments);

    assert.equal(new Set(ids).size, 300);
    assert.deepEqual(await namesListed(new Response(file)), ids);
  }
});

test('a list that a host or browser has unpacked on the way is read as it is', async () => {
  const { ids, file } = listOf();

  assert.deepEqual(await namesListed(new Response(gunzipSync(file))), ids);
});

test('what is no list is an error', async () => {
  await assert.rejects(namesListed(new Response('pagefind_dcd<html>')), /another form/);
  await assert.rejects(namesListed(new Response('<html>')));
});
