import type { Position } from '../base/text/text-positions.ts';

/** A match of a pattern, and where it begins. */
export interface PatternMatch {
  match: RegExpExecArray;
  position: Position;
}

/** Where a text that begins at a place of a file holds a pattern. */
export function* patternMatches(
  written: string,
  pattern: RegExp,
  start: Position,
): Generator<PatternMatch, undefined> {
  // Counted on from one place to the next: a text may hold thousands of them.
  let { line, column } = start;
  let before = 0;
  for (const match of written.matchAll(pattern)) {
    const lines = written.slice(before, match.index).split('\n');
    const last = lines.at(-1)?.length ?? 0;
    column = lines.length > 1 ? last + 1 : column + last;
    line += lines.length - 1;
    before = match.index;
    yield { match, position: { line, column } };
  }
}
