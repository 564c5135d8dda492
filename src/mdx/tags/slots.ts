import { isSlotKind, type SlotKind } from '../nodes.ts';

/** Stands behind a text in its page, so that it can be cut out of it again. */
export const textEnd = '<!--/text-->';

/** A stretch of HTML, or a slot between two. */
type Piece = string | { kind: SlotKind; number: number };

const slotElement = /<archive-slot kind="([a-z]+)" n="(\d+)"><\/archive-slot>/g;

/** Cuts rendered MDX at its slots, in order. */
export function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of html.matchAll(slotElement)) {
    const [, kind, number] = match;
    if (!isSlotKind(kind)) continue;
    pieces.push(html.slice(end, match.index), { kind, number: Number(number) });
    end = match.index + match[0].length;
  }
  pieces.push(html.slice(end));
  return pieces.filter((piece) => piece !== '');
}
