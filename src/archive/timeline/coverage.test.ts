import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binInWords } from '../../base/days/periods.ts';
import { binsOf, coverage, coverageInWords, gaps } from './coverage.ts';

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
  assert.equal(coverageInWords(months, 3), '3 briefings from January 1 to December 9999.');
});

const binned = (...dates: string[]) =>
  binsOf(dates.map((date) => ({ date }))).map((bin) => `${binInWords(bin)}: ${bin.count}`);

test('bars are months within a year, and longer the longer the span is', () => {
  assert.deepEqual(binned('2017-02-01', '2017-04-10', '2017-04-11'), [
    'February 2017: 1',
    'March 2017: 0',
    'April 2017: 2',
  ]);
  assert.deepEqual(binned('2016-11-30', '2017-04-10'), [
    'October to December 2016: 1',
    'January to March 2017: 0',
    'April to June 2017: 1',
  ]);
  assert.deepEqual(binned('2014-11-30', '2016-04-10', '2017-08-01').slice(0, 2), [
    'July to December 2014: 1',
    'January to June 2015: 0',
  ]);
  assert.deepEqual(binned('2011-11-30', '2016-10-10'), [
    '2011: 1',
    '2012: 0',
    '2013: 0',
    '2014: 0',
    '2015: 0',
    '2016: 1',
  ]);
  assert.deepEqual(binned('1789-07-14', '2018-07-09')[0], '1775 to 1799: 1');
});

test('a briefing of several months counts once in a bar, and in every bar that it reaches', () => {
  const storm = { date: '2016-11-30', until: '2017-02-01' };

  assert.deepEqual(
    binsOf([storm]).map((bin) => `${binInWords(bin)}: ${bin.count}`),
    ['October to December 2016: 1', 'January to March 2017: 1'],
  );
});

test('no month is said to have most where several have as many', () => {
  const list = [...['2016-03-01', '2016-03-02', '2017-04-01', '2017-04-02'], '2018-01-01'].map((date) => ({
    date,
  }));

  assert.equal(coverageInWords(coverage(list), list.length), '5 briefings from March 2016 to January 2018.');
});

test('there are at most ten bars, whatever the span', () => {
  const ends = ['2017-12-31', '2018-01-01', '2025-01-01', '2100-06-01', '2800-01-01', '9999-12-31'];

  for (const end of ends) {
    const bars = binned('0001-01-01', '2017-01-01', end);
    assert.ok(bars.length <= 10, `${end}: ${bars.length}`);
  }
  assert.deepEqual(binned(), []);
});

test('a gap lasts from its first empty month to its last', () => {
  const found = gaps(coverage(days), 1);

  assert.deepEqual(found, [
    { from: '2017-01', until: '2017-02', months: 2 },
    { from: '2017-04', until: '2017-04', months: 1 },
  ]);
});

test('gaps shorter than asked for are left out', () => {
  const found = gaps(coverage(days), 2);

  assert.deepEqual(found, [{ from: '2017-01', until: '2017-02', months: 2 }]);
});

test('coverage in words names the span, the fullest month and the long gaps', () => {
  const months = coverage([
    { date: '2014-01-05' },
    ...Array.from({ length: 4 }, () => ({ date: '2015-03-01' })),
    ...['2015-04-01', '2015-05-01', '2015-06-01'].map((date) => ({ date })),
    { date: '2017-01-01' },
  ]);

  assert.equal(
    coverageInWords(months, 9),
    '9 briefings from January 2014 to January 2017; most in March 2015 (4); ' +
      'nothing from February 2014 to February 2015; nothing from July 2015 to December 2016.',
  );
});

test('a gap is said only beyond what is usual', () => {
  const yearly = Array.from({ length: 9 }, (_, year) => ({ date: `${2001 + year}-05-01` }));

  assert.equal(coverageInWords(coverage(yearly), 9), '9 briefings from May 2001 to May 2009.');
  assert.match(
    coverageInWords(coverage([...yearly, { date: '2017-05-01' }]), 10),
    /; nothing from June 2009 to April 2017\.$/,
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
