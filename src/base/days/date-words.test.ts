import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords, monthName, shortMonthName, writeDatesIn } from './date-words.ts';

test('a date in words is as exact as it is known', () => {
  const words = ['2016', '2016-07', '2016-07-13', '2017-01-01', '2016-12-31'].map(dateInWords);

  assert.deepEqual(words, ['2016', 'July 2016', '13 July 2016', '1 January 2017', '31 December 2016']);
});

test('a month has a name without its year', () => {
  assert.equal(monthName('2017-04'), 'April');
});

test('a month has a name for a narrow column, which is no piece of the long one', () => {
  const short = ['en', 'pl', 'ar', 'ja'].map((language) => {
    writeDatesIn(language);
    return ['2017-06', '2017-07', '2017-09'].map(shortMonthName);
  });
  writeDatesIn('en');

  assert.deepEqual(short, [
    ['Jun', 'Jul', 'Sep'],
    ['cze', 'lip', 'wrz'],
    ['يونيو', 'يوليو', 'سبتمبر'],
    ['6月', '7月', '9月'],
  ]);
});

test('days of a language from right to left are marked, so that numbers beside them do not change their order', () => {
  writeDatesIn('ar');
  const inWords = dateInWords('2017-04-10');
  writeDatesIn('en');

  assert.equal(inWords, '\u206710 أبريل 2017\u2069');
});
