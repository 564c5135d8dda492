import { crc32, deflateSync } from 'node:zlib';

interface Size {
  width: number;
  height: number;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Takes a quarter of the time of the level that is usual, and a fifth more space. */
const level = 2;

/** The numbers of PNG for four bits a pixel that stand for colours of a palette. */
const [depth, indexed] = [4, 3];

/**
 * A picture of few colours as a PNG file, two pixels to a byte: https://www.w3.org/TR/png-3/
 *
 * @param rows the number of the colour of each pixel, with a byte of zero before each row
 * @param palette red, green and blue of at most 16 colours
 */
export function png({ width, height }: Size, rows: Uint8Array, palette: number[][]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, indexed], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Its length, its name and content, and a sum over these two. */
function chunk(name: string, content: Uint8Array): Buffer {
  const whole = Buffer.alloc(12 + content.length);
  whole.writeUInt32BE(content.length, 0);
  whole.write(name, 4, 'latin1');
  whole.set(content, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), 8 + content.length);
  return whole;
}
