import { forEachKind, pluralOf, subjectKinds, type SubjectKind } from '../../../base/subject-kinds.ts';
import { numbersIn, textOfNumbers } from './packed-numbers.ts';
import type { Names } from './subject-names.ts';
import type { RecordRow } from './table.ts';

/** Ids of subjects in the order in which columns and counts number them. */
export type Ordered = Record<SubjectKind, string[]>;

/** For each kind the positions of subjects among their names, in that order. */
export type WrittenOrder = Partial<Record<SubjectKind, string>>;

/**
 * Subjects in the order in which they come into the archive: frequent ones first, more or less, so that their
 * numbers are short; and what is added later leaves the numbers of all others, and tables of older spans, as they are.
 *
 * @param rows newest first
 * @param names of all subjects
 */
export function orderedBy(rows: RecordRow[], names: Names): Ordered {
  const seen = forEachKind(() => new Set<string>());
  const add = (row: RecordRow) => {
    for (const kind of subjectKinds) for (const id of row[pluralOf[kind]] ?? []) seen[kind].add(id);
  };
  for (const row of rows.filter(({ date }) => date !== undefined).reverse()) add(row);
  for (const row of rows.filter(({ date }) => date === undefined)) add(row);
  // What has a part of it in rows, and is in none itself, is counted all the same.
  for (const kind of subjectKinds) for (const { id } of names[kind] ?? []) seen[kind].add(id);
  return forEachKind((kind) => [...seen[kind]]);
}

/** The order as it is served beside the names. @throws when a subject has no name */
export function writtenOrder(ordered: Ordered, names: Names): WrittenOrder {
  return Object.fromEntries(
    subjectKinds.flatMap((kind) => {
      const positions = numbersOf((names[kind] ?? []).map(({ id }) => id));
      return ordered[kind].length === 0 ? [] : [[kind, textOfNumbers(ordered[kind].map(positions))]];
    }),
  );
}

/** The order as it was before it was written. */
export function readOrder(names: Names): Ordered {
  return forEachKind((kind) =>
    numbersIn(names.order?.[kind] ?? '').flatMap((position) => names[kind]?.[position]?.id ?? []),
  );
}

/** Tells the number of an item in a list. It throws for what is not in it. */
export function numbersOf(items: string[]): (item: string) => number {
  const numbers = new Map(items.map((item, number) => [item, number]));
  return (item) => {
    const number = numbers.get(item);
    if (number === undefined) throw new Error(`The search index names ${item}, which is no subject of it.`);
    return number;
  };
}
