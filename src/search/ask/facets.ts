import { isWithin, yearsOf } from '../../base/periods.ts';
import { numbersIn, textOfNumbers } from './columns.ts';
import type { SubjectName, Names } from './names.ts';
import { forEachKind, namedKinds, type Ordered, type WrittenOrder } from './ordered.ts';
import { isOfBriefings, facets, type Facet, type SearchState } from './state.ts';
import { resultOf, type Row } from './table.ts';

/** For each facet, how many records have each value. */
export type Counts = Record<Facet, Map<string, number>>;

/** Counts as they are served: of subjects, as many as there are in their order. */
export type WrittenCounts = WrittenOrder & Record<'kind' | 'year', [value: string, count: number][]>;

/** Counts as they can be written into JSON. */
export function writtenCounts(counts: Counts, ordered: Ordered): WrittenCounts {
  const subjects = namedKinds.flatMap((kind) => {
    const numbers = ordered[kind].map((id) => counts[kind].get(id) ?? 0);
    return numbers.length > 0 ? [[kind, textOfNumbers(numbers)] as const] : [];
  });
  return { kind: [...counts.kind], year: [...counts.year], ...Object.fromEntries(subjects) };
}

/** Counts as they were before they were written. */
export function readCounts(written: WrittenCounts, ordered: Ordered): Counts {
  const subjects = forEachKind((kind) => {
    const { [kind]: ids } = ordered;
    const numbers = numbersIn(written[kind] ?? '');
    return new Map(ids.map((id, at) => [id, numbers[at] ?? 0] as const).filter(([, count]) => count > 0));
  });
  return { kind: new Map(written.kind), ...subjects, year: new Map(written.year) };
}

/** The values of a row in each facet: a place comes with the places around it, a topic with broader ones. */
export type Values = (row: Row, facet: Facet) => string[];

/** Builds the chains of places and topics once. */
export function valuesBy(names: Names): Values {
  const places = chains(names.place);
  const topics = chains(names.topic);
  return (row, facet) => {
    switch (facet) {
      case 'kind':
        return [row.kind];
      case 'actor':
        return row.actors;
      case 'place':
        return expanded(row.places, places);
      case 'topic':
        return expanded(row.topics, topics);
      case 'story':
        return row.stories ?? [];
      case 'year':
        return row.date === undefined ? [] : yearsOf({ date: row.date, until: row.until });
    }
  };
}

/** For a row, the facets of which it has nothing that a state asks for; undefined where it is outside of its days. */
export function missedBy(state: SearchState, values: Values): (row: Row) => Facet[] | undefined {
  const wanted = facets
    .map((facet) => ({
      facet,
      chosen: new Set(state.facets[facet]),
      isAll: state.together === true && facet !== 'kind' && facet !== 'year',
    }))
    .filter(({ chosen }) => chosen.size > 0);
  return (row) =>
    hasDayIn(row, state)
      ? wanted
          .filter(({ facet, chosen, isAll }) => !has(values(row, facet), chosen, isAll))
          .map(({ facet }) => facet)
      : undefined;
}

/**
 * The counts of facets among rows. Values of one facet widen and facets narrow each other; so a facet counts what
 * the other facets leave.
 */
export function countsOf(rows: Row[], state: SearchState, values: Values): Counts {
  const counts: Counts = {
    kind: new Map(),
    actor: new Map(),
    place: new Map(),
    topic: new Map(),
    story: new Map(),
    year: new Map(),
  };
  const missed = missedBy(state, values);
  const seen = isOfBriefings(state) ? seenBySeveral(rows) : new Map<string, Set<string>>();
  for (const row of rows) {
    const lacks = missed(row);
    if (!lacks || lacks.length > 1) continue;
    const others = seen.get(resultOf(row));
    for (const facet of lacks.length === 0 ? facets : lacks)
      for (const value of values(row, facet)) {
        if (facet !== 'kind' && others && isSeen(others, `${facet} ${value}`)) continue;
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
  }
  return counts;
}

/** What was counted of results that may have several rows. Most of the thousands there are have one, and need no such list. */
function seenBySeveral(rows: Row[]): Map<string, Set<string>> {
  const seen = new Map<string, Set<string>>();
  for (const { briefing } of rows)
    if (briefing !== undefined && !seen.has(briefing)) seen.set(briefing, new Set());
  return seen;
}

/** Whether a value was there already; afterwards it is. */
function isSeen(seen: Set<string>, value: string): boolean {
  const { size } = seen;
  return seen.add(value).size === size;
}

/** Whether a row's values are what is chosen: one of it, or all. */
function has(values: string[], chosen: Set<string>, isAll: boolean): boolean {
  return isAll
    ? [...chosen].every((value) => values.includes(value))
    : values.some((value) => chosen.has(value));
}

/** Whether a row has a day between those asked for. What has no date lies nowhere. */
function hasDayIn({ date, until }: Row, { from, to }: SearchState): boolean {
  if (from === undefined && to === undefined) return true;
  return date !== undefined && isWithin({ date, until }, from, to);
}

/** Each subject with all that is above it. */
function chains(subjects: SubjectName[]): Map<string, string[]> {
  const above = new Map(subjects.map(({ id, above: next }) => [id, next]));
  const chain = (id: string | undefined): string[] => (id === undefined ? [] : [id, ...chain(above.get(id))]);
  return new Map(subjects.map(({ id }) => [id, chain(id)]));
}

function expanded(ids: string[], by: Map<string, string[]>): string[] {
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return by.get(only) ?? ids;
  return [...new Set(ids.flatMap((id) => by.get(id) ?? [id]))];
}
