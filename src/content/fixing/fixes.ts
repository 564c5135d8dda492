import type { Edit, Fix } from '../../base/problems.ts';
import { codeOf } from '../../base/values.ts';

/** A file's text after edits, with those that were made. */
interface Edited {
  text: string;
  made: Edit[];
}

/**
 * Makes the edits of fixes in a file's text. All else stays to the byte: the byte order mark, line ends of
 * whatever kind, blanks. A fix is made whole or not at all: not when what it replaces is not there, or
 * another one has been made in its place.
 *
 * @param raw the whole file, as it is
 */
export function edited(raw: string, fixes: Fix[]): Edited {
  const lines = linesOf(raw);
  const taken: Span[] = [];
  for (const fix of fixes) {
    const spans = 'edits' in fix ? fix.edits.map((edit) => spanOf(raw, lines, edit)) : [];
    const found = spans.filter((span) => span !== undefined);
    const isFree = found.every((span) => taken.every((one) => !isOver(span, one) || isSame(span, one)));
    if (found.length < spans.length || !isFree) continue;
    taken.push(...found.filter((span) => !taken.some((one) => isSame(span, one))));
  }
  const inOrder = taken.sort((a, b) => a.start - b.start);
  const text = inOrder.toReversed().reduce(replaced, raw);
  return { text, made: inOrder.map(({ edit }) => edit) };
}

interface Span {
  edit: Edit;
  start: number;
  end: number;
  now: string;
}

interface Line {
  start: number;
  /** What ends the line. */
  ending: string;
}

function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  let start = raw.startsWith('\ufeff') ? 1 : 0;
  for (const { 0: ending, index } of raw.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, ending });
    start = index + ending.length;
  }
  return [...lines, { start, ending: lines.at(-1)?.ending ?? '\n' }];
}

/** Where in the file an edit goes, if the file still holds what it replaces. */
function spanOf(raw: string, lines: Line[], edit: Edit): Span | undefined {
  const line = lines[edit.line - 1];
  if (!line) return undefined;
  const start = line.start + edit.column - 1;
  if (/[\r\n]/.test(raw.slice(line.start, start))) return undefined;
  let end = start;
  for (const character of edit.was) {
    const written =
      character === '\n' ? (/^(?:\r\n?|\n)/.exec(raw.slice(end, end + 2))?.[0] ?? '\n') : character;
    if (!raw.startsWith(written, end)) return undefined;
    end += written.length;
  }
  return { edit, start, end, now: edit.now.replaceAll('\n', line.ending) };
}

function isOver(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end && a.now === b.now;
}

function replaced(text: string, { start, end, now }: Span): string {
  return text.slice(0, start) + now + text.slice(end);
}

/** What an edit does, in the past tense. */
export function inWords({ was, now }: Edit): string {
  if (now === '') return `removed ${shown(was)}`;
  if (now.startsWith(was)) return `added ${shown(now.slice(was.length))}`;
  return `wrote ${shown(was)} as ${shown(now)}`;
}

/** A text in one line that shows what is invisible, cut when it is long. */
function shown(text: string): string {
  const words = text.split(/[ \t\n]+/).filter((word) => word !== '');
  if (words.length === 0)
    return text.includes('\n') ? 'an empty line' : text.includes('\t') ? 'a tab' : 'a space';
  const plain = words.join(' ').replace(/\p{C}/gu, (sign) => codeOf(sign));
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
