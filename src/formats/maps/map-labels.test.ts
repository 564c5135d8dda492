import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelsFor } from './map-labels.ts';

const size = { width: 700, height: 400 };
const writing = { letter: 7, line: 13, points: 1 };

/** On which side of its point, 90 from the right edge, a name stands. */
function sideOf(name: string) {
  const point = { name, x: 610, y: 100, radius: 4 };
  return labelsFor([point], size, writing).get(point)?.anchor;
}

test('a name of wide letters keeps within the edge', () => {
  assert.equal(sideOf('islington'), 'start');
  for (const wide of ['MAMMUTWEG', '千代田区霞が関本']) assert.equal(sideOf(wide), 'end', wide);
});

test('of two names for one spot, that of the last point stands', () => {
  const few = { name: 'Few', x: 300, y: 100, radius: 4 };
  const most = { name: 'Most', x: 304, y: 104, radius: 4 };
  const labels = labelsFor(
    [few, { ...few, name: 'Other', x: 260 }, { ...few, name: 'East', x: 340 }, most],
    size,
    {
      ...writing,
      letter: 5,
    },
  );

  assert.ok(labels.has(most));
  assert.equal(labels.has(few), false);
});
