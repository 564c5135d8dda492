import { isWithin, yearsOf } from '../../../base/days/periods.ts';
import { facets, type Facet, type SearchState } from '../state.ts';
import type { SubjectName, Names } from './subject-names.ts';
import type { RecordRow } from './table.ts';

/** The values of a row in each facet: a place comes with the places around it, a topic with broader ones. */
export type Values = (row: RecordRow, facet: Facet) => string[];

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
export function missedBy(state: SearchState, values: Values): (row: RecordRow) => Facet[] | undefined {
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

/** Whether a row's values are what is chosen: one of it, or all. */
function has(values: string[], chosen: Set<string>, isAll: boolean): boolean {
  return isAll
    ? [...chosen].every((value) => values.includes(value))
    : values.some((value) => chosen.has(value));
}

/** Whether a row has a day between those asked for. What has no date lies nowhere. */
function hasDayIn({ date, until }: RecordRow, { from, to }: SearchState): boolean {
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
