/** What a reader asks for. The page's address holds all of it. */
export interface SearchState {
  words: string;
  facets: Record<Facet, string[]>;
  sort: Sort;
}

export const facets = ['kind', 'year', 'actor', 'place', 'topic'] as const;
export type Facet = (typeof facets)[number];

export const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/** The state that an address's query means. What it does not know is left out. */
export function stateOf(query: URLSearchParams): SearchState {
  const sort = sorts.find((one) => one === query.get('sort')) ?? 'relevance';
  return {
    words: (query.get('q') ?? '').trim(),
    facets: {
      kind: chosen(query, 'kind'),
      year: chosen(query, 'year'),
      actor: chosen(query, 'actor'),
      place: chosen(query, 'place'),
      topic: chosen(query, 'topic'),
    },
    sort,
  };
}

/** The query of the address for a state; empty for the empty state. */
export function queryOf({ words, facets: values, sort }: SearchState): string {
  const query = new URLSearchParams();
  if (words) query.set('q', words);
  for (const facet of facets) for (const value of values[facet]) query.append(facet, value);
  if (sort !== 'relevance') query.set('sort', sort);
  return query.toString();
}

/** Whether nothing is asked for. */
export function isEmpty(state: SearchState): boolean {
  return state.words === '' && facets.every((facet) => state.facets[facet].length === 0);
}

function chosen(query: URLSearchParams, facet: Facet): string[] {
  return [...new Set(query.getAll(facet))].filter((value) => value !== '');
}
