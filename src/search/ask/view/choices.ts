import { searchWords } from '../../../base/words.ts';
import { kinds } from '../loaded/record-kinds.ts';
import type { Names } from '../loaded/subject-names.ts';
import { facets, withFacet, type Facet, type SearchState } from '../state.ts';
import { daysInWords, valueName } from './labels.ts';
import type { View } from './model.ts';

/** What a state is narrowed by, in words, with the state that it is without it. Days come last. */
export function chosenIn(
  state: SearchState,
  names: Names | undefined,
): { label: string; without: SearchState }[] {
  const chosen = facets.flatMap((facet) =>
    state.facets[facet].map((value) => {
      const others = state.facets[facet].filter((one) => one !== value);
      const label = searchWords.chip({
        facet: searchWords.facets[facet],
        value: valueName(facet, value, names),
      });
      return { label, without: withFacet(state, facet, others) };
    }),
  );
  const label = daysInWords(state.from, state.to);
  if (label === '') return chosen;
  return [...chosen, { label, without: { ...state, from: undefined, to: undefined } }];
}

interface Choice {
  value: string;
  name: string;
  /** How many results there would be of it. */
  count: number;
  isChosen: boolean;
}

/**
 * What a facet can be narrowed to: the most frequent first, kinds in their own order. What is chosen is among
 * them, though nothing has it.
 */
export function valuesOf(
  { state, answer, names }: Pick<View, 'state' | 'answer' | 'names'>,
  facet: Facet,
): Choice[] {
  const chosen = state.facets[facet];
  const counts = answer?.counts[facet] ?? new Map<string, number>();
  const rank = (value: string) => (facet === 'kind' ? kinds.findIndex((kind) => kind === value) : 0);
  return [...new Set([...chosen, ...counts.keys()])]
    .map((value) => ({
      value,
      count: counts.get(value) ?? 0,
      name: valueName(facet, value, names),
      isChosen: chosen.includes(value),
    }))
    .sort((a, b) => rank(a.value) - rank(b.value) || b.count - a.count || a.name.localeCompare(b.name));
}
