import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarsMeant } from './written-calendars.ts';
import { dayMeant, monthMeant } from './written-days.ts';
import { doubtedDate } from './written-doubts.ts';
import { datesMeant, spanMeant } from './written-spans.ts';

test('reads days in words and numbers, and none that could be two', () => {
  const written = [
    '2017-4-3',
    '2017.04.10',
    '20170410',
    '3rd Apr 2017',
    'April 10, 2017',
    '10/04/2017',
    '2017-13-01',
    'soon',
  ];

  assert.deepEqual(written.map(dayMeant), [
    '2017-04-03',
    '2017-04-10',
    '2017-04-10',
    '2017-04-03',
    '2017-04-10',
    undefined,
    undefined,
    undefined,
  ]);
});

test('reads days in the words, digits and dashes of other languages', () => {
  const written = {
    '10 avril 2017': '2017-04-10',
    '1er mai 2017': '2017-05-01',
    '10 de abril de 2017': '2017-04-10',
    '10. März 2017': '2017-03-10',
    '10 апреля 2017': '2017-04-10',
    '١٠ أبريل ٢٠١٧': '2017-04-10',
    '۲۰۱۷-۰۴-۱۰': '2017-04-10',
    '2017–04–10': '2017-04-10',
    '2017年4月10日': '2017-04-10',
    '10 kwietnia 2017 r.': '2017-04-10',
    '2017. április 10.': '2017-04-10',
    '10.IV.2017': '2017-04-10',
    '1848. III. 15.': '1848-03-15',
    '10-Apr-2017': '2017-04-10',
    '10/abr/2017': '2017-04-10',
    'poniedziałek, 10 kwietnia 2017': '2017-04-10',
    'Mon 10 Apr 2017': '2017-04-10',
    // It was a Monday.
    'Tuesday, 10 April 2017': undefined,
    'Lisboa, 10 de abril de 2017': undefined,
    '10/x/2017': undefined,
    // October in one language, November in another.
    '10 listopad 2017': undefined,
    'Maya 10, 2017': undefined,
  };

  assert.deepEqual(Object.keys(written).map(dayMeant), Object.values(written));
  assert.deepEqual(spanMeant('9–11 avril 2017'), ['2017-04-09', '2017-04-11']);
  for (const none of ['9–9 avril 2017', '11–9 avril 2017']) assert.equal(spanMeant(none), undefined);
});

test('reads months without a day, and no two years as one', () => {
  const written = {
    'May 2016': '2016-05',
    'mars 2016': '2016-03',
    '05/2016': '2016-05',
    '2016-5': '2016-05',
    '2016/17': undefined,
    '2001–05': undefined,
    '13/2016': undefined,
    'Mayor 2016': undefined,
    'spring 2016': undefined,
  };

  assert.deepEqual(Object.keys(written).map(monthMeant), Object.values(written));
});

const spans: [written: string, days: [string, string] | undefined][] = [
  ['2017-04-09/11', ['2017-04-09', '2017-04-11']],
  ['2017-04-30/05-02', ['2017-04-30', '2017-05-02']],
  ['2017-04-09 to 2017-04-11', ['2017-04-09', '2017-04-11']],
  ['2017-04-09–2017-04-11', ['2017-04-09', '2017-04-11']],
  ['9-11 April 2017', ['2017-04-09', '2017-04-11']],
  ['30 April – 2 May 2017', ['2017-04-30', '2017-05-02']],
  ['April 9 and 11, 2017', ['2017-04-09', '2017-04-11']],
  ['31 December 2016 until 2 January 2017', ['2016-12-31', '2017-01-02']],
  ['2017-04-11/09', undefined],
  ['2017-04-31', undefined],
  ['2017-04/05', undefined],
  ['from Monday to Friday', undefined],
  ['9-'.repeat(100), undefined],
];

for (const [written, days] of spans) {
  test(`"${written.slice(0, 40)}" is ${days ? `from ${days.join(' to ')}` : 'no span of days'}`, () => {
    assert.deepEqual(spanMeant(written), days);
  });
}

test('two years or months as one date are told apart from a month', () => {
  assert.deepEqual(['2016–2018', '2016-07/2018', '2016-07', '2018-2016'].map(datesMeant), [
    ['2016', '2018'],
    ['2016-07', '2018'],
    undefined,
    undefined,
  ]);
});

test('a day in the old calendar and the new is told apart from several days by how far apart they were', () => {
  const written = {
    '1872-04-23/05-05': ['1872-04-23', '1872-05-05'],
    '24 December 1866/5 January 1867': ['1866-12-24', '1867-01-05'],
    '16/28 February 1900': ['1900-02-16', '1900-02-28'],
    '1/14 martie 1900': ['1900-03-01', '1900-03-14'],
    '1/14 September 1923': ['1923-09-01', '1923-09-14'],
    '5/15 October 1700': undefined,
    '23 April – 5 May 1872': undefined,
    '1/2 May 1872': undefined,
    '1/14 May 2017': undefined,
  };

  assert.deepEqual(Object.keys(written).map(calendarsMeant), Object.values(written));
});

test('a date that is told not to be certain is read without that, and nothing else is taken from it', () => {
  const written = {
    'cca. 1816': '1816',
    'c.1816': '1816',
    'circa May 1816': '1816-05',
    'około 1816': '1816',
    'около 1816': '1816',
    '~1816-05-03': '1816-05-03',
    '1816?': '1816',
    '1816 (?)': '1816',
    '[1816?]': '1816',
    '1816 ca.': '1816',
    1816: undefined,
    'before 1816': undefined,
    'cca. 19th century': undefined,
    'carl 1816': undefined,
    '1816 or 1817?': undefined,
  };

  assert.deepEqual(Object.keys(written).map(doubtedDate), Object.values(written));
});
