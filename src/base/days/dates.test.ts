import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords } from './date-words.ts';
import * as dates from './dates.ts';

test('a calendar date is a day that exists, written in full', () => {
  const days = ['2017-04-10', '2016-02-29', '2000-02-29', '2017-12-31'];

  const accepted = days.filter(dates.calendarDate);

  assert.deepEqual(accepted, days);
});

test('a day that does not exist is no calendar date', () => {
  const texts = [
    '2017-02-29',
    '1900-02-29',
    '2017-02-30',
    '2017-04-31',
    '2017-13-01',
    '2017-00-10',
    '2017-01-00',
  ];

  const accepted = texts.filter(dates.calendarDate);

  assert.deepEqual(accepted, []);
});

test('a day in another spelling is no calendar date', () => {
  const texts = [
    '2017-4-10',
    '10-04-2017',
    '2017-04',
    '2017',
    '2017-04-10T00:00Z',
    ' 2017-04-1',
    '',
    '2017/04/10',
  ];

  const accepted = texts.filter(dates.calendarDate);

  assert.deepEqual(accepted, []);
});

test('a partial date is a year, a month or a day', () => {
  const texts = [
    '2016',
    '2016-07',
    '2016-07-13',
    '2016-13',
    '16',
    '2016-7',
    '2016-07-32',
    '2016-',
    'July 2016',
  ];

  const accepted = texts.filter(dates.partialDate);

  assert.deepEqual(accepted, ['2016', '2016-07', '2016-07-13']);
});

test('a partial date begins with the first day it may mean', () => {
  const first = ['2016', '2016-07', '2016-07-13'].map(dates.firstDay);

  assert.deepEqual(first, ['2016-01-01', '2016-07-01', '2016-07-13']);
});

test('a partial date ends with the last day it may mean', () => {
  const last = ['2016', '2016-02', '2017-02', '2016-04', '2016-12', '2016-07-13'].map(dates.lastDay);

  assert.deepEqual(last, [
    '2016-12-31',
    '2016-02-29',
    '2017-02-28',
    '2016-04-30',
    '2016-12-31',
    '2016-07-13',
  ]);
});

test('days are counted across a leap day, and backwards', () => {
  const days = [dates.daysBetween('2016-02-28', '2016-03-01'), dates.daysBetween('2017-03-01', '2017-02-28')];

  assert.deepEqual(days, [2, -1]);
});

test('days are counted across the changes to and from summer time', () => {
  const days = [dates.daysBetween('2017-03-25', '2017-03-27'), dates.daysBetween('2017-10-28', '2017-10-30')];

  assert.deepEqual(days, [2, 2]);
});

test('months are numbered on from December to January, from the first year to the last', () => {
  const months = ['0001-01', '0099-12', '2016-12', '2017-11', '9999-12'];

  const same = months.map((month) => dates.numberedMonth(dates.monthNumber(month)));
  const next = months.slice(0, -1).map((month) => dates.numberedMonth(dates.monthNumber(month) + 1));

  assert.deepEqual(same, months);
  assert.deepEqual(next, ['0001-02', '0100-01', '2017-01', '2017-12']);
});

test('a year below 100 is the year it is', () => {
  const lastDays = ['0050-02', '0004-02', '0099-12', '0001', '9999-12'].map(dates.lastDay);

  assert.deepEqual(lastDays, ['0050-02-28', '0004-02-29', '0099-12-31', '0001-12-31', '9999-12-31']);
  assert.equal(dateInWords('0079-08-24'), '24 August 79');
  assert.equal(dates.daysBetween('0001-01-01', '9999-12-31'), 3_652_058);
});

test('a time that ends when it may have begun is not backwards', () => {
  assert.equal(dates.isBackwards('2016-07-13', '2016-07-13'), false);
  assert.equal(dates.isBackwards('2016-07-13', '2016-07'), false);
  assert.equal(dates.isBackwards('2016-07-13', '2016-07-12'), true);
  assert.equal(dates.isBackwards('2016-07', '2016-06-30'), true);
  assert.equal(dates.isBackwards('2016', undefined), false);
});

test('there is no year 0', () => {
  assert.deepEqual(['0000', '0000-05', '0000-01-01', '0001'].filter(dates.partialDate), ['0001']);
});
