import { daysBetween, type CalendarDate } from '../../base/dates.ts';
import { kindLetters, kinds, type Kind } from './kinds.ts';

/*
 * Pagefind finds words; it knows no ranges, sorts each index for itself, and counts facets only for what
 * it filters itself. So beside every index lies a table with a row for each of its records, and all of
 * that is done with rows.
 */

/** A record as search knows it before its fragment is loaded. */
export interface Row {
  /** Pagefind's name of the record. */
  id: string;
  kind: Kind;
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
export function resultOf({ id, briefing }: Pick<Row, 'id' | 'briefing'>): string {
  return briefing ?? id;
}

/** The rows of a span as they are served: columns, since these compress to about 15 bytes a row. */
export interface Table {
  /** What all ids begin with. */
  prefix: string;
  /** The rest of the ids, one after the other, all of the same length. */
  ids: string;
  /** A letter a row. */
  kinds: string;
  /** Days since 1970-01-01, each as the difference from the row before; null without a date. */
  days: (number | null)[];
  /** By the position of a row that has several days, how many follow the first. */
  more?: Record<number, number>;
  actors: Column;
  places: Column;
  topics: Column;
  /** Left out where no row is in any. */
  stories?: Column;
  /** For each statement in turn, how far above it the row of its briefing stands; 0 where there is none. */
  briefings: number[];
}

/** Ids of subjects, and for each row the positions of its own in them. */
interface Column {
  ids: string[];
  rows: number[][];
}

const dayLength = 24 * 60 * 60 * 1000;

/** @throws when ids don't have the form `en_1a2b3c4` */
export function tableOf(rows: Row[]): Table {
  const prefix = rows[0]?.id.slice(0, rows[0].id.lastIndexOf('_') + 1) ?? '';
  const ends = rows.map(({ id }) => id.slice(prefix.length));
  if (rows.some(({ id }, index) => !id.startsWith(prefix) || ends[index]?.length !== ends[0]?.length)) {
    throw new Error('The names of the search index’s records have different forms.');
  }
  let before = 0;
  const days = rows.map(({ date }) => {
    if (date === undefined) return null;
    const day = Date.parse(date) / dayLength;
    const step = day - before;
    before = day;
    return step;
  });
  const more = Object.fromEntries(
    rows.flatMap(({ date, until }, index) => {
      const others = date !== undefined && until !== undefined ? daysBetween(date, until) : 0;
      return others > 0 ? [[index, others]] : [];
    }),
  );
  return {
    prefix,
    ids: ends.join(''),
    kinds: rows.map(({ kind }) => kindLetters[kind]).join(''),
    days,
    ...(Object.keys(more).length > 0 && { more }),
    actors: columnOf(rows.map(({ actors }) => actors)),
    places: columnOf(rows.map(({ places }) => places)),
    topics: columnOf(rows.map(({ topics }) => topics)),
    ...(rows.some(({ stories }) => stories) && {
      stories: columnOf(rows.map(({ stories = [] }) => stories)),
    }),
    briefings: stepsOf(rows),
  };
}

function stepsOf(rows: Row[]): number[] {
  const numbers = new Map(rows.map(({ id }, number) => [id, number]));
  return rows.flatMap(({ kind, briefing = '' }, number) =>
    kind === 'statement' ? [number - (numbers.get(briefing) ?? number)] : [],
  );
}

function columnOf(lists: string[][]): Column {
  const positions = new Map<string, number>();
  const rows = lists.map((list) =>
    list.map((id) => {
      const position = positions.get(id) ?? positions.size;
      positions.set(id, position);
      return position;
    }),
  );
  return { ids: [...positions.keys()], rows };
}

const kindOf = new Map(kinds.map((kind) => [kindLetters[kind], kind]));

/** The rows of a table, in its order. */
export function rowsOf(table: Table): Row[] {
  const { prefix, ids, kinds: letters, days, more = {}, actors, places, topics, stories, briefings } = table;
  const width = ids.length / Math.max(1, letters.length);
  let before = 0;
  let statements = 0;
  const idOf = (index: number) => prefix + ids.slice(index * width, (index + 1) * width);
  return Array.from(letters, (letter, index) => {
    const step = days[index];
    const others = more[index];
    if (typeof step === 'number') before += step;
    const kind = kindOf.get(letter) ?? 'briefing';
    const inStories = stories ? cell(stories, index) : [];
    const above = kind === 'statement' ? (briefings[statements++] ?? 0) : 0;
    return {
      id: idOf(index),
      kind,
      ...(above > 0 && { briefing: idOf(index - above) }),
      date: typeof step === 'number' ? dayAt(before) : undefined,
      ...(others !== undefined && { until: dayAt(before + others) }),
      actors: cell(actors, index),
      places: cell(places, index),
      topics: cell(topics, index),
      ...(inStories.length > 0 && { stories: inStories }),
    };
  });
}

function dayAt(number: number): CalendarDate {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

function cell({ ids, rows }: Column, index: number): string[] {
  return (rows[index] ?? []).flatMap((position) => ids[position] ?? []);
}
