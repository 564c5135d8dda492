import type { Path } from 'fontkit';

export interface Point {
  x: number;
  y: number;
}

/** A closed line through points. */
export type Contour = Point[];

/** In how many straight pieces a curve is drawn. At the sizes of cards nobody sees more. */
const pieces = 8;

/** The contours of a TrueType outline, made smaller or larger, with straight pieces for its curves. */
export function contoursOf(path: Path, scale: number): Contour[] {
  const contours: Contour[] = [];
  for (const { command, args } of path.commands) {
    const [a = 0, b = 0, c = 0, d = 0] = args.map((arg) => arg * scale);
    const contour = contours.at(-1) ?? [];
    if (command === 'moveTo') contours.push([{ x: a, y: b }]);
    if (command === 'lineTo') contour.push({ x: a, y: b });
    if (command === 'quadraticCurveTo') addCurve(contour, { x: a, y: b }, { x: c, y: d });
  }
  return contours;
}

/** Adds a curve from the last point that another pulls at. */
function addCurve(contour: Contour, pull: Point, to: Point): void {
  const from = contour.at(-1) ?? to;
  for (let i = 1; i <= pieces; i += 1) {
    const part = i / pieces;
    const [before, between, after] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
    contour.push({
      x: before * from.x + between * pull.x + after * to.x,
      y: before * from.y + between * pull.y + after * to.y,
    });
  }
}

/** A box around contours and their origin. */
export interface Box {
  left: number;
  right: number;
  lowest: number;
  highest: number;
}

export function boxAround(contours: Contour[]): Box {
  const box = { left: 0, right: 0, lowest: 0, highest: 0 };
  for (const { x, y } of contours.flat()) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.lowest = Math.min(box.lowest, y);
    box.highest = Math.max(box.highest, y);
  }
  return box;
}
