import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { paletteOf } from './palette.ts';

const palette = paletteOf().colours;
import { png } from './png.ts';

test('a PNG has its pixels in the colours of its palette', async () => {
  const numbers = [
    [15, 15, 0, 0, 0, 0],
    [15, 15, 1, 2, 3, 4],
    [15, 15, 5, 6, 7, 8],
  ];
  const rows = Buffer.from('00ff0000' + '00ff1234' + '00ff5678', 'hex');
  const file = png({ width: 6, height: 3 }, rows, palette);

  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });

  assert.deepEqual([info.width, info.height, info.channels], [6, 3, 3]);
  assert.deepEqual(
    [...data],
    numbers.flat().flatMap((number) => palette[number] ?? []),
  );
});
