import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarYears } from '../../base/list-limits.ts';
import { shownCalendar } from './shown-calendar.ts';

/** So many years up to 2012, newest first, each with three briefings. */
const last = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    year: String(2012 - index),
    url: '',
    count: 3,
    months: [],
  }));

test('a calendar of few years is one table', () => {
  const told = shownCalendar(last(calendarYears));

  assert.equal(told.isLong, false);
  assert.equal(told.years.length, calendarYears);
});

test('a calendar of many years has a table for each decade with its briefings, of which the newest stands open', () => {
  const told = shownCalendar(last(calendarYears + 2));

  assert.ok(told.isLong);
  assert.deepEqual(
    told.decades.map(({ decade, anchor, count, years, isOpen }) => [
      decade,
      anchor,
      count,
      years.length,
      isOpen,
    ]),
    [
      [2010, 'decade_2010', 9, 3, true],
      [2000, 'decade_2000', 30, 10, false],
      [1990, 'decade_1990', 3, 1, false],
    ],
  );
});
