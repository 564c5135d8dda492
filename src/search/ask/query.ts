import { firstDay, lastDay, partialDate } from '../../base/dates.ts';
import { kinds } from './kinds.ts';
import type { Names } from './names.ts';
import { timesIn } from './asked-time.ts';
import { withoutLittleWords } from './little-words.ts';
import type { Question } from './matching.ts';
import { plainly } from './plainly.ts';
import { spaced } from './segments.ts';
import { isNarrowed, withFacet, type SearchState } from './state.ts';
import { folded } from './text.ts';

/** The words of a search field, by what is asked of them. */
export interface Asked {
  /** All of them have to occur. */
  words: string[];
  /** Words that have to stand together, in this order. */
  phrases: string[];
  /** Words and phrases that must not occur. */
  without: string[];
}

/** An operator whose value means nothing here. */
export interface Unread {
  operator: Operator;
  value: string;
}

export const operators = ['actor', 'speaker', 'place', 'topic', 'kind', 'year', 'from', 'to'] as const;
export type Operator = (typeof operators)[number];

interface Token {
  minus: boolean;
  operator?: Operator | undefined;
  value: string;
  isQuoted: boolean;
  start: number;
  end: number;
  /** Whether more of it may still be typed. */
  isOpen: boolean;
}

/** Signs that ask for nothing that could be found, unlike those with which more begins. */
const signsOnly = /^[^\p{L}\p{N}]*[^\p{L}\p{N}\p{Pd}\s"“”][^\p{L}\p{N}]*$/u;

/** What a search field asks for, apart from operators. Signs count only where there is nothing else. */
export function askedIn(text: string): Asked {
  const asked: Asked = { words: [], phrases: [], without: [] };
  for (const { minus, operator, value: written, isQuoted } of tokensIn(text)) {
    if (operator || written === '') continue;
    const value = spaced(written);
    if (minus) asked.without.push(value);
    else if (isQuoted && /\s/.test(value)) asked.phrases.push(value);
    else asked.words.push(...wordsOf(value));
  }
  const isNothing = asked.words.length + asked.phrases.length + asked.without.length === 0;
  if (isNothing && signsOnly.test(text)) asked.words.push(text.trim());
  return asked;
}

/** What stands between words: not the comma or stroke of a number. */
const between = /[\s\p{Pd};&|+*()[\]{}<>!?…]+|,(?!\d)|(?<!\d),|(?<=\p{L}{2})\/|\/(?=\p{L}{2})/u;

function wordsOf(text: string): string[] {
  return text
    .split(between)
    .map((word) => word.replace(/['’]s?$|^['‘’]/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** What a search field asks for, without words that say nothing, and with the times that it names. */
export function questionIn(text: string, isYear: (year: string) => boolean): Question {
  const quoted: string[] = [];
  const { rest, times } = timesIn(
    plainly(text).replace(/-?["“”][^"“”]*["“”]?/gu, (phrase) => ` \u{e000}${quoted.push(phrase) - 1} `),
    isYear,
  );
  const asked = askedIn(rest.replace(/\u{e000}(\d+)/gu, (_, number: string) => quoted[Number(number)] ?? ''));
  return { asked: { ...asked, words: withoutLittleWords(asked.words) }, times };
}

/** A text without a part of it. */
export function without(text: string, part: string): string {
  return text.replace(part, ' ').replace(/\s+/g, ' ').trim();
}

/** Whether anything is asked for: an operator that is still being typed is nothing yet. */
export function isAsked(state: SearchState): boolean {
  const { words, phrases, without } = askedIn(state.words);
  return isNarrowed(state) || words.length + phrases.length + without.length > 0;
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
  isFinished = true,
): { state: SearchState; unread: Unread[] } {
  const unread: Unread[] = [];
  let next = state;
  let rest = '';
  let end = 0;
  for (const token of tokensIn(state.words)) {
    const { operator, value } = token;
    if (!operator || token.minus || (token.isOpen && !isFinished)) continue;
    const narrowed = value === '' ? undefined : narrowedBy(next, operator, value, names);
    if (narrowed) {
      next = narrowed;
      rest += state.words.slice(end, token.start);
      end = token.end;
    } else {
      unread.push({ operator, value });
    }
  }
  if (next === state) return { state, unread };
  const words = (rest + state.words.slice(end)).replace(/\s+/g, ' ').trimStart();
  return { state: { ...next, words: isFinished ? words.trimEnd() : words }, unread };
}

/** The operator that is being typed at the end of a text, and what of its value there is. */
export function openOperator(text: string): { operator: Operator; value: string; start: number } | undefined {
  const token = tokensIn(text).at(-1);
  if (!token?.operator || !token.isOpen) return undefined;
  return { operator: token.operator, value: token.value, start: token.start };
}

/** A name with nothing after its colon, or a word or phrase with a name before it or none. */
const pattern = /(-?)(?:([a-z]+):(?=\s|$)|(?:([a-z]+):)?(?:["“”]([^"“”]*)(["“”]?)|(\S+)))/giu;

function tokensIn(text: string): Token[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [all, minus, lone, name, quoted, closing, bare] = match;
    const operator = operators.find((one) => one === (name ?? lone)?.toLowerCase());
    const start = match.index;
    const end = start + all.length;
    const isKnown = operator !== undefined || (name ?? lone) === undefined;
    const value = quoted ?? bare ?? '';
    return {
      minus: minus === '-',
      operator,
      value: isKnown ? value.trim() : all.replace(/^-/, ''),
      isQuoted: quoted !== undefined,
      start,
      end,
      isOpen: end === text.length && closing !== '"' && closing !== '”',
    };
  });
}

function narrowedBy(
  state: SearchState,
  operator: Operator,
  value: string,
  names: Names,
): SearchState | undefined {
  const add = (facet: 'actor' | 'place' | 'topic' | 'kind' | 'year', one: string | undefined) =>
    one === undefined ? undefined : withFacet(state, facet, [...state.facets[facet], one]);
  switch (operator) {
    case 'actor':
    case 'place':
    case 'topic':
      return add(operator, idOf(value, names[operator]));
    case 'speaker': {
      const said = add('actor', idOf(value, names.actor));
      return said && withFacet(said, 'kind', ['statement']);
    }
    case 'kind':
      return add(
        'kind',
        kinds.find((kind) => kind === value.toLowerCase().replace(/s$/, '')),
      );
    case 'year':
      return add('year', /^\d{4}$/.test(value) ? value : undefined);
    case 'from':
      return partialDate(value) ? { ...state, from: firstDay(value) } : undefined;
    case 'to':
      return partialDate(value) ? { ...state, to: lastDay(value) } : undefined;
  }
}

/** The subject with an id, a name or another name; the one in most briefings when there are several. */
function idOf(value: string, subjects: Names['actor']): string | undefined {
  const wanted = folded(value);
  const isMeant = (name: string) => folded(name) === wanted || folded(name).replace(/\s+/g, '-') === wanted;
  const found = subjects.filter(
    ({ id, name, aliases = [] }) => id === wanted || [name, ...aliases].some(isMeant),
  );
  return found.sort((a, b) => Number(b.id === wanted) - Number(a.id === wanted) || b.count - a.count)[0]?.id;
}
