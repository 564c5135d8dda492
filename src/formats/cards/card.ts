import { contextOf, fontFor, heightsOf, widthOf, type Weight } from './faces.ts';
import { cssOf, ink, paletteOf, paper, quiet, type Rgb } from './palette.ts';
import { Picture, type CardBox } from './picture.ts';
import { png } from './png.ts';
import { isRightToLeft } from './scripts.ts';
import { cardSize } from './size.ts';
import { atMost, shortened, wrapped, type Measure } from './wrapped-lines.ts';

/** What a card of a page says. */
export interface Card {
  site: string;
  headline: string;
  /** Day and place, or who somebody is. */
  line: string;
  /** The archive's own accent, as `#7a1f2b`. */
  accent?: string | undefined;
}

/** A line of text on a card, from a point of its base line in pixels: its left end, or its right one. */
interface CardLine {
  text: string;
  font: string;
  /** In pixels. */
  size: number;
  ink: Rgb;
  isRightToLeft: boolean;
  x: number;
  y: number;
}

interface Pen {
  weight: Weight;
  /** In pixels. */
  size: number;
  ink: Rgb;
}

const margin = 81;
const room = cardSize.width - 2 * margin;

const linePen: Pen = { weight: 400, size: 35, ink: quiet };

/** From the largest, each with the number of lines that there is room for. */
const headlineSizes = [
  { size: 84, most: 3 },
  { size: 72, most: 4 },
  { size: 60, most: 4 },
];

/**
 * What is written on a card, and where. A text with letters that the faces lack is left out: a card with the
 * day alone is better than one with boxes.
 */
export function writtenOn({ site, headline, line, accent }: Card): CardLine[] {
  const sitePen: Pen = { weight: 700, size: 35, ink: paletteOf(accent).accent };
  return [...lineOf(sitePen, site, 112), ...headlineOf(headline), ...lineOf(linePen, line, 560)];
}

function lineOf(pen: Pen, given: string, y: number): CardLine[] {
  const text = given.normalize('NFC');
  const font = fontOf(pen, text);
  return font ? [written(shortened(text, measureOf(font)), pen, font, y)] : [];
}

/** A headline in the largest size at which it fits, or else in the smallest, cut. */
function headlineOf(headline: string): CardLine[] {
  const text = headline.normalize('NFC');
  let shown: CardLine[] = [];
  for (const { size, most } of headlineSizes) {
    const pen: Pen = { weight: 700, size, ink };
    const font = fontOf(pen, text);
    if (!font) break;
    const lines = wrapped(text, measureOf(font));
    shown = atMost(most, lines, measureOf(font)).map((line, i) =>
      written(line, pen, font, Math.round(210 + size * (0.4 + i * 1.14)), isRightToLeft(text)),
    );
    if (lines.length <= most) break;
  }
  return shown;
}

/** With the ellipsis that a text may end in when it is cut. */
function fontOf({ weight, size }: Pen, text: string): string | undefined {
  return text === '' ? undefined : fontFor(`${text}…`, weight, size);
}

function measureOf(font: string): Measure {
  return { widthOf: (text) => widthOf(text, font), room };
}

function written(text: string, pen: Pen, font: string, y: number, turned = isRightToLeft(text)): CardLine {
  const x = turned ? cardSize.width - margin : margin;
  return { text, font, size: pen.size, ink: pen.ink, isRightToLeft: turned, x, y };
}

/** The width of the stripe where lines begin. */
const edge = 24;

/** One for all cards: each begins by covering what was there. */
const context = contextOf(cardSize);

/** A card as a PNG file. The same card gives the same bytes, whatever was drawn before it. */
export function cardPng(card: Card): Uint8Array {
  const { width, height } = cardSize;
  context.fillStyle = cssOf(paper);
  context.fillRect(0, 0, width, height);
  const palette = paletteOf(card.accent);
  const picture = new Picture(cardSize, palette);
  const lines = writtenOn(card);
  const isTurned = lines.length > 0 && lines.every((line) => line.isRightToLeft);
  picture.fill(palette.accent, isTurned ? width - edge : 0, edge);
  for (const line of lines) write(line);
  // What no line was written on is paper: to read all pixels would take longer than all the rest.
  for (const line of lines) {
    const [box, shades] = [boxOf(line), palette.shades.get(line.ink)];
    if (shades) picture.take(box, context.getImageData(...box).data, shades);
  }
  return png(cardSize, picture.bytes, palette.colours);
}

function write({ text, font, ink: colour, isRightToLeft: turned, x, y }: CardLine): void {
  context.direction = turned ? 'rtl' : 'ltr';
  context.font = font;
  context.fillStyle = cssOf(colour);
  context.fillText(text, x, y);
}

/** Where letters of a line may be, with the marks above and below them, in even columns: pixels are slow to read. */
function boxOf({ text, font, size, isRightToLeft: turned, x, y }: CardLine): CardBox {
  const reach = size / 4;
  const width = Math.ceil((widthOf(text, font) + 2 * reach) / 2) * 2;
  const left = Math.floor((turned ? x - width + reach : x - reach) / 2) * 2;
  const [above, below] = heightsOf(text, font);
  const [top, bottom] = [Math.floor(y - above) - 1, Math.ceil(y + below) + 1];
  return [left, top, Math.min(width, cardSize.width - left), bottom - top];
}
