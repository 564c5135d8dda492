import { ownValue } from '../../../base/own-keys.ts';
import { unshouted } from './little-words.ts';

export const operators = [
  'actor',
  'speaker',
  'place',
  'topic',
  'story',
  'kind',
  'year',
  'from',
  'to',
] as const;
/** What narrows a search where it stands before a colon. */
export type Operator = (typeof operators)[number];

/** What others call these operators, or what plainly means them. */
const otherwise: Record<string, Operator> = {
  ...{ person: 'actor', who: 'actor', people: 'actor', by: 'speaker', said: 'speaker', says: 'speaker' },
  ...{
    in: 'place',
    at: 'place',
    where: 'place',
    location: 'place',
    about: 'topic',
    subject: 'topic',
    tag: 'topic',
    affair: 'story',
  },
  ...{
    type: 'kind',
    date: 'year',
    on: 'year',
    day: 'year',
    since: 'from',
    start: 'from',
    until: 'to',
    end: 'to',
  },
};

/** Operators that say the days beyond which something lies. */
const beyond: Record<string, Operator> = { after: 'from', before: 'to' };

/** Operators of other searches that mean nothing here; those with true have a value to look for. */
const foreign: Record<string, boolean> = {
  ...{ site: false, filetype: false, ext: false, inurl: false, url: false, lang: false, language: false },
  ...{
    country: true,
    state: true,
    source: true,
    author: true,
    title: true,
    intitle: true,
    intext: true,
    text: true,
  },
};

/** A part of what stands in a search field. */
export interface Token {
  minus: boolean;
  operator?: Operator | undefined;
  /** The operator as it was written, where it is one of another search. */
  foreign?: string | undefined;
  /** Whether the days that the operator names do not count. */
  isBeyond: boolean;
  value: string;
  isQuoted: boolean;
  start: number;
  end: number;
  /** Whether more of it may still be typed. */
  isOpen: boolean;
}

/** A name with nothing after its colon, or a word or phrase with a name before it or none. */
const pattern = /(-?)(?:([a-z]+):(?=\s|$)|(?:([a-z]+):)?(?:["“”]([^"“”]*)(["“”]?)|(\S+)))/giu;

/** Cuts the text of a search field. A value may follow an operator after a space. */
export function tokensIn(written: string): Token[] {
  const text = unshouted(written);
  const tokens: Token[] = [];
  let isNegated = false;
  for (const match of text.matchAll(pattern)) {
    const one = tokenOf(match, text);
    if (/^(?:AND|&+|\+)$/.test(match[0])) continue;
    const before = tokens.at(-1);
    if (match[0] === 'NOT') isNegated = true;
    else if (before?.operator && before.value === '' && !one.operator && !one.foreign && !one.minus)
      tokens.splice(-1, 1, {
        ...before,
        value: one.value,
        isQuoted: one.isQuoted,
        end: one.end,
        isOpen: one.isOpen,
      });
    else {
      tokens.push({ ...one, minus: one.minus || isNegated });
      isNegated = false;
    }
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray, text: string): Token {
  const [all, minus, lone, name, quoted, closing, bare] = match;
  const written = (name ?? lone)?.toLowerCase() ?? '';
  const operator =
    operators.find((one) => one === written) ?? ownValue(otherwise, written) ?? ownValue(beyond, written);
  const isWanted = name === undefined ? undefined : ownValue(foreign, written);
  const other = isWanted === undefined ? undefined : written;
  const end = match.index + all.length;
  const isKnown = operator !== undefined || written === '';
  const value = (quoted ?? bare ?? '').trim();
  return {
    minus: minus === '-',
    operator,
    foreign: other,
    isBeyond: ownValue(beyond, written) !== undefined,
    value: isKnown ? value : other === undefined ? all.replace(/^-/, '') : isWanted ? value : '',
    isQuoted: quoted !== undefined,
    start: match.index,
    end,
    isOpen: end === text.length && closing !== '"' && closing !== '”',
  };
}
