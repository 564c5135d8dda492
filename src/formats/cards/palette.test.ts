import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ink, numberOf, paletteOf, paper, quiet } from './palette.ts';

const palette = paletteOf();
const own = paletteOf('#0b5d3b');

test('there are as many colours as half a byte has numbers, and each that is written with is among them', () => {
  assert.deepEqual(own.accent, [0x0b, 0x5d, 0x3b]);
  for (const one of [palette, own]) {
    assert.equal(one.colours.length, 16);
    for (const colour of [paper, ink, quiet, one.accent])
      assert.deepEqual(one.colours[numberOf(colour, one)], colour);
  }
});

test('what is hardly covered is paper, and more is darker', () => {
  const reds = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const [red, green, blue] = paper.map((from, i) => from + ((ink[i] ?? 0) - from) * part);
    return palette.colours[numberOf([red ?? 0, green ?? 0, blue ?? 0], palette)]?.[0] ?? 0;
  });

  assert.equal(numberOf([0xf8, 0xf8, 0xf6], palette), 0);
  assert.deepEqual(
    reds,
    [...new Set(reds)].sort((a, b) => b - a),
  );
});

test('an ink of any colour covers paper from not at all to wholly', () => {
  for (const accent of ['#0000ff', '#008000', '#ff0000', '#fdfdfb']) {
    const one = paletteOf(accent);
    const shades = one.shades.get(one.accent);
    const taken = [paper, one.accent].map((colour) => shades?.numbers[colour[shades.channel] ?? -1] ?? -1);

    assert.deepEqual(
      taken.map((number) => one.colours[number]),
      [paper, one.accent],
    );
  }
});
