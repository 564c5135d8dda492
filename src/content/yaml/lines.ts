import { lineAt } from '../../base/text/text-positions.ts';

/** A line, or a part of one, and the offset of its first sign in the whole text. */
export interface Line {
  text: string;
  offset: number;
}

/** The line below an offset, without its indentation. Undefined when there is none, or it is blank. */
export function nextLine(source: string, offset: number): Line | undefined {
  const end = source.indexOf('\n', offset);
  const text = end < 0 ? '' : lineAt(source, end + 1);
  return text.trim() === '' ? undefined : { text, offset: end + 1 + indentOf(text) };
}

/** By how many spaces a line is indented. */
export function indentOf(text: string): number {
  return /^ */.exec(text)?.[0].length ?? 0;
}
