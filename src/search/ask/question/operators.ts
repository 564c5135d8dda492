import { ownKeys } from '../../../base/own-keys.ts';
import { subjectKinds, type SubjectKind } from '../../../base/subject-kinds.ts';
import type { Names } from '../loaded/subject-names.ts';
import { isNarrowed, stateOf, type Facet, type SearchState } from '../state.ts';
import { tokensIn, type Operator, type Token } from '../words/tokens.ts';
import { type Offer, narrowedBy } from './operator-values.ts';

/** An operator that does not do here what it says. */
export interface Unread {
  /** As it is written before the colon. */
  operator: string;
  value: string;
  /** What it may mean, if that is several things, any of which is searched for; more than a few are none of them. */
  offers?: Offer[];
  /** What the offers are. */
  facet?: SubjectKind;
}

/**
 * Takes the operators out of a state's words and narrows it by them instead: operators and facets are one.
 *
 * @param isFinished whether the last word is complete; while it is being typed, an operator there stays
 * @returns the state, and what could not be read, which stays among the words
 */
export function withOperators(
  state: SearchState,
  names: Names,
  { isFinished = true }: { isFinished?: boolean } = {},
): { state: SearchState; unread: Unread[] } {
  const unread: Unread[] = [];
  let next = state;
  let rest = '';
  let end = 0;
  for (const token of tokensIn(state.words)) {
    const { operator, value } = token;
    if (token.foreign !== undefined) unread.push({ operator: token.foreign, value });
    if (!operator || token.minus || (token.isOpen && !isFinished)) continue;
    const narrowed = value === '' ? undefined : narrowedBy(next, token, operator, names);
    const { state: after, ...offered } = narrowed ?? {};
    if (after) {
      next = offered.offers ? after : together(next, after);
      rest += state.words.slice(end, token.start);
      end = token.end;
    }
    if (!after || offered.offers) unread.push({ operator, value, ...offered });
  }
  if (next === state) return { state, unread };
  const words = (rest + state.words.slice(end)).replace(/\s+/g, ' ').trimStart();
  return { state: { ...next, words: isFinished ? words.trimEnd() : words }, unread };
}

/** A second actor, place, topic or story asked for by an operator has to be there, too. */
function together(before: SearchState, after: SearchState): SearchState {
  const isMore = subjectKinds.some(
    (facet) => before.facets[facet].length > 0 && after.facets[facet].length > before.facets[facet].length,
  );
  return isMore ? { ...after, together: true } : after;
}

/** The operator that is being typed at the end of a text, and what of its value there is. */
export function openOperator(text: string): { operator: Operator; value: string; start: number } | undefined {
  const token = tokensIn(text).at(-1);
  if (!token?.operator || !token.isOpen) return undefined;
  return { operator: token.operator, value: token.value, start: token.start };
}

/** What is not to be among the results: `-actor:china`. */
export function excludedIn(text: string, names: Names): { facet: Facet; value: string }[] {
  return tokensIn(text)
    .filter(({ minus, operator }) => minus && operator !== undefined)
    .flatMap((token) => {
      const empty = stateWithout(token);
      const narrowed = token.operator && narrowedBy(empty, token, token.operator, names).state;
      if (!narrowed || !isNarrowed(narrowed)) return [];
      return ownKeys(narrowed.facets).flatMap((facet) =>
        narrowed.facets[facet].map((value) => ({ facet, value })),
      );
    });
}

function stateWithout({ value }: Token): SearchState {
  return { ...stateOf(new URLSearchParams()), words: value };
}
