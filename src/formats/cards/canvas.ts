/** Pixels of 16 colours in the form in which PNG takes them: two to a byte, the left one in its high half. */
export interface Canvas {
  width: number;
  height: number;
  /** How many bytes a row has: one that says that it is not filtered, and those of its pixels. */
  stride: number;
  bytes: Uint8Array;
}

/** A small picture that is put into a canvas, in whole bytes. */
export interface Sprite {
  /** How many bytes to the right, and rows down, it begins from the point at which it is put. */
  left: number;
  top: number;
  /** How many bytes a row has. */
  width: number;
  bytes: Uint8Array;
}

/** A canvas full of the first colour. Its width is even. */
export function canvasOf({ width, height }: { width: number; height: number }): Canvas {
  const stride = 1 + width / 2;
  return { width, height, stride, bytes: new Uint8Array(stride * height) };
}

/** Fills columns at the left with a colour. Their number is even. */
export function fillLeft({ stride, bytes }: Canvas, columns: number, colour: number): void {
  for (let row = 0; row < bytes.length; row += stride) {
    bytes.fill((colour << 4) | colour, row + 1, row + 1 + columns / 2);
  }
}

/** Puts a sprite at a column of bytes and a row. Where there is something already, the higher colour stays. */
export function put({ stride, bytes: there }: Canvas, sprite: Sprite, column: number, row: number): void {
  const { left, top, width, bytes } = sprite;
  let to = (row + top) * stride + 1 + column + left;
  for (let from = 0; from < bytes.length; from += width, to += stride) {
    for (let i = 0; i < width; i += 1) {
      const pair = bytes[from + i] ?? 0;
      const old = there[to + i] ?? 0;
      if (pair !== 0) there[to + i] = old === 0 ? pair : higher(old, pair);
    }
  }
}

function higher(one: number, other: number): number {
  return Math.max(one & 0xf0, other & 0xf0) | Math.max(one & 0x0f, other & 0x0f);
}

/** Colours of pixels, row by row, as a sprite. The width in pixels is even. */
export function packed(colours: Uint8Array, place: Omit<Sprite, 'bytes'>): Sprite {
  const bytes = new Uint8Array(colours.length / 2);
  for (let i = 0; i < bytes.length; i += 1) {
    bytes[i] = ((colours[2 * i] ?? 0) << 4) | (colours[2 * i + 1] ?? 0);
  }
  return { ...place, bytes };
}
