import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addTogether, type Evidences } from './evidence.ts';
import type { OpenIndex } from './open-index.ts';
import type { PagefindHit, PagefindRecord } from './pagefind.ts';

const text = 'the council of the north met the removal of the weapons';

/** An index of one record, in which words stand where they do in its text. */
const index = {
  find: (word: string) => Promise.resolve(new Map([['en_1', hitOf([word])]])),
  findExactly: (phrase: string) => Promise.resolve(new Map([['en_1', hitOf(phrase.split(' '))]])),
} as unknown as OpenIndex;

function hitOf(words: string[]): PagefindHit {
  const found = text.split(' ').flatMap((word, location) => (words.includes(word) ? [location] : []));
  const record = { weighted_locations: found.map((location) => ({ location, balanced_score: 1 })) };
  return {
    id: 'en_1',
    score: 1,
    words: found,
    data: () => Promise.resolve(record as unknown as PagefindRecord),
  };
}

test('words that stand together are marked there, and not wherever one of them stands', async () => {
  const all: Evidences = new Map();
  await addTogether(index, all, ['removal', 'of', 'the', 'weapons'], 1);
  const { at, hits } = all.get('en_1') ?? { at: [], hits: [] };
  const marked = await Promise.all(hits.map((hit) => hit.data()));

  assert.deepEqual(at, [7]);
  assert.deepEqual(
    [...new Set(marked.flatMap((one) => one.weighted_locations.map(({ location }) => location)))].sort(
      (a, b) => a - b,
    ),
    [7, 8, 9, 10],
  );
});

test('words that stand apart, though they were found together, are marked each', async () => {
  const all: Evidences = new Map();
  await addTogether(index, all, ['north', 'weapons'], 1);
  const marked = await Promise.all((all.get('en_1')?.hits ?? []).map((hit) => hit.data()));

  assert.ok(marked.some(({ weighted_locations: found }) => found.some(({ location }) => location === 4)));
});
