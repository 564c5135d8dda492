/** Where something stands in a file. Lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Both count from 1, as editors do. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** The offset of a line and a column, both from 1; the end of the text where it has no such line. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return Math.min(text.length, start + column - 1);
}

/** The offset at which the line of another offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The line of an offset, with its indentation. */
export function lineAt(text: string, offset: number): string {
  return text.slice(lineStart(text, offset)).split('\n', 1)[0] ?? '';
}
