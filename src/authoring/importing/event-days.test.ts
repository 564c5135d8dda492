import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysLine, eventDaysIn } from './event-days.ts';

test('several days are read however they are written', () => {
  for (const [line, from, until] of [
    ['9–11 April 2017', '2017-04-09', '2017-04-11'],
    ['9th to 11th April, 2017', '2017-04-09', '2017-04-11'],
    ['April 9-11, 2017', '2017-04-09', '2017-04-11'],
    ['Apr. 9 – Apr. 11, 2017', '2017-04-09', '2017-04-11'],
    ['30 May – 2 June 2015', '2015-05-30', '2015-06-02'],
    ['30 December 2014 – 2 January 2015', '2014-12-30', '2015-01-02'],
    ['9 a 11 de abril de 2017', '2017-04-09', '2017-04-11'],
    ['9–11 kwietnia 2017 r.', '2017-04-09', '2017-04-11'],
    [' 2017-04-09/2017-04-11 ', '2017-04-09', '2017-04-11'],
  ] as const)
    assert.deepEqual(daysLine(line), { from, until }, line);
});

test('a single day, days that go back, none that exist and a sentence are no several days', () => {
  for (const line of [
    '10 April 2017',
    '23 April/5 May 1872',
    '11–9 April 2017',
    '30–31 April 2017',
    'They met 9–11 April 2017',
    '9–11',
  ])
    assert.equal(daysLine(line), undefined, line);
});

test('JSON-LD tells the days of an event, or of the time that a text covers', () => {
  const days = { from: '2017-04-09', until: '2017-04-11' };

  assert.deepEqual(eventDaysIn({ startDate: '2017-04-09', endDate: '2017-04-11T20:00Z' }), days);
  assert.deepEqual(eventDaysIn({ temporalCoverage: '2017-04-09/2017-04-11' }), days);
  assert.deepEqual(eventDaysIn({ startDate: '2017-04-09', endDate: '2017-04-09' }), { from: '2017-04-09' });
  assert.deepEqual(eventDaysIn({ temporalCoverage: '2017/..' }), undefined);
});
