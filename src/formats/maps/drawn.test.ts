import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, briefing, place } from '../../archive/sample.ts';
import { drawn } from './drawn.ts';

/** What the map says of places with so many briefings each, and of others that are nowhere on it. */
function wordsOf(counts: Record<string, number>, nowhere: string[] = []): string | undefined {
  const ids = Object.keys(counts);
  const { places } = archiveOf({
    places: [
      ...ids.map((id, index) => place(id, { coordinates: [index, index] })),
      ...nowhere.map((id) => place(id)),
    ],
    briefings: [...ids, ...nowhere].flatMap((id) =>
      Array.from({ length: counts[id] ?? 1 }, (_, index) =>
        briefing(`2017/${id}-${index}`, { location: id }),
      ),
    ),
  });
  return drawn({ places: [...places] })?.words;
}

test('a map of one place names it, one of several the places of most briefings', () => {
  assert.match(wordsOf({ port: 2 }) ?? '', /Port/);
  const several = wordsOf({ port: 5, quay: 4, mole: 3, shoal: 1 }) ?? '';

  assert.match(several, /^4 places/);
  assert.match(several, /Port.*Quay.*Mole/);
  assert.doesNotMatch(several, /Shoal/);
});

test('where no place has more than one briefing, none is named', () => {
  assert.doesNotMatch(wordsOf({ port: 1, quay: 1 }) ?? '', /Port|Quay/);
});

test('places without coordinates are counted, and without any with coordinates there is no map', () => {
  assert.notEqual(wordsOf({ port: 1 }, ['nowhere']), wordsOf({ port: 1 }));
  assert.equal(wordsOf({}, ['nowhere']), undefined);
});
