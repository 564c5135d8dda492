import { canvasOf, fillLeft } from './canvas.ts';
import { canWrite } from './faces.ts';
import { atMost, shortened, wrapped } from './lines.ts';
import { accent, ink, palette, quiet, shadeOf } from './palette.ts';
import { Pen } from './pen.ts';
import { png } from './png.ts';
import { cardSize } from './size.ts';

/** What a card of a page says. */
export interface Card {
  site: string;
  headline: string;
  /** Day and place, or who somebody is. */
  line: string;
}

/** A line of text on a card, from a point of its base line in pixels. */
export interface Written {
  text: string;
  pen: Pen;
  x: number;
  y: number;
}

const margin = 54;
const room = cardSize.width - 2 * margin;

/*
 * At these sizes letters such as x are 12, 21, 25 and 29 pixels high. Whole numbers make their edges sharp.
 */
const sitePen = new Pen({ weight: 700, size: 23.2, ink: accent });
const linePen = new Pen({ weight: 400, size: 23.2, ink: quiet });

/** From the largest, each with the number of lines that there is room for. */
const headlinePens = [
  { pen: new Pen({ weight: 700, size: 56, ink }), most: 3 },
  { pen: new Pen({ weight: 700, size: 48.4, ink }), most: 4 },
];
const smallest = { pen: new Pen({ weight: 700, size: 40.6, ink }), most: 4 };

/**
 * What is written on a card, and where. A text with letters that the face lacks is left out: a card with the
 * day alone is better than one with boxes.
 */
export function writtenOn({ site, headline, line }: Card): Written[] {
  return [...lineOf(sitePen, site, 75), ...headlineOf(headline), ...lineOf(linePen, line, 373)];
}

function lineOf(pen: Pen, text: string, y: number): Written[] {
  const line = shortened(writable(text, pen), { ...pen.look, room });
  return line ? [{ text: line, pen, x: margin, y }] : [];
}

/** A headline in the largest size at which it fits, or else in the smallest, cut. */
function headlineOf(headline: string): Written[] {
  const text = writable(headline, smallest.pen);
  const linesBy = ({ look }: Pen) => wrapped(text, { ...look, room });
  const { pen, most } = headlinePens.find((one) => linesBy(one.pen).length <= one.most) ?? smallest;
  const { size } = pen.look;
  return atMost(most, linesBy(pen), { ...pen.look, room }).map((line, i) => ({
    text: line,
    pen,
    x: margin,
    y: Math.round(140 + size * (0.4 + i * 1.14)),
  }));
}

/** The text, or none when the face cannot write it. */
function writable(text: string, { look }: Pen): string {
  const composed = text.normalize('NFC');
  return canWrite(composed, look.weight) ? composed : '';
}

/** A card as a PNG file. The same card gives the same bytes, whatever was drawn before it. */
export function cardPng(card: Card): Uint8Array {
  const canvas = canvasOf(cardSize);
  fillLeft(canvas, 16, shadeOf(accent, 1));
  for (const { text, pen, x, y } of writtenOn(card)) pen.write(canvas, text, x, y);
  return png(canvas, palette);
}
