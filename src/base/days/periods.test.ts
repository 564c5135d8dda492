import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeDatesIn } from './date-words.ts';
import * as periods from './periods.ts';

const lucca = { date: '2017-04-09', until: '2017-04-11' };

test('a period says each month and year once', () => {
  const words = [
    { date: '2017-04-10' },
    { date: '2017-04-10', until: '2017-04-10' },
    lucca,
    { date: '2017-03-30', until: '2017-04-02' },
    { date: '2016-12-30', until: '2017-01-02' },
    { date: '0099-12-30', until: '0100-01-02' },
  ].map(periods.periodInWords);

  assert.deepEqual(words, [
    '10 April 2017',
    '10 April 2017',
    '9–11 April 2017',
    '30 March – 2 April 2017',
    '30 December 2016 – 2 January 2017',
    '30 December 99 – 2 January 100',
  ]);
});

test('a period is written in the order of its language', () => {
  const across = { date: '2017-03-30', until: '2017-04-02' };
  const words = ['en-US', 'hu', 'de', 'ar'].map((language) => {
    writeDatesIn(language);
    return [lucca, across].map(periods.periodInWords);
  });
  writeDatesIn('en');

  assert.deepEqual(words, [
    ['April 9–11, 2017', 'March 30 – April 2, 2017'],
    ['2017. április 9–11.', '2017. március 30. – április 2.'],
    ['9.–11. April 2017', '30. März – 2. April 2017'],
    ['\u20679–11 أبريل 2017\u2069', '\u206730 مارس – 2 أبريل 2017\u2069'],
  ]);
});

test('a period is found by any of its days', () => {
  const asked: [from: string | undefined, to?: string][] = [
    ['2017-04-11'],
    [undefined, '2017-04-09'],
    ['2017-04-10', '2017-04-10'],
    ['2017-04-12'],
    [undefined, '2017-04-08'],
  ];

  const found = asked.map(([from, to]) => periods.isWithin(lucca, from, to));

  assert.deepEqual(found, [true, true, true, false, false]);
});

test('a period has the months, years and days that it touches', () => {
  const winter = { date: '2016-12-30', until: '2017-02-01' };

  assert.deepEqual(periods.monthsOf(winter), ['2016-12', '2017-01', '2017-02']);
  assert.deepEqual(periods.yearsOf(winter), ['2016', '2017']);
  assert.deepEqual(periods.yearsOf({ date: '0099-12-31', until: '0100-01-01' }), ['0099', '0100']);
  assert.deepEqual(periods.daysOf(lucca, 3), ['2017-04-09', '2017-04-10', '2017-04-11']);
  assert.deepEqual(periods.daysOf(winter, 3), ['2016-12-30', '2017-02-01']);
});

test('the distance of periods is that between their nearest days', () => {
  const words = [
    periods.distanceOf(lucca, { date: '2017-04-12' }),
    periods.distanceOf({ date: '2017-04-12' }, lucca),
    periods.distanceOf(lucca, { date: '2017-04-10' }),
    periods.distanceOf({ date: '2017-04-10' }, { date: '2017-04-10' }),
  ];

  assert.deepEqual(words, ['1 day later', '1 day earlier', 'at the same time', 'the same day']);
});

test('a distance is in days, then in weeks, in months, in years, with little rounded off', () => {
  const later = [
    '2017-01-01',
    '2017-01-02',
    '2017-02-16',
    '2017-03-02',
    '2017-04-30',
    '2017-05-01',
    '2018-07-03',
    '2019-01-01',
    '2020-01-02',
  ];

  const words = later.map((day) => periods.distanceInWords('2017-01-01', day));

  assert.deepEqual(words, [
    'the same day',
    '1 day later',
    '46 days later',
    '9 weeks later',
    '17 weeks later',
    '4 months later',
    '18 months later',
    '24 months later',
    '3 years later',
  ]);
});

test('a distance to an earlier day says so', () => {
  assert.equal(periods.distanceInWords('2017-04-10', '2017-04-07'), '3 days earlier');
});
