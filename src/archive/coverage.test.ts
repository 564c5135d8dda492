import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverage, coverageInWords, gapInWords, gaps, yearMarks } from './coverage.ts';

const days = ['2017-03-09', '2016-12-31', '2016-12-01', '2017-05-02'].map((date) => ({ date }));

test('coverage counts the months that have briefings, in order, with their distance from the first', () => {
  const months = coverage(days).map(({ month, count, at }) => `${month} ${count} at ${at}`);

  assert.deepEqual(months, ['2016-12 2 at 0', '2017-03 1 at 3', '2017-05 1 at 5']);
});

test('coverage of one month is that month, and of nothing is nothing', () => {
  const lists = [coverage([{ date: '2017-04-10' }]), coverage([])];

  assert.deepEqual(lists, [[{ month: '2017-04', count: 1, at: 0 }], []]);
});

test('thousands of years are as quick as one, and end', { timeout: 60_000 }, () => {
  const months = coverage([{ date: '9999-12-31' }, { date: '0001-01-01' }, { date: '2017-04-10' }]);

  assert.deepEqual(
    months.map(({ month, at }) => `${month} at ${at}`),
    ['0001-01 at 0', '2017-04 at 24195', '9999-12 at 119987'],
  );
  assert.equal(
    coverageInWords(months, 3),
    '3 briefings from January 1 to December 9999; nothing from February 1 to March 2017; nothing from May 2017 to November 9999.',
  );
  assert.equal(yearMarks(months).length, 7);
});

test('years are marked where they begin, each one up to eight years and fewer beyond', () => {
  const marks = [
    yearMarks(coverage(days)),
    yearMarks(coverage([{ date: '2001-01-01' }, { date: '2020-12-01' }])),
    yearMarks([]),
  ].map((list) => list.map(({ year, at }) => `${year} at ${at}`).join(', '));

  assert.deepEqual(marks, [
    '2017 at 1',
    '2001 at 0, 2004 at 36, 2007 at 72, 2010 at 108, 2013 at 144, 2016 at 180, 2019 at 216',
    '',
  ]);
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
    coverageInWords(months, 7),
    '7 briefings from January 2014 to January 2017; most in March 2015 (4); ' +
      'nothing from February 2014 to February 2015; nothing from September 2015 to December 2016.',
  );
});

test('coverage of a month or of nothing in words is short', () => {
  const words = [coverageInWords(coverage([{ date: '2017-04-10' }]), 1), coverageInWords([], 0)];

  assert.deepEqual(words, ['1 briefing in April 2017.', '']);
});

test('a briefing of several months counts in each, and once in words', () => {
  const months = coverage([{ date: '2017-03-30', until: '2017-04-02' }, { date: '2017-04-10' }]);

  assert.deepEqual(
    months.map(({ month, count }) => `${month} ${count}`),
    ['2017-03 1', '2017-04 2'],
  );
  assert.equal(
    coverageInWords(months, 2),
    '2 briefings from March 2017 to April 2017; most in April 2017 (2).',
  );
});
