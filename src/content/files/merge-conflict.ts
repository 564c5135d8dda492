import { positionAt, type Position } from '../../base/text/text-positions.ts';

/** Lines that a merge writes around two versions of a text, and mostly nobody else. */
const marks = /^(?:<{7}|>{7})(?: .*)?$|^\|{7} [^|\n]*$/m;

/** The line between the versions. In Markdown it makes a heading of a paragraph above it. */
const middle = /^={7}$/m;
const middleAlone = /(?<=^[ \t]*\n)={7}$/m;

/**
 * The first mark that a merge has left in a text; undefined for a text without any.
 *
 * @param isMdx of a text in which seven equals signs below a line are a heading
 */
export function conflictIn(
  text: string,
  { isMdx }: { isMdx: boolean },
): { position: Position; mark: string } | undefined {
  const first = marks.exec(text) ?? (isMdx ? middleAlone : middle).exec(text);
  if (!first) return undefined;
  return { position: positionAt(text, first.index), mark: first[0].slice(0, 7) };
}
