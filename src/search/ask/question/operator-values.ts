import { daysAfter, firstDay, lastDay, partialDate } from '../../../base/days/dates.ts';
import type { SubjectKind } from '../../../base/subject-kinds.ts';
import { kindCalled } from '../loaded/record-kinds.ts';
import type { Names, SubjectName } from '../loaded/subject-names.ts';
import { withFacet, type SearchState } from '../state.ts';
import { folded, wordsIn } from '../words/text.ts';
import type { Operator, Token } from '../words/tokens.ts';
import { timesIn } from './asked-time.ts';
import { allNames } from './question-mentions.ts';

export type Offer = Pick<SubjectName, 'id' | 'name'>;

/** A state as an operator narrows it, and what it may mean. */
interface Narrowed {
  state?: SearchState | undefined;
  offers?: Offer[];
  facet?: SubjectKind;
}

/** So many are offered. */
const mostOffers = 6;

/** The state as an operator narrows it, none where it means nothing. */
export function narrowedBy(state: SearchState, token: Token, operator: Operator, names: Names): Narrowed {
  const { value } = token;
  switch (operator) {
    case 'actor':
    case 'place':
    case 'topic':
    case 'story':
    case 'speaker': {
      const facet = operator === 'speaker' ? 'actor' : operator;
      const called = subjectsCalled(value, names[facet] ?? []);
      const offers = called.slice(0, mostOffers).map(({ id, name }) => ({ id, name }));
      const ids = called.length > mostOffers ? [] : called.map(({ id }) => id);
      const found = ids.length > 0 ? withFacet(state, facet, [...state.facets[facet], ...ids]) : undefined;
      const isSaid = operator === 'speaker' && !names.hasNoStatements;
      return {
        state: found && isSaid ? withFacet(found, 'kind', ['statement']) : found,
        ...(called.length > 1 && { offers, facet }),
      };
    }
    case 'kind': {
      const kind = kindCalled(value);
      return { state: kind && withFacet(state, 'kind', [...state.facets.kind, kind]) };
    }
    case 'year':
      if (/^\d{4}$/.test(value)) return { state: withFacet(state, 'year', [...state.facets.year, value]) };
      return { state: within(state, value) };
    case 'from':
    case 'to':
      return { state: bounded(state, operator, token) };
  }
}

/** From the first day of a time to its last, if it has one reading. */
function within(state: SearchState, value: string): SearchState | undefined {
  const [reading, ...others] = timeOf(value)?.readings ?? [];
  return reading && others.length === 0 ? { ...state, ...reading } : undefined;
}

function bounded(
  state: SearchState,
  operator: 'from' | 'to',
  { value, isBeyond }: Token,
): SearchState | undefined {
  const { from, to } = partialDate(value)
    ? { from: firstDay(value), to: lastDay(value) }
    : (timeOf(value)?.readings[0] ?? {});
  if (from === undefined || to === undefined) return undefined;
  if (operator === 'from') return { ...state, from: isBeyond ? daysAfter(to, 1) : from };
  return { ...state, to: isBeyond ? daysAfter(from, -1) : to };
}

function timeOf(value: string) {
  const { rest, times } = timesIn(value, () => true);
  return rest === '' && times.length === 1 ? times[0] : undefined;
}

/**
 * The subject with an id, a name or another name, the one in most briefings when there are several; else all whose
 * names have the words, and if there are none, those whose names have words that begin with them.
 */
function subjectsCalled(value: string, subjects: SubjectName[]): SubjectName[] {
  const wanted = folded(value);
  const words = wordsIn(value);
  const isMeant = (name: string) => folded(name) === wanted || folded(name).replace(/\s+/g, '-') === wanted;
  const called = subjects.filter((one) => one.id === wanted || allNames(one).some(isMeant));
  const byCount = (a: SubjectName, b: SubjectName) =>
    Number(b.id === wanted) - Number(a.id === wanted) || b.count - a.count;
  if (called.length > 0) return called.sort(byCount).slice(0, 1);
  const having = (has: (word: string, other: string) => boolean) =>
    words.length === 0
      ? []
      : subjects.filter((one) =>
          allNames(one).some((name) =>
            words.every((word) => wordsIn(name).some((other) => has(word, other))),
          ),
        );
  const whole = having((word, other) => word === other);
  const beginning =
    whole.length > 0 ? [] : having((word, other) => word.length > 2 && other.startsWith(word));
  return [...whole, ...beginning].sort(byCount);
}
