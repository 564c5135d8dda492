/** Where a name stands beside a point, in units of the drawing. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** How large names and points are written, in units of the drawing. */
interface Writing {
  /** As much as most letters take at most, and a line. */
  letter: number;
  line: number;
  /** How many times as large as they are points are drawn. */
  points: number;
}

/** Letters of 13 units, which are pixels where the map has its full width. */
export const wideWriting: Writing = { letter: 7, line: 16, points: 1 };

/** Letters of up to 30 units, which are some 12 pixels on the narrowest of phones. */
export const phoneWriting: Writing = { letter: 16, line: 37, points: 1.6 };

interface Point {
  name: string;
  x: number;
  y: number;
  radius: number;
}

/** West, east, north and south of something drawn. */
type Box = Record<'left' | 'right' | 'top' | 'bottom', number>;

/**
 * Where the names of the most important points stand, as far as there is room: no name covers another, or a point.
 *
 * @param points the most important last
 */
export function labelsFor<One extends Point>(
  points: One[],
  { width, height }: { width: number; height: number },
  writing: Writing,
): Map<One, Label> {
  const taken = points.map(({ x, y, radius }) => around(x, y, radius * writing.points));
  const labels = new Map<One, Label>();
  for (const point of points.toReversed()) {
    const { x, y, name } = point;
    const aside = point.radius * writing.points + 3;
    const long = lettersIn(name) * writing.letter;
    for (const anchor of ['start', 'end'] as const) {
      const left = anchor === 'start' ? x + aside : x - aside - long;
      const box = { left, right: left + long, top: y - writing.line / 2, bottom: y + writing.line / 2 };
      const fits = box.left >= 4 && box.right <= width - 4 && box.top >= 4 && box.bottom <= height - 4;
      if (!fits || taken.some((other) => meets(box, other))) continue;
      taken.push(box);
      labels.set(point, {
        x: Math.round(anchor === 'start' ? box.left : box.right),
        y: Math.round(y + writing.line / 4),
        anchor,
      });
      break;
    }
  }
  return labels;
}

/** Signs of Chinese, Japanese and Korean, as wide as they are high. */
const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Capitals and the widest of small letters take half as much again as others. */
function lettersIn(name: string): number {
  const count = (letters: RegExp) => name.match(letters)?.length ?? 0;
  return name.length + 0.6 * count(/[\p{Lu}mw]/gu) + 0.9 * count(square);
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function meets(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
