import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identifierFacts, identifierOf, pagesOf } from './identifiers.ts';

const all = { wikidata: 'Q1', docket: ['H/2017/6', 'H/2017/7'], DOI: '10.5555/1' };

test('identifiers are named, and lead on where it is known how', () => {
  assert.deepEqual(identifierFacts(all), [
    { text: 'wikidata: Q1', url: 'https://www.wikidata.org/wiki/Q1' },
    { text: 'docket: H/2017/6' },
    { text: 'docket: H/2017/7' },
    { text: 'DOI: 10.5555/1', url: 'https://doi.org/10.5555/1' },
  ]);
  assert.deepEqual(pagesOf(all), ['https://www.wikidata.org/wiki/Q1', 'https://doi.org/10.5555/1']);
});

test('an identifier may be called as what JavaScript has in every object', () => {
  assert.deepEqual(identifierFacts({ constructor: '7' }), [{ text: 'constructor: 7' }]);
  assert.equal(identifierOf({}, 'constructor'), undefined);
});

test('of several identifiers of one name the first counts', () => {
  assert.deepEqual(
    ['docket', 'wikidata', 'viaf'].map((name) => identifierOf(all, name)),
    ['H/2017/6', 'Q1', undefined],
  );
});
