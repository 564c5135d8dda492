import type { Contour } from './contours.ts';

/** Where a contour crosses the middle of a row, and whether downwards (1) or upwards (-1). */
interface Crossing {
  x: number;
  turn: number;
}

/** In how many rows a row of pixels is looked at. */
const fine = 8;

/**
 * How much of each pixel is inside contours, from 0 to 1, row by row. Points are in pixels, y downwards, and
 * within the picture.
 */
export function coverageOf(contours: Contour[], width: number, height: number): Float32Array {
  const covered = new Float32Array(width * height);
  for (const [row, crossings] of crossingsOf(contours, height).entries()) {
    const first = Math.floor(row / fine) * width;
    let turns = 0;
    let from = 0;
    for (const { x, turn } of crossings.sort((a, b) => a.x - b.x)) {
      if (turns === 0) from = x;
      turns += turn;
      if (turns === 0) cover(covered.subarray(first, first + width), from, x);
    }
  }
  return covered;
}

/** What the contours cross in each fine row, in no order. */
function crossingsOf(contours: Contour[], height: number): Crossing[][] {
  const rows = Array.from({ length: height * fine }, (): Crossing[] => []);
  for (const contour of contours) {
    for (const [i, to] of contour.entries()) {
      const from = contour.at(i - 1) ?? to;
      const [upper, lower] = from.y < to.y ? [from, to] : [to, from];
      const last = Math.ceil(lower.y * fine - 0.5);
      for (let row = Math.ceil(upper.y * fine - 0.5); row < last; row += 1) {
        const part = ((row + 0.5) / fine - upper.y) / (lower.y - upper.y);
        rows[row]?.push({ x: upper.x + (lower.x - upper.x) * part, turn: upper === from ? 1 : -1 });
      }
    }
  }
  return rows;
}

/** Adds what is between two places of a fine row to its pixels. */
function cover(pixels: Float32Array, from: number, to: number): void {
  for (let x = Math.floor(from); x < to; x += 1) {
    pixels[x] = (pixels[x] ?? 0) + (Math.min(to, x + 1) - Math.max(from, x)) / fine;
  }
}
