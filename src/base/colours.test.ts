import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  colourOf,
  contrast,
  contrastIn,
  isColour,
  leastContrast,
  nearestReadable,
  nearestTo,
  surfaces,
} from './colours.ts';

test('contrast is that of WCAG', () => {
  assert.equal(contrast('#000000', '#ffffff').toFixed(1), '21.0');
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
});

test('the nearest colour that can be read is one, and the same where it could be read already', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const colour of ['#ffcc00', '#123456', '#808080', '#00ff00', '#000000', '#ffffff']) {
      const nearest = nearestReadable(scheme, colour);

      assert.ok(isColour(nearest), nearest);
      assert.ok(contrastIn(scheme, nearest) >= leastContrast, `${scheme} ${colour} ${nearest}`);
      if (contrastIn(scheme, colour) >= leastContrast) assert.equal(nearest, colour);
    }
});

test('the nearest colour keeps its hue', () => {
  assert.equal(nearestReadable('dark', '#0b5c5c'), '#5ba0a0');
  assert.equal(nearestReadable('light', '#ffcc00'), '#866b0e');
});

test('surfaces are those of the style sheet', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const named = { light: ['paper-100', 'paper-96', 'amber-96'], dark: ['night-18', 'night-23', 'amber-28'] };

  for (const scheme of ['light', 'dark'] as const)
    named[scheme].forEach((name, index) => {
      const [, written = ''] = new RegExp(`--${name}: ([^;]+);`).exec(tokens) ?? [];
      assert.ok(contrast(colourOf(written) ?? '', surfaces[scheme][index] ?? '') < 1.01, name);
    });
});

const written: [text: string, colour: string | undefined][] = [
  ['#abc', '#aabbcc'],
  ['#7a1f2b', '#7a1f2b'],
  ['oklch(100% 0 0)', '#ffffff'],
  ['oklch(0.628 0.2577 29.23)', '#ff0000'],
  ['oklch(42% 0.148 22deg)', '#8c1a25'],
  ['red', undefined],
  ['#7a1f2bcc', undefined],
  ['oklch(42% 0.148 22 / 50%)', undefined],
];
for (const [text, colour] of written)
  test(`${text} is ${colour ?? 'no colour that can be compared'}`, () => {
    assert.equal(colourOf(text), colour);
  });

test('no colour is nearest to one that stands on black and on white', () => {
  assert.equal(nearestTo('#808080', ['#000000', '#ffffff', '#767676']), undefined);
});
