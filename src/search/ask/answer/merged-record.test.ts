import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PagefindHit, PagefindRecord } from '../loaded/pagefind.ts';
import { mergedRecord } from './merged-record.ts';

const place = (location: number, score: number) => ({ location, balanced_score: score });

/** Hits of one record, which Pagefind gives as the same object each time. */
function hitsAt(...all: PagefindRecord['weighted_locations'][]): PagefindHit[] {
  const record: PagefindRecord = {
    ...{ url: '/a/', raw_content: 'appalling behaviour', meta: {}, anchors: [] },
    weighted_locations: [],
  };
  return all.map((locations) => ({
    ...{ id: 'en_1', score: 1, words: [] },
    data: async () => {
      await Promise.resolve();
      record.weighted_locations = locations;
      return record;
    },
  }));
}

test('a record has the places of all that found it, each with what weighs most there', async () => {
  const { weighted_locations: places } = await mergedRecord(
    hitsAt([place(9, 1), place(12, 1)], [place(9, 5)], [place(10, 5), place(12, 0)]),
  );

  assert.deepEqual(places, [place(9, 5), place(10, 5), place(12, 1)]);
});

test('what nothing found has no record', async () => {
  await assert.rejects(mergedRecord([]), /found by nothing/);
});
