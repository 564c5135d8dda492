import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '../archive/sample.ts';
import * as order from './order.ts';

test('names come as people look them up: accents and case aside, numbers by value', () => {
  const names = ['Zoë', 'eva', 'Émile', 'Ada', 'Quay 10', 'Quay 9'].map((name) => ({ id: name, name }));

  assert.deepEqual(ids(names.sort(order.byName)), ['Ada', 'Émile', 'eva', 'Quay 9', 'Quay 10', 'Zoë']);
});

test('equal sort names come by id', () => {
  const people = ['b', 'a'].map((id) => ({ id, sortName: 'Marsh, Ada' }));

  assert.deepEqual(ids(people.sort(order.bySortName)), ['a', 'b']);
});

test('days come newest first, and those of one day by id', () => {
  const days = [
    { id: 'b', date: '2017-04-10' },
    { id: 'c', date: '2017-10-01' },
    { id: 'a', date: '2017-04-10' },
  ];

  assert.deepEqual(ids(days.sort(order.newestFirst)), ['c', 'a', 'b']);
});

test('of a day, the latest hour comes first and what has none last', () => {
  const hours = [
    { id: 'a', date: '2017-04-10' },
    { id: 'b', date: '2017-04-10', time: '09:00' },
    { id: 'c', date: '2017-04-10', time: '17:35' },
  ];

  assert.deepEqual(ids(hours.sort(order.newestFirst)), ['c', 'b', 'a']);
});

test('texts compare by code unit', () => {
  assert.deepEqual(['b', 'a', 'Z', 'é', 'a'].sort(order.compare), ['Z', 'a', 'a', 'b', 'é']);
});

test('of two days the later and the earlier is found, and the only one where there is one', () => {
  const pairs = [
    ['2017-04-10', '2017-04-11'],
    ['2017-04-11', '2017-04-10'],
    ['2017-04-10', undefined],
    [undefined, '2017-04-10'],
  ] as const;

  assert.deepEqual(
    pairs.map(([a, b]) => order.later(a, b)?.slice(-2)),
    ['11', '11', '10', '10'],
  );
  assert.deepEqual(
    pairs.map(([a, b]) => order.earlier(a, b)?.slice(-2)),
    ['10', '10', '10', '10'],
  );
});

test('groups and their items stay in the order in which they come', () => {
  const groups = order.groupedBy(['b1', 'a1', 'b2'], (text) => text.charAt(0));

  assert.deepEqual(groups, [
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

test('a list is cut into stretches, the last with what is left', () => {
  assert.deepEqual(order.batchesOf([1, 2, 3, 4, 5], 2), [[1, 2], [3, 4], [5]]);
  assert.deepEqual(order.batchesOf([1, 2], 2), [[1, 2]]);
  assert.deepEqual(order.batchesOf([], 2), []);
});
