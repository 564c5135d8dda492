import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from './list-parts.ts';

/** Items numbered from 1 for the oldest, newest first. */
function items(count: number): number[] {
  return Array.from({ length: count }, (_, index) => count - index);
}

test('a list that fits is one part', () => {
  const [part, ...others] = partsOf(items(19), 10);

  assert.deepEqual(others, []);
  assert.deepEqual(part, {
    number: 1,
    items: items(19),
    isNewest: true,
    newer: undefined,
    older: undefined,
    count: 1,
  });
});

test('an empty list has one empty part', () => {
  assert.deepEqual(
    partsOf([], 10).map((part) => [part.number, part.items]),
    [[1, []]],
  );
});

test('every item is in one part, in the order of the list', () => {
  for (const count of [1, 9, 10, 11, 20, 21, 99, 100]) {
    const all = partsOf(items(count), 10).flatMap((part) => part.items);

    assert.deepEqual(all, items(count));
  }
});

test('the newest part holds from one to two parts’ worth, the others are full', () => {
  const sizes = [20, 25, 29, 30].map((count) => partsOf(items(count), 10).map((part) => part.items.length));

  assert.deepEqual(sizes, [
    [10, 10],
    [15, 10],
    [19, 10],
    [10, 10, 10],
  ]);
});

test('parts lead to their neighbours', () => {
  const numbers = partsOf(items(30), 10).map(({ newer, number, older, isNewest }) => [
    newer,
    number,
    older,
    isNewest,
  ]);

  assert.deepEqual(numbers, [
    [undefined, 3, 2, true],
    [3, 2, 1, false],
    [2, 1, undefined, false],
  ]);
});

test('a new item changes the newest part only', () => {
  for (let count = 10; count < 60; count += 1) {
    const before = new Map(partsOf(items(count), 10).map((part) => [part.number, part]));
    const after = partsOf(items(count + 1), 10).filter(({ number }) => number < before.size);

    assert.deepEqual(
      after.map((part) => part.items),
      after.map(({ number }) => before.get(number)?.items),
    );
  }
});
