import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCounted } from './first-counted.ts';

test('the first of a list are measured by the one of most, and the others counted', () => {
  const list = [8, 4, 2, 1].map((count) => ({ thing: `thing ${count}`, count }));

  assert.deepEqual(firstCounted(list, 3), {
    first: [
      { thing: 'thing 8', count: 8, percent: 100 },
      { thing: 'thing 4', count: 4, percent: 50 },
      { thing: 'thing 2', count: 2, percent: 25 },
    ],
    rest: 1,
  });
  assert.deepEqual(firstCounted([], 3), { first: [], rest: 0 });
});
