import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarYears } from '../../base/list-limits.ts';
import { yearsAround, yearWays } from './year-ways.ts';

/** So many years up to 2018, newest first. */
const last = (count: number) => Array.from({ length: count }, (_, index) => String(2018 - index));

test('a few years stand in one row, more of them by decade and folded', () => {
  const few = yearWays(last(calendarYears), (year) => `#${year}`);
  const many = yearWays(last(calendarYears + 1), (year) => `#${year}`);

  assert.deepEqual([few.isFolded, few.count, few.rows.length], [false, 12, 1]);
  assert.deepEqual([many.isFolded, many.count], [true, 13]);
  assert.deepEqual(
    many.rows.map((row) => row.map(({ year }) => year).join()),
    ['2018,2017,2016,2015,2014,2013,2012,2011,2010', '2009,2008,2007,2006'],
  );
});

test('a list by years has a way to each, and the year whose page it is says so', () => {
  assert.deepEqual(yearWays(['2018', '2017'], (year) => `/${year}/`, '2017').rows, [
    [
      { year: '2018', url: '/2018/', isCurrent: false },
      { year: '2017', url: '/2017/', isCurrent: true },
    ],
  ]);
});

test('a year leads to those around it that have briefings, the first and the last to one', () => {
  const years = ['2018', '2015', '2014'];
  const around = years.map((year) => yearsAround(years, year));

  assert.deepEqual(
    around.map(({ before, after }) => [before?.url, after?.year]),
    [
      ['/briefings/2015/', undefined],
      ['/briefings/2014/', '2018'],
      [undefined, '2015'],
    ],
  );
});
