import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytes, numberInWords, seconds } from './measures.ts';

test('times are as exact as anyone reads them', () => {
  assert.deepEqual([40, 1240, 9949, 12_400, 119_000, 200_000, 359_800].map(seconds), [
    '0.0 s',
    '1.2 s',
    '9.9 s',
    '12 s',
    '119 s',
    '3 min 20 s',
    '6 min 0 s',
  ]);
});

test('sizes are in thousands of bytes', () => {
  assert.deepEqual([1, 819_200, 1_240_000, 2_500_000_000].map(bytes), ['1 kB', '820 kB', '1.2 MB', '2.5 GB']);
});

test('numbers have their thousands apart', () => {
  assert.deepEqual([7, 1234, 1.25].map(numberInWords), ['7', '1,234', '1.3']);
});
