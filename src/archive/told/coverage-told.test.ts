import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageWords } from '../../base/words.ts';
import { coverageTold } from './coverage-told.ts';

const days = ['2017-01-10', '2017-01-20', '2017-01-30', '2017-01-31', '2017-03-01'].map((date) => ({ date }));

test('a bar is as high as its part of the most, and one without briefings can be seen', () => {
  assert.deepEqual(
    coverageTold(days).bars.map(({ count, top, height }) => [count, top, height]),
    [
      [4, 0, 64],
      [0, 63, 1],
      [1, 48, 16],
    ],
  );
});

test('a bar leads to a search for its days', () => {
  assert.deepEqual(
    coverageTold(days).bars.map(({ url }) => url),
    ['01-01&to=2017-01-31', '02-01&to=2017-02-28', '03-01&to=2017-03-31'].map(
      (one) => `/search/?from=2017-${one}`,
    ),
  );
});

test('no bars are drawn of nothing', () => {
  assert.deepEqual(coverageTold([]).bars, []);
});

test('words say what a year under bars means where there are bars of several years', () => {
  const years = ['1990-01-10', '2017-03-01'].map((date) => ({ date }));

  assert.ok(coverageTold(years).words.includes(coverageWords.firstYears));
  assert.equal(coverageTold(days).words.includes(coverageWords.firstYears), false);
});

test('bars of one year bear it once, at the first of them', () => {
  const years = ['2015-01-10', '2016-06-01'].map((date) => ({ date }));

  assert.deepEqual(
    coverageTold(years).bars.map(({ label }) => label),
    ['2015', '', '', '', '2016', ''],
  );
});
