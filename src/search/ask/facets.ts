import { isWithin, yearsOf } from '../../base/periods.ts';
import type { SubjectName, Names } from './names.ts';
import { facets, type Facet, type SearchState } from './state.ts';
import type { Row } from './table.ts';

/** For each facet, how many records have each value. */
export type Counts = Record<Facet, Map<string, number>>;

/** Counts as they are served. */
export type WrittenCounts = Record<Facet, [value: string, count: number][]>;

/** Counts as they can be written into JSON. */
export function writtenCounts({ kind, actor, place, topic, year }: Counts): WrittenCounts {
  return { kind: [...kind], actor: [...actor], place: [...place], topic: [...topic], year: [...year] };
}

/** Counts as they were before they were written. */
export function readCounts({ kind, actor, place, topic, year }: WrittenCounts): Counts {
  return {
    kind: new Map(kind),
    actor: new Map(actor),
    place: new Map(place),
    topic: new Map(topic),
    year: new Map(year),
  };
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
      case 'year':
        return row.date === undefined ? [] : yearsOf({ date: row.date, until: row.until });
    }
  };
}

/**
 * The rows that a state asks for, apart from its words, and the counts of its facets. Values of one
 * facet widen and facets narrow each other; so a facet counts what the other facets leave.
 */
export function narrowed<Kept extends Row>(
  rows: Kept[],
  state: SearchState,
  values: Values,
): { rows: Kept[]; counts: Counts } {
  const counts: Counts = {
    kind: new Map(),
    actor: new Map(),
    place: new Map(),
    topic: new Map(),
    year: new Map(),
  };
  const seen = new Set<string>();
  const wanted = facets.map((facet) => ({ facet, chosen: new Set(state.facets[facet]) }));
  const isAll = (facet: Facet) =>
    state.together && (facet === 'actor' || facet === 'place' || facet === 'topic');
  const found = rows.filter((row) => {
    if (!hasDayIn(row, state)) return false;
    const missed = wanted.filter(
      ({ facet, chosen }) => !has(values(row, facet), chosen, isAll(facet) ?? false),
    );
    if (missed.length === 0) for (const facet of facets) count(facet, row);
    const [only, second] = missed;
    if (only && !second) count(only.facet, row);
    return missed.length === 0;
  });
  return { rows: found, counts };

  /** A briefing and its statements are one result, unless kinds are chosen. */
  function count(facet: Facet, row: Row): void {
    const isAlone = facet === 'kind' || state.facets.kind.length > 0;
    for (const value of values(row, facet)) {
      const one = `${facet} ${value} ${isAlone ? row.id : (row.briefing ?? row.id)}`;
      if (seen.has(one)) continue;
      seen.add(one);
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
}

/** Whether a row's values are what is chosen: one of it, or all. */
function has(values: string[], chosen: Set<string>, isAll: boolean): boolean {
  if (chosen.size === 0) return true;
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
