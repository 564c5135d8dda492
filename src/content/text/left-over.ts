import type { z } from 'zod';
import { isLegalId } from '../../base/ids.ts';
import { type Outline } from '../../base/outline.ts';
import type { Problem } from '../../base/problems.ts';
import { positionAt, type Position } from '../../base/text/text-positions.ts';
import { mostOfFile } from '../../base/told-problems.ts';
import { holdsIds } from '../../schema/field-values.ts';
import { schemaAt } from '../../schema/parts.ts';
import type { ParsedYaml } from '../yaml/yaml.ts';
import { placeholdersIn } from './placeholders.ts';
import * as messages from './text-messages.ts';
import { unfinishedIn } from './unfinished.ts';

/** What is known of a file that may hold what its author has yet to write. */
interface Read {
  yaml: ParsedYaml;
  schema: z.ZodType;
  outline: Outline;
  /** The line that ends the front matter. */
  fieldsEnd: number;
  /** What is wrong with the file otherwise. */
  problems: Problem[];
}

/**
 * What a new or imported file said in the place of its author, and what the author has yet to write. Nothing is said
 * of a note in a value that is refused: that it has to be written is said there.
 */
export function leftOver(file: string, text: string, read: Read): Problem[] {
  const notes = unfinishedIn(text);
  const refused = notes.length > 0 ? refusedIn(text, read) : () => false;
  // One more than are told says that there are more. For each the lines above it are counted.
  return [
    ...placeholdersIn(text)
      .slice(0, mostOfFile + 1)
      .map(({ written, offset }) => messages.placeholder(file, positionAt(text, offset), written)),
    ...notes
      .filter(({ offset }) => !refused(offset))
      .slice(0, mostOfFile + 1)
      .map(({ written, offset }) => messages.unfinished(file, positionAt(text, offset), written)),
  ];
}

/** Whether a place of the text stands in a value that is refused, here or once all files are known. */
function refusedIn(
  text: string,
  { yaml, schema, outline, problems, fieldsEnd }: Read,
): (offset: number) => boolean {
  const starts = lineStarts(text);
  const offsetOf = ({ line, column }: Position) => (starts[line - 1] ?? text.length) + column - 1;
  const errors = problems.filter(({ severity }) => severity === 'error');
  // No note is an id, and what is none is looked for among the files in vain.
  const ids = wrongIds(yaml.data, schema).map((path) => yaml.positionOf(path));
  const names = outline.references.filter(({ id }) => !isLegalId(id)).map(({ position }) => position);
  const ends = new Map(
    [...errors, ...ids, ...names].map((position) => {
      const start = offsetOf(position);
      return [start, endOf(text, start, position.line < fieldsEnd ? field : prop)];
    }),
  );
  const spans = [...ends].sort(([a], [b]) => a - b);
  return (offset) => {
    const [, end = 0] = spans[countUpTo(spans, offset) - 1] ?? [];
    return offset < end;
  };
}

/** How many stretches begin at an offset or before it. */
function countUpTo(spans: [start: number, end: number][], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

const prop = /[\w:-]+=(?:"[^"\n]*"|'[^'\n]*')/y;
const field = /"[^"\n]*"|'[^'\n]*'|[^\s,[\]{}](?:(?! #)[^\n,[\]{}])*/y;

/** Where a value ends that begins at an offset. @param kind what it looks like there */
function endOf(text: string, start: number, kind: RegExp): number {
  kind.lastIndex = start;
  kind.exec(text);
  return kind.lastIndex;
}

/** Where something else stands in the place of ids. */
function wrongIds(value: unknown, schema: z.ZodType, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return holdsIds(schemaAt(schema, path)) && !isLegalId(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, one]) =>
    wrongIds(one, schema, [...path, isList ? Number(key) : key]),
  );
}
