import type { FacetNames } from './names.ts';
import { facets, type Facet, type SearchState } from './state.ts';

const titles: Record<Facet, string> = {
  kind: 'Kind',
  year: 'Year',
  actor: 'Actor',
  place: 'Place',
  topic: 'Topic',
};

const kinds: Record<string, string> = {
  briefing: 'Briefings',
  actor: 'Actors',
  place: 'Places',
  topic: 'Topics',
};

/** The values a reader can narrow a search by, each with its number, as groups of checkboxes. */
export function facetGroups(
  state: SearchState,
  counts: Record<string, Record<string, number>>,
  names: FacetNames,
): HTMLElement[] {
  return facets.flatMap((facet) => {
    const chosen = state.facets[facet];
    const values = Object.entries(counts[facet] ?? {}).filter(
      ([value, count]) => count > 0 || chosen.includes(value),
    );
    values.sort(facet === 'year' ? ([a], [b]) => b.localeCompare(a) : ([, a], [, b]) => b - a);
    if (values.length === 0) return [];
    return [group(facet, values, chosen, (value) => nameOf(facet, value, names))];
  });
}

function nameOf(facet: Facet, value: string, names: FacetNames): string {
  if (facet === 'kind') return kinds[value] ?? value;
  return facet === 'year' ? value : (names[facet][value] ?? value);
}

function group(
  facet: Facet,
  values: [value: string, count: number][],
  chosen: string[],
  nameOf: (value: string) => string,
): HTMLElement {
  const details = document.createElement('details');
  details.open = chosen.length > 0 || matchMedia('(width >= 48rem)').matches;
  const summary = document.createElement('summary');
  summary.textContent = titles[facet];
  const fieldset = document.createElement('fieldset');
  fieldset.ariaLabel = titles[facet];
  fieldset.append(
    ...values.map(([value, count]) => {
      const label = document.createElement('label');
      const box = document.createElement('input');
      Object.assign(box, { type: 'checkbox', name: facet, value, checked: chosen.includes(value) });
      const number = document.createElement('span');
      number.textContent = String(count);
      const name = document.createElement('bdi');
      name.textContent = nameOf(value);
      label.append(box, name, number);
      return label;
    }),
  );
  details.append(summary, fieldset);
  return details;
}
