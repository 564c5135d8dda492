import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayIn, dayLine } from './publication-day.ts';

test('the day is the one written, whatever its form and time zone', () => {
  const texts = [
    '2017-04-10T23:30:00+02:00',
    '2017-04-10T00:10:00Z',
    '20170410',
    'Mon, 10 Apr 2017 23:30:00 +0200',
    'April 10th, 2017',
    'Published 10 April,\n2017 at 8am',
    '10-Apr-2017',
    ' 10 kwietnia 2017 r.',
  ];

  assert.deepEqual(texts.map(dayIn), Array(texts.length).fill('2017-04-10'));
});

test('what is no day, or may be two, is passed over for one that is', () => {
  assert.equal(dayIn('31 April 2017, or 10/04/2017, or page 12 2017; then 10 April 2017'), '2017-04-10');
  assert.deepEqual(['', '10/04/2017', '2017', 'May 2017', '1491859800'].map(dayIn), Array(5).fill(undefined));
});

test('a line is of a day when it tells nothing else', () => {
  const lines = [
    'Monday, 10 April 2017',
    'Published: April 10, 2017, 08:30 GMT',
    'segunda-feira, 10 de abril de 2017',
  ];

  assert.deepEqual(lines.map(dayLine), Array(3).fill('2017-04-10'));
  assert.deepEqual(['They met on 10 April 2017.', 'Monday', ''].map(dayLine), Array(3).fill(undefined));
});
