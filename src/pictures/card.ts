import { canWrite, pathsOf, widthOf } from './faces.ts';
import { cardSize } from './size.ts';

/** What a card of a page says. */
export interface Card {
  site: string;
  headline: string;
  /** Day and place, or who somebody is. */
  line: string;
}

/** The drawing is made on a grid of its own, and scaled to the size of cards. */
const grid = { width: 1200, height: 630 };

const margin = 80;
const room = grid.width - 2 * margin;
const mostLines = 4;

/** From the largest size at which a headline fits. */
const sizes = [84, 72, 62];

const colours = { paper: '#fdfdfb', ink: '#1a1c22', quiet: '#565962', accent: '#8c1c27' };

/**
 * A card as SVG, with letters as paths. A text with letters that the face lacks is left out: a card with the
 * day alone is better than one with boxes.
 */
export function cardSvg({ site, headline, line }: Card): string {
  const { size, lines } = fitted(canWrite(headline, 700) ? headline : '');
  const step = size * 1.14;
  const top = 210 + size * 0.4;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${grid.width} ${grid.height}">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    `<rect width="24" height="100%" fill="${colours.accent}"/>`,
    `<g fill="${colours.accent}">${pathsOf(shortened(site, 34, 700), margin, 112, 34, 700)}</g>`,
    `<g fill="${colours.ink}">`,
    ...lines.map((text, index) => pathsOf(text, margin, Math.round(top + index * step), size, 700)),
    `</g><g fill="${colours.quiet}">${pathsOf(shortened(line, 34, 400), margin, 560, 34, 400)}</g></svg>`,
  ].join('');
}

function fitted(text: string): { size: number; lines: string[] } {
  for (const size of sizes) {
    const lines = wrapped(text, size);
    if (lines.length <= mostLines - (size === sizes[0] ? 1 : 0)) return { size, lines };
  }
  const size = sizes.at(-1) ?? 62;
  const lines = wrapped(text, size);
  const rest = lines.slice(mostLines - 1).join(' ');
  return { size, lines: [...lines.slice(0, mostLines - 1), shortened(rest, size, 700)] };
}

/** Words in lines that fit; a word that is too long stands alone. */
function wrapped(text: string, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer, size, 700) <= room) lines[lines.length - 1] = longer;
    else lines.push(shortened(word, size, 700));
  }
  return lines;
}

/** A text that fits into a line, with an ellipsis where it is cut. */
function shortened(text: string, size: number, weight: 400 | 700): string {
  if (!canWrite(text, weight) || widthOf(text, size, weight) <= room) return text;
  const fits = (end: number) => widthOf(`${text.slice(0, end).trimEnd()}…`, size, weight) <= room;
  let end = text.length;
  while (end > 0 && !fits(end)) end -= 1;
  const word = text.lastIndexOf(' ', end);
  return `${text.slice(0, word > 0 ? word : end).trimEnd()}…`;
}
