import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ink, paletteOf, paper } from './palette.ts';
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

test('pixels are taken where they stand, each with the nearest colour', () => {
  const picture = new Picture({ width: 8, height: 3 }, palette);
  const pixels = [paper, ink, ink, accent].flatMap((colour) => [...colour, 255]);
  picture.take([2, 1, 2, 2], Uint8ClampedArray.from(pixels));

  assert.deepEqual(rowsOf(picture, 5), ['0000000000', '0000060000', '00006f0000']);
});
