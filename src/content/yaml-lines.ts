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

/** The offset at which the line of another offset begins. */
export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** The line of an offset, with its indentation. */
export function lineAt(source: string, offset: number): string {
  return source.slice(lineStart(source, offset)).split('\n', 1)[0] ?? '';
}
