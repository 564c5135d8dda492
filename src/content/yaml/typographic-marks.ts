import { isPair, isScalar, visit, type Document } from 'yaml';
import { groupedBy } from '../../base/order.ts';
import type { TextEdit } from '../../base/text/text-edits.ts';
import { scalarText } from './edits.ts';
import * as messages from './typographic-messages.ts';
import type { YamlMistake } from './yaml-mistake.ts';

/** A value between typographic quotation marks, none of which are inside: an apostrophe is. */
const marked = /^(?:[“”„«»][^“”„«»\n]+[“”„«»]|[‘‚‹›][^‘‚‹›\n]+[’‘‹›])$/;

/** Fields of free words, which may be a quotation. Names are none. */
const quotable: ReadonlySet<unknown> = new Set([
  'title',
  'summary',
  'was',
  'now',
  'note',
  'reason',
  'description',
]);
const named: ReadonlySet<unknown> = new Set([
  ...['name', 'sortName', 'publisher', 'licence', 'authors', 'label', 'as', 'number', 'aliases', 'speakers'],
]);

/** A value that stands in marks which YAML does not know. */
interface Marked {
  offset: number;
  written: string;
  isText: boolean;
  isQuotable: boolean;
  /** Whether it is a field of a group in a list, as the title of a source. */
  isWithin: boolean;
}

/**
 * Values that stand in typographic quotation marks, as editors write them of themselves: to YAML these belong to
 * the value. `mistakes` are those of values that never have any; `remarks` those of words, which may be a quotation.
 */
export function typographicMarks(
  document: Document,
  source: string,
): { mistakes: YamlMistake[]; remarks: YamlMistake[] } {
  const all = markedIn(document, source);
  const isHabit = all.some(({ isText }) => !isText);
  return {
    mistakes: groupedBy(
      all.filter(({ isText }) => !isText),
      ({ offset }) => source.lastIndexOf('\n', offset),
    ).map(([, ofLine]) => mistakeOf(ofLine)),
    remarks: all
      // Titles of works are quotations often enough.
      .filter((one) => one.isText && (isHabit || !one.isQuotable || !one.isWithin))
      .map((one) => ({
        offset: one.offset,
        message: messages.markedText(one.written, withoutMarks(one)),
        // One alone may be a quotation, and only its author knows.
        edits: isHabit || !one.isQuotable ? [editOf(one)] : undefined,
      })),
  };
}

function markedIn(document: Document, source: string): Marked[] {
  const found: Marked[] = [];
  if (!/[“”„«»‘‚‹›]/.test(source)) return found;
  visit(document, {
    Scalar(key, { type, range, value }, path) {
      if (key === 'key' || type !== 'PLAIN' || !range || typeof value !== 'string' || !marked.test(value))
        return;
      const written = source.slice(range[0], range[1]);
      const pair = path.findLast(isPair);
      const field = isScalar(pair?.key) ? pair.key.value : undefined;
      const isText = (quotable.has(field) || named.has(field)) && !value.slice(1).startsWith('/');
      if (written !== value) return;
      const isWithin = path.filter(isPair).length > 1;
      found.push({ offset: range[0], written, isText, isQuotable: quotable.has(field), isWithin });
    },
  });
  return found;
}

function mistakeOf(ofLine: Marked[]): YamlMistake {
  const [first] = ofLine;
  return {
    offset: first?.offset ?? 0,
    message: messages.markedValue(ofLine.map((one) => ({ written: one.written, now: withoutMarks(one) }))),
    edits: ofLine.map(editOf),
  };
}

function withoutMarks({ written }: Marked): string {
  return scalarText(written.slice(1, -1).trim());
}

function editOf(one: Marked): TextEdit {
  return { offset: one.offset, was: one.written, now: withoutMarks(one) };
}
