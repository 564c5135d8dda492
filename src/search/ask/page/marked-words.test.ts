import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedIn, wantedIn, wantedInWords } from './marked-words.ts';

const text = 'the zone is no fly zone and the sarin of the zone'.split(' ');

test('what is to be marked is phrases and words, each once', () => {
  assert.deepEqual(wantedIn('"No fly zone" sarin Sarin ""'), [['no', 'fly', 'zone'], ['sarin']]);
  assert.equal(wantedInWords(wantedIn('"No fly zone" sarin')), '“no fly zone”, sarin');
});

test('a phrase is marked as a whole, and its words nowhere else', () => {
  assert.deepEqual(markedIn(text, wantedIn('"no fly zone" sarin')), [
    [3, 6],
    [8, 9],
  ]);
  assert.deepEqual(markedIn(text, wantedIn('zone "no fly zone"')), [
    [1, 2],
    [3, 6],
    [11, 12],
  ]);
});

test('a phrase that stands nowhere is marked by its longer words', () => {
  assert.deepEqual(markedIn(text, wantedIn('"the sarin zone"')), [
    [1, 2],
    [5, 6],
    [8, 9],
    [11, 12],
  ]);
  assert.deepEqual(markedIn(text, []), []);
});
