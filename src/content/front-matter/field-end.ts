import { foreignLine } from '../yaml/foreign-lines.ts';

/** Where the fields of a front matter end that no `---` ends. */
interface FieldEnd {
  /** The index of the line on which a `---` is missing. */
  index: number;
  /** What stands there in its place, or nothing. */
  written: string;
}

/** A name, in whatever letters, and in quotation marks perhaps. */
const field = /^(["']?)([\p{L}\p{N}_.$-]+)\1\s?:(?:\s|$)/u;
/** What goes on with a field: an entry, an indented line, the end of brackets, a remark. */
const goesOn = /^(?:[\s#\]}]|-(?:\s|$))/;
/** What is taken for a line of three dashes. */
const mark = /^(?:-+|[—–]+|\+{3}|\*{3}|_{3}|={3,}|\.{3}|- - -)$/;

/**
 * Where fields end, by the lines of a file from its second on; undefined when they go on to its last line.
 *
 * @param known names of fields, of which one may stand behind an empty line
 */
export function fieldEnd(lines: string[], known: string[]): FieldEnd | undefined {
  let blank: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (mark.test(line.trim())) return { index: index + 1, written: line };
    if (line.trim() === '') {
      blank ??= index;
      continue;
    }
    if (foreignLine(line)) continue;
    const name = field.exec(line)?.[2];
    const isField = name !== undefined && (blank === undefined || known.includes(name));
    if (!isField && (!goesOn.test(line) || (blank !== undefined && !/^\s/.test(line))))
      return { index: (blank ?? index) + 1, written: '' };
    blank = undefined;
  }
  return undefined;
}
