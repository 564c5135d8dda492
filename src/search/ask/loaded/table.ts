import { daysBetween, type CalendarDate } from '../../../base/days/dates.ts';
import { numbersIn, signed, textOfNumbers, unsigned } from './packed-numbers.ts';
import { kindLetters, kinds, type RecordKind } from './record-kinds.ts';

/*
 * Pagefind finds words; it knows no ranges, sorts each index for itself, and counts facets only for what
 * it filters itself. So beside every index lies a table with a row for each of its records, and all of
 * that is done with rows.
 */

/** A record as search knows it before its fragment is loaded. */
export interface RecordRow {
  /** Pagefind's name of the record. */
  id: string;
  kind: RecordKind;
  date?: CalendarDate | undefined;
  /** The last day, where there are several. */
  until?: CalendarDate | undefined;
  actors: string[];
  places: string[];
  topics: string[];
  /** Left out where it is in none. */
  stories?: string[] | undefined;
  /** Of a statement: the row of its briefing, if that is in the same span. */
  briefing?: string | undefined;
}

/** The row under which results show a row: that of its briefing, if that is in the same span, else its own. */
export function resultOf({ id, briefing }: Pick<RecordRow, 'id' | 'briefing'>): string {
  return briefing ?? id;
}

/** The rows of a span as they are served: columns of numbers, written as texts, of 6 bytes a row once compressed. */
export interface RecordTable {
  /** What rows are called, where the list that Pagefind itself loads does not tell that. */
  ids?: string[];
  /** A letter a row. */
  kinds: string;
  /** Days since 1970-01-01, each as the difference from the row before, and 1 more; 0 without a date. */
  days: string;
  /** By the position of a row that has several days, how many follow the first. */
  more?: Record<number, number>;
  /** For each statement in turn, how far above it the row of its briefing stands; 0 where there is none. */
  briefings: string;
}

const dayLength = 24 * 60 * 60 * 1000;

/** Rows as they are served, without their ids and what they are about. */
export function tableOf(rows: RecordRow[]): RecordTable {
  let before = 0;
  const days = rows.map(({ date }) => {
    if (date === undefined) return 0;
    const day = Date.parse(date) / dayLength;
    const step = day - before;
    before = day;
    return unsigned(step) + 1;
  });
  const more = Object.fromEntries(
    rows.flatMap(({ date, until }, index) => {
      const others = date !== undefined && until !== undefined ? daysBetween(date, until) : 0;
      return others > 0 ? [[index, others]] : [];
    }),
  );
  return {
    kinds: rows.map(({ kind }) => kindLetters[kind]).join(''),
    days: textOfNumbers(days),
    ...(Object.keys(more).length > 0 && { more }),
    briefings: textOfNumbers(stepsOf(rows)),
  };
}

function stepsOf(rows: RecordRow[]): number[] {
  const numbers = new Map(rows.map(({ id }, number) => [id, number]));
  return rows.flatMap(({ kind, briefing = '' }, number) =>
    kind === 'statement' ? [number - (numbers.get(briefing) ?? number)] : [],
  );
}

const kindOf = new Map(kinds.map((kind) => [kindLetters[kind], kind]));

/**
 * The rows of a table, in its order, about nothing yet.
 *
 * @param ids what they are called
 * @throws when there are not as many names as rows
 */
export function rowsOf(
  { kinds: letters, days, more = {}, briefings }: RecordTable,
  ids: string[],
): RecordRow[] {
  if (ids.length !== letters.length) throw new Error('The index has not as many names as rows.');
  const steps = numbersIn(days);
  const ways = numbersIn(briefings);
  let before = 0;
  let statements = 0;
  return ids.map((id, index) => {
    const { [index]: step = 0 } = steps;
    const others = more[index];
    if (step > 0) before += signed(step - 1);
    const kind = kindOf.get(letters[index] ?? '') ?? 'briefing';
    const above = kind === 'statement' ? (ways[statements++] ?? 0) : 0;
    return {
      ...{ id, kind, actors: [], places: [], topics: [] },
      ...(above > 0 && { briefing: ids[index - above] }),
      date: step > 0 ? dayAt(before) : undefined,
      ...(others !== undefined && { until: dayAt(before + others) }),
    };
  });
}

function dayAt(number: number): CalendarDate {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}
