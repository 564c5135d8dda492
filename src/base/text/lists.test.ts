import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldedAfter, listInWords } from './lists.ts';

test('the last of a list stands behind "and", whatever commas are in it', () => {
  assert.equal(listInWords(['1,649 actors']), '1,649 actors');
  assert.equal(listInWords(['3,264 briefings', '1,649 actors']), '3,264 briefings and 1,649 actors');
  assert.equal(
    listInWords(['39 briefings', '24 actors', '1,040 statements']),
    '39 briefings, 24 actors and 1,040 statements',
  );
});

test('of many things some are folded, and never one alone', () => {
  assert.deepEqual(foldedAfter(2, ['a', 'b']), { shown: ['a', 'b'], folded: [] });
  assert.deepEqual(foldedAfter(2, ['a', 'b', 'c']), { shown: ['a', 'b', 'c'], folded: [] });
  assert.deepEqual(foldedAfter(2, ['a', 'b', 'c', 'd']), { shown: ['a', 'b'], folded: ['c', 'd'] });
});
