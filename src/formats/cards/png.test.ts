import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { canvasOf, fillLeft, packed, put } from './canvas.ts';
import { palette } from './palette.ts';
import { png } from './png.ts';

test('a PNG has the pixels of its canvas in the colours of its palette', async () => {
  const canvas = canvasOf({ width: 10, height: 4 });
  fillLeft(canvas, 2, 15);
  put(canvas, packed(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), { left: 0, top: 0, width: 2 }), 2, 1);
  const colour = (number: number) => [...palette.subarray(3 * number, 3 * number + 3)];

  const { data, info } = await sharp(png(canvas, palette)).raw().toBuffer({ resolveWithObject: true });

  assert.deepEqual([info.width, info.height, info.channels], [10, 4, 3]);
  const numbers = [
    [15, 15, 0, 0, 0, 0, 0, 0, 0, 0],
    [15, 15, 0, 0, 1, 2, 3, 4, 0, 0],
    [15, 15, 0, 0, 5, 6, 7, 8, 0, 0],
    [15, 15, 0, 0, 0, 0, 0, 0, 0, 0],
  ];
  assert.deepEqual([...data], numbers.flat().flatMap(colour));
});
