import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PagefindHit } from '../loaded/pagefind.ts';
import { asIndexed } from './matching.ts';

/** What words become where the index has some. */
function read(word: string, ...has: string[]): Promise<string[]> {
  const hit: PagefindHit = { id: 'en_1', score: 1, words: [], data: () => Promise.reject(new Error()) };
  return asIndexed(
    {
      findExactly: (one) => Promise.resolve(new Map(has.includes(one) ? [['en_1', hit]] : [])),
      knows: (one) => Promise.resolve(has.includes(one)),
    },
    word,
  );
}

test('an amount is looked for without its currency where the index does not have it with that', async () => {
  assert.deepEqual(await read('£150000', '150000'), ['150000']);
  assert.deepEqual(await read('NZ$3.41', '3.41'), ['NZ3.41']);
  assert.deepEqual(await read('£24', '£24', '24'), ['£24']);
  assert.deepEqual(await read('$', '$'), ['$']);
});

test('an unknown word in Chinese characters is looked for as these, if each is known', async () => {
  assert.deepEqual(await read('海外', '海', '外'), ['海', '外']);
  assert.deepEqual(await read('海外', '海外', '海', '外'), ['海外']);
  assert.deepEqual(await read('海外', '海'), ['海外']);
});
