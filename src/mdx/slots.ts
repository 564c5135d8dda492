import type { SlotKind } from './nodes.ts';

/** A stretch of HTML, or a slot between two. */
export type Piece = string | { kind: SlotKind; number: number };

const slotElement =
  /<archive-slot kind="(statement|image|actor|place|turn|speakers)" n="(\d+)"><\/archive-slot>/g;

/** Cuts rendered MDX at its slots, in order. */
export function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of html.matchAll(slotElement)) {
    pieces.push(html.slice(end, match.index), { kind: match[1] as SlotKind, number: Number(match[2]) });
    end = match.index + match[0].length;
  }
  pieces.push(html.slice(end));
  return pieces.filter((piece) => piece !== '');
}
