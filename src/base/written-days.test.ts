import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayMeant } from './written-days.ts';

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
