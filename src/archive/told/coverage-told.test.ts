import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageTold } from './coverage-told.ts';

const days = ['2017-01-10', '2017-01-20', '2017-01-30', '2017-01-31', '2017-03-01'].map((date) => ({ date }));

test('a bar is as high as its part of the most, and one without briefings can be seen', () => {
  assert.deepEqual(
    coverageTold(days).bars.map(({ count, height }) => [count, height]),
    [
      [4, 1],
      [0, 1 / 64],
      [1, 1 / 4],
    ],
  );
});

test('no bars are drawn of nothing', () => {
  assert.deepEqual(coverageTold([]).bars, []);
});
