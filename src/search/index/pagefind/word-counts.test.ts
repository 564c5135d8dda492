import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonWords, countWords } from './word-counts.ts';

test('words are counted without numbers and short words', () => {
  const counts = countWords(['Sarin in 2017: an attack.', 'The attack killed.']);

  assert.deepEqual(
    [...counts],
    [
      ['sarin', 1],
      ['attack', 2],
      ['the', 1],
      ['killed', 1],
    ],
  );
});

test('the most frequent of all come first, equals by alphabet', () => {
  const counts = [
    new Map([
      ['sarin', 2],
      ['attack', 1],
    ]),
    new Map([
      ['attack', 1],
      ['bomb', 5],
    ]),
  ];

  assert.deepEqual(commonWords(counts), ['bomb', 'attack', 'sarin']);
  assert.deepEqual(commonWords(counts, 1), ['bomb']);
});
