import {
  firstDay,
  lastDay,
  partialDate,
  type CalendarDate,
  type PartialDate,
} from '../../base/days/dates.ts';
import { forEachKind, subjectKinds } from '../../base/subject-kinds.ts';

/** What a reader asks for. The page's address holds all of it. */
export interface SearchState {
  /** What stands in the search field: words, "phrases" and -words. */
  words: string;
  facets: Record<Facet, string[]>;
  /** First and last day. */
  from?: CalendarDate | undefined;
  to?: CalendarDate | undefined;
  sort: Sort;
  /** Whether several actors, places, topics or stories all have to be there, and not any of them. */
  together?: true | undefined;
}

export const facets = ['kind', ...subjectKinds, 'year'] as const;
export type Facet = (typeof facets)[number];

export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/**
 * The state that an address's query means. What it does not know is left out; where a day should be and is none, it
 * stands among the words as the operator of that name, which is read there, or is said to be none.
 */
export function stateOf(query: URLSearchParams): SearchState {
  const speakers = chosen(query, 'speaker');
  return {
    words: [query.get('q') ?? '', ...noDays(query)].join(' ').trim(),
    facets: {
      ...forEachKind((kind) => chosen(query, kind)),
      kind: speakers.length > 0 ? ['statement'] : chosen(query, 'kind'),
      actor: [...new Set([...chosen(query, 'actor'), ...speakers])],
      year: chosen(query, 'year'),
    },
    from: day(query, 'from', firstDay),
    to: day(query, 'to', lastDay),
    sort: sorts.find((one) => one === query.get('sort')) ?? 'relevance',
    ...(query.has('together') && { together: true }),
  };
}

/** The query of the address for a state; empty for the empty state. */
export function queryOf({ words, facets: values, from, to, sort, together }: SearchState): string {
  const query = new URLSearchParams();
  if (words) query.set('q', words);
  for (const facet of facets) for (const value of values[facet]) query.append(facet, value);
  if (from) query.set('from', from);
  if (to) query.set('to', to);
  if (sort !== 'relevance') query.set('sort', sort);
  if (together) query.set('together', '');
  return query.toString();
}

/** Whether any facet or date narrows the search. */
export function isNarrowed(state: SearchState): boolean {
  return (
    state.from !== undefined ||
    state.to !== undefined ||
    facets.some((facet) => state.facets[facet].length > 0)
  );
}

/** Whether a briefing and its statements are one result: unless kinds are chosen. */
export function isOfBriefings({ facets: { kind } }: SearchState): boolean {
  return kind.length === 0;
}

/** The state with other values of a facet, each once. */
export function withFacet(state: SearchState, facet: Facet, values: string[]): SearchState {
  return { ...state, facets: { ...state.facets, [facet]: [...new Set(values)] } };
}

/** The state with the words and the order alone. */
export function withoutNarrowing(state: SearchState): SearchState {
  const { words, sort } = state;
  return { ...stateOf(new URLSearchParams()), words, sort };
}

function chosen(query: URLSearchParams, facet: string): string[] {
  return [...new Set(query.getAll(facet))].filter((value) => value !== '');
}

/** What should be a day in a query and is none, as operators. */
function noDays(query: URLSearchParams): string[] {
  return (['from', 'to'] as const).flatMap((name) => {
    const value = bound(query, name);
    return value === '' || partialDate(value) ? [] : [`${name}:${/\s/.test(value) ? `"${value}"` : value}`];
  });
}

/** A day, or the one that a month or year stands for. */
function day(
  query: URLSearchParams,
  name: string,
  of: (date: PartialDate) => CalendarDate,
): CalendarDate | undefined {
  const value = bound(query, name);
  return partialDate(value) ? of(value) : undefined;
}

/** What is written for a day in a query, without what may stand around it. */
function bound(query: URLSearchParams, name: string): string {
  return (query.get(name) ?? '').replaceAll('"', '').trim();
}
