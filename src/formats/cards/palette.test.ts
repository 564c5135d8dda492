import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accent, ink, palette, quiet, shadeOf } from './palette.ts';

const colour = (number: number) => [...palette.subarray(3 * number, 3 * number + 3)];

test('there are as many colours as half a byte has numbers, and each ink is among them', () => {
  assert.equal(palette.length, 3 * 16);
  for (const one of [ink, quiet, accent]) assert.deepEqual(colour(shadeOf(one, 1)), one.colour);
});

test('what is not covered is paper, and more is darker', () => {
  assert.deepEqual(colour(shadeOf(ink, 0.01)), colour(0));
  const reds = [0, 0.25, 0.5, 0.75, 1].map((covered) => colour(shadeOf(quiet, covered))[0] ?? 0);
  assert.deepEqual(
    reds,
    reds.toSorted((a, b) => b - a),
  );
});
