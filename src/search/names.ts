import type { Archive } from '../archive/model.ts';

/** The names of facet values by id, for the search page. */
export interface FacetNames {
  actor: Record<string, string>;
  place: Record<string, string>;
  topic: Record<string, string>;
}

/** The names of all subjects. */
export function facetNames({ actors, places, topics }: Archive): FacetNames {
  const named = (subjects: { id: string; name: string }[]) =>
    Object.fromEntries(subjects.map(({ id, name }) => [id, name]));
  return { actor: named(actors), place: named(places), topic: named(topics) };
}
