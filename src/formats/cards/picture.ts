import { numberOf, type Palette, type Rgb } from './palette.ts';

/** A part of a picture, in pixels. Left and width are even. */
export type Box = [left: number, top: number, width: number, height: number];

/** A picture of 16 colours in the form in which PNG takes it: two pixels to a byte, the left one in its high half. */
export class Picture {
  /** Row by row, each after a byte that says that it is not filtered. */
  readonly bytes: Uint8Array;
  readonly #stride: number;
  readonly #palette: Palette;
  /** Numbers of the colours of pixels that were taken. */
  readonly #known = new Map<number, number>();
  #last = -1;
  #number = 0;

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

  /** Takes the nearest colours for pixels of red, green, blue and how much it covers, a byte each. */
  take([left, top, width, height]: Box, pixels: Uint8ClampedArray): void {
    const all = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
    const colourAt = (at: number) => this.#colourOf(all[at] ?? 0, pixels, at);
    for (let row = 0, at = 0; row < height; row += 1) {
      let to = (top + row) * this.#stride + 1 + left / 2;
      for (const end = at + width; at < end; at += 2, to += 1)
        this.bytes[to] = (colourAt(at) << 4) | colourAt(at + 1);
    }
  }

  /** Most pixels are like the one before. */
  #colourOf(pixel: number, pixels: Uint8ClampedArray, at: number): number {
    if (pixel === this.#last) return this.#number;
    const [red = 0, green = 0, blue = 0] = pixels.subarray(4 * at, 4 * at + 3);
    this.#last = pixel;
    this.#number = this.#known.get(pixel) ?? numberOf([red, green, blue], this.#palette);
    this.#known.set(pixel, this.#number);
    return this.#number;
  }
}
