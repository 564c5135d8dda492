import { numberOf, type Palette, type Rgb, type Shades } from './palette.ts';

/** A part of a picture, in pixels. Left and width are even. */
export type CardBox = [left: number, top: number, width: number, height: number];

/** A picture of 16 colours in the form in which PNG takes it: two pixels to a byte, the left one in its high half. */
export class Picture {
  /** Row by row, each after a byte that says that it is not filtered. */
  readonly bytes: Uint8Array;
  readonly #stride: number;
  readonly #palette: Palette;

  /** A picture of paper. Its width is even. */
  constructor({ width, height }: { width: number; height: number }, palette: Palette) {
    this.#palette = palette;
    this.#stride = 1 + width / 2;
    this.bytes = new Uint8Array(this.#stride * height);
  }

  /** Fills whole columns with a colour. Both numbers are even. */
  fill(colour: Rgb, left: number, columns: number): void {
    const number = numberOf(colour, this.#palette);
    for (let row = 1 + left / 2; row < this.bytes.length; row += this.#stride)
      this.bytes.fill((number << 4) | number, row, row + columns / 2);
  }

  /** Takes pixels of red, green, blue and how much it covers, a byte each, as shades of the ink that is on them. */
  take([left, top, width, height]: CardBox, pixels: Uint8ClampedArray, { channel, numbers }: Shades): void {
    const colourAt = (at: number) => numbers[pixels[4 * at + channel] ?? 0] ?? 0;
    for (let row = 0, at = 0; row < height; row += 1) {
      let to = (top + row) * this.#stride + 1 + left / 2;
      for (const end = at + width; at < end; at += 2, to += 1)
        this.bytes[to] = (colourAt(at) << 4) | colourAt(at + 1);
    }
  }
}
