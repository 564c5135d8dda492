import { packed, put, type Canvas, type Sprite } from './canvas.ts';
import { boxAround } from './contours.ts';
import { coverageOf } from './coverage.ts';
import { lettersOf, outlineOf, startsOf, type Weight } from './faces.ts';
import { shadeOf, type Ink } from './palette.ts';

/** How a text looks. */
export interface Look {
  weight: Weight;
  /** In pixels. */
  size: number;
  ink: Ink;
}

/** Letters begin at halves of pixels, so that the space between them looks even. */
const steps = 2;

/** Two pixels are one byte: from there on places repeat. */
const places = 2 * steps;

/** Writes in one look. A letter is drawn once for each place at which it can begin in a byte. */
export class Pen {
  readonly look: Look;
  readonly #sprites = new Map<string, Sprite[]>();

  constructor(look: Look) {
    this.look = look;
  }

  /** Writes a text from a point of its base line, in pixels. The face has every letter of it. */
  write(canvas: Canvas, text: string, x: number, y: number): void {
    const { weight, size } = this.look;
    const letters = lettersOf(text);
    for (const [i, start] of startsOf(letters, weight).entries()) {
      const step = Math.round((x + start * size) * steps);
      const place = step % places;
      put(canvas, this.#sprite(letters[i] ?? '', place), (step - place) / places, y);
    }
  }

  #sprite(letter: string, place: number): Sprite {
    const drawn = this.#sprites.get(letter) ?? [];
    if (drawn.length === 0) this.#sprites.set(letter, drawn);
    return (drawn[place] ??= spriteOf(letter, place / steps, this.look));
  }
}

/** A letter that begins some pixels to the right of a byte. */
function spriteOf(letter: string, indent: number, { weight, size, ink }: Look): Sprite {
  const outline = outlineOf(letter, weight);
  const box = boxAround(outline);
  const left = Math.floor((indent + box.left * size) / 2);
  const width = Math.ceil((indent + box.right * size) / 2) - left;
  const top = Math.floor(-box.highest * size);
  const height = Math.ceil(-box.lowest * size) - top;
  const contours = outline.map((contour) =>
    contour.map(({ x, y }) => ({ x: indent + x * size - 2 * left, y: -y * size - top })),
  );
  const colours = Uint8Array.from(coverageOf(contours, 2 * width, height), (part) => shadeOf(ink, part));
  return packed(colours, { left, top, width });
}
