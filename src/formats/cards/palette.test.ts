import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accent, ink, numberOf, palette, paper, quiet } from './palette.ts';

test('there are as many colours as half a byte has numbers, and each that is written with is among them', () => {
  assert.equal(palette.length, 16);
  for (const one of [paper, ink, quiet, accent]) assert.deepEqual(palette[numberOf(one)], one);
});

test('what is hardly covered is paper, and more is darker', () => {
  const reds = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const [red, green, blue] = paper.map((from, i) => from + ((ink[i] ?? 0) - from) * part);
    return palette[numberOf([red ?? 0, green ?? 0, blue ?? 0])]?.[0] ?? 0;
  });

  assert.equal(numberOf([0xf8, 0xf8, 0xf6]), 0);
  assert.deepEqual(
    reds,
    [...new Set(reds)].sort((a, b) => b - a),
  );
});
