import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverage, coverageInWords, gapInWords, gaps, monthOf } from './coverage.ts';

const days = ['2017-03-09', '2016-12-31', '2016-12-01', '2017-05-02'].map((date) => ({ date }));

test('coverage counts every month from the first to the last, empty ones included', () => {
  const months = coverage(days).map(({ month, count }) => `${month} ${count}`);

  assert.deepEqual(months, ['2016-12 2', '2017-01 0', '2017-02 0', '2017-03 1', '2017-04 0', '2017-05 1']);
});

test('coverage of one month is that month, and of nothing is nothing', () => {
  const lists = [coverage([{ date: '2017-04-10' }]), coverage([])];

  assert.deepEqual(lists, [[{ month: '2017-04', count: 1 }], []]);
});

test('a gap lasts from its first empty month to its last', () => {
  const found = gaps(coverage(days), 1);

  assert.deepEqual(found, [
    { from: '2017-01', to: '2017-02', months: 2 },
    { from: '2017-04', to: '2017-04', months: 1 },
  ]);
});

test('gaps shorter than asked for are left out', () => {
  const found = gaps(coverage(days), 2);

  assert.deepEqual(found, [{ from: '2017-01', to: '2017-02', months: 2 }]);
});

test('a gap in words names its months', () => {
  const words = gaps(coverage(days), 1).map(gapInWords);

  assert.deepEqual(words, ['nothing from January 2017 to February 2017', 'nothing in April 2017']);
});

test('coverage in words names the span, the fullest month and the long gaps', () => {
  const months = coverage([
    { date: '2014-01-05' },
    ...Array.from({ length: 4 }, () => ({ date: '2015-03-01' })),
    { date: '2015-08-01' },
    { date: '2017-01-01' },
  ]);

  assert.equal(
    coverageInWords(months),
    '7 briefings from January 2014 to January 2017; most in March 2015 (4); ' +
      'nothing from February 2014 to February 2015; nothing from September 2015 to December 2016.',
  );
});

test('coverage of a month or of nothing in words is short', () => {
  const words = [coverage([{ date: '2017-04-10' }]), []].map(coverageInWords);

  assert.deepEqual(words, ['1 briefing in April 2017.', '']);
});

test('a day is in its month', () => {
  assert.equal(monthOf('2017-04-10'), '2017-04');
});
