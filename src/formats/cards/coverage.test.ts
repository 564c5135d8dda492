import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contour } from './contours.ts';
import { coverageOf } from './coverage.ts';

/** A rectangle; from right to left it turns the other way. */
function box(left: number, top: number, right: number, bottom: number): Contour {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

const rows = (contours: Contour[], width: number, height: number) => {
  const covered = [...coverageOf(contours, width, height)];
  return Array.from({ length: height }, (_, row) => covered.slice(row * width, (row + 1) * width));
};

test('a pixel is covered by the part of it that is inside', () => {
  assert.deepEqual(rows([box(0.25, 0.5, 2.5, 2)], 3, 2), [
    [0.375, 0.5, 0.25],
    [0.75, 1, 0.5],
  ]);
});

test('a contour that turns the other way is a hole', () => {
  assert.deepEqual(rows([box(0, 0, 3, 1), box(2, 0, 1, 1)], 3, 1), [[1, 0, 1]]);
});

test('where contours overlap a pixel is covered once', () => {
  assert.deepEqual(rows([box(0, 0, 2, 1), box(1, 0, 3, 1)], 3, 1), [[1, 1, 1]]);
});

test('a slope covers half of the pixels that it halves', () => {
  const triangle = [
    { x: 0, y: 0 },
    { x: 2, y: 2 },
    { x: 0, y: 2 },
  ];

  assert.deepEqual(rows([triangle], 2, 2), [
    [0.5, 0],
    [1, 0.5],
  ]);
});
