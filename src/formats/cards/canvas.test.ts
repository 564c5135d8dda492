import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canvasOf, fillLeft, packed, put } from './canvas.ts';

const rowsOf = ({ stride, bytes }: { stride: number; bytes: Uint8Array }) =>
  Array.from({ length: bytes.length / stride }, (_, row) =>
    Buffer.from(bytes.subarray(row * stride, (row + 1) * stride)).toString('hex'),
  );

test('a canvas has two pixels to a byte, after one for the filter of a row', () => {
  const canvas = canvasOf({ width: 6, height: 2 });
  fillLeft(canvas, 4, 0xf);

  assert.deepEqual(rowsOf(canvas), ['00ffff00', '00ffff00']);
});

test('a sprite is put beside the point that it begins from', () => {
  const canvas = canvasOf({ width: 8, height: 3 });
  const sprite = packed(Uint8Array.of(1, 2, 3, 4), { left: -1, top: -1, width: 1 });
  put(canvas, sprite, 3, 2);

  assert.deepEqual(rowsOf(canvas), ['0000000000', '0000001200', '0000003400']);
});

test('where sprites overlap the higher colour of each pixel stays', () => {
  const canvas = canvasOf({ width: 4, height: 1 });
  for (const colours of [
    [1, 5, 0, 0],
    [6, 2, 0, 3],
  ]) {
    put(canvas, packed(Uint8Array.from(colours), { left: 0, top: 0, width: 2 }), 0, 0);
  }

  assert.deepEqual(rowsOf(canvas), ['006503']);
});
