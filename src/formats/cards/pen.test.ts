import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { canvasOf } from './canvas.ts';
import { outlineOf } from './faces.ts';
import { ink, palette } from './palette.ts';
import { Pen, type Look } from './pen.ts';
import { png } from './png.ts';

const look: Look = { weight: 700, size: 48, ink };
const size = { width: 400, height: 80 };

function written(pen: Pen, text: string, x = 10, y = 60): Uint8Array {
  const canvas = canvasOf(size);
  pen.write(canvas, text, x, y);
  return canvas.bytes;
}

/** How dark pixels are, from 0 to 255. */
async function greys(picture: Buffer): Promise<Buffer> {
  return sharp(picture).flatten({ background: '#fdfdfb' }).greyscale().raw().toBuffer();
}

test('letters look as their outlines do when SVG fills them', async () => {
  for (const letter of ['Å', 'g', 'ğ', 'Ł', 'ø', '&', '“', 'R', '8', '…']) {
    const canvas = canvasOf(size);
    new Pen(look).write(canvas, letter, 10, 60);
    const path = outlineOf(letter, 700)
      .map((contour) => `M${contour.map(({ x, y }) => `${x} ${y}`).join('L')}Z`)
      .join('');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80"><path fill="#1a1c22" transform="translate(10 60) scale(48 -48)" d="${path}"/></svg>`;

    const [ours, theirs] = await Promise.all([greys(png(canvas, palette)), greys(Buffer.from(svg))]);

    // A shade of six is 38 apart from the next.
    for (const [i, grey] of ours.entries()) assert.ok(Math.abs(grey - (theirs[i] ?? 0)) < 38, letter);
  }
});

test('a letter looks the same wherever two pixels begin, and whatever was written before', () => {
  const [one, other] = [new Pen(look), new Pen(look)];
  const texts = ['Erdoğan', 'naodrE', 'first “aid”'];
  const inOrder = texts.map((text) => written(one, text));
  const reversed = texts.toReversed().map((text) => written(other, text));

  assert.deepEqual(reversed.toReversed(), inOrder);
  assert.deepEqual(written(one, 'o', 12).subarray(1), written(one, 'o', 10).subarray(0, -1));
});

test('letters begin to half a pixel where they should', () => {
  const [left, middle, right] = [10, 10.5, 11].map((x) => written(new Pen(look), 'l', x));

  assert.notDeepEqual(middle, left);
  assert.notDeepEqual(middle, right);
  assert.deepEqual(written(new Pen(look), 'l', 10.2), left);
});
