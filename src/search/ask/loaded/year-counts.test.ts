import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decadesOf, withEmptyYears } from './year-counts.ts';

test('years in which nothing happened stand between the others', () => {
  assert.deepEqual(
    withEmptyYears([
      ['2011', 2],
      ['2013', 1],
    ]),
    [
      ['2011', 2],
      ['2012', 0],
      ['2013', 1],
    ],
  );
});

test('of many years decades come first, and a decade has its years', () => {
  const years = withEmptyYears([
    ['1898', 1],
    ['1931', 1],
  ]);

  assert.deepEqual([...decadesOf(years).keys()], ['1890', '1900', '1910', '1920', '1930']);
  assert.deepEqual(decadesOf(years).get('1890'), [
    ['1898', 1],
    ['1899', 0],
  ]);
  assert.equal(decadesOf(years.slice(0, 30)).size, 0);
});

test('where years lie more than three hundred apart, none is told between them', () => {
  const years: [string, number][] = [
    ['0079', 1],
    ['1917', 1],
  ];

  assert.deepEqual(withEmptyYears(years), years);
});
