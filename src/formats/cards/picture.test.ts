import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paletteOf, paper } from './palette.ts';
import { Picture } from './picture.ts';

const palette = paletteOf();
const { accent } = palette;

const rowsOf = ({ bytes }: Picture, stride: number) =>
  Array.from({ length: bytes.length / stride }, (_, row) =>
    Buffer.from(bytes.subarray(row * stride, (row + 1) * stride)).toString('hex'),
  );

test('a picture has two pixels to a byte, after one for the filter of a row', () => {
  const picture = new Picture({ width: 6, height: 2 }, palette);
  picture.fill(accent, 2, 4);

  assert.deepEqual(rowsOf(picture, 4), ['0000ffff', '0000ffff']);
});

test('pixels are taken where they stand, in shades of the ink that is on them', () => {
  const picture = new Picture({ width: 8, height: 3 }, palette);
  const half = paper.map((from, i) => (from + (accent[i] ?? 0)) / 2);
  const pixels = [paper, accent, half, accent].flatMap((colour) => [...colour, 255]);
  const shades = palette.shades.get(accent);
  assert.ok(shades);
  picture.take([2, 1, 2, 2], Uint8ClampedArray.from(pixels), shades);

  assert.deepEqual(rowsOf(picture, 5), ['0000000000', '00000f0000', '0000df0000']);
});
