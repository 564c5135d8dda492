import { isNarrowed, type SearchState } from '../state.ts';
import { withoutLittleWords } from '../words/little-words.ts';
import { spaced, withoutElisions } from '../words/segments.ts';
import { tokensIn } from '../words/tokens.ts';
import { timesIn, type AskedTime } from './asked-time.ts';
import { plainly } from './plain-question.ts';

/** The words of a search field, by what is asked of them. */
export interface Asked {
  /** All of them are looked for; of words and phrases with a stroke between them, any. */
  words: string[];
  /** Words that have to stand together, in this order. */
  phrases: string[];
  /** Words and phrases that must not occur. */
  without: string[];
}

/** What is looked for: words, and times taken out of them. */
export interface Question {
  asked: Asked;
  /** All words as they follow each other, with those that say nothing. */
  spoken: string[];
  times: AskedTime[];
  /** Words that may have been meant by some of its own. */
  alike?: Map<string, string>;
}

/** Signs that ask for nothing that could be found, unlike those with which more begins. */
const signsOnly = /^[^\p{L}\p{N}]*[^\p{L}\p{N}\p{Pd}\s"“”][^\p{L}\p{N}]*$/u;

/** What a search field asks for, apart from operators. Signs count only where there is nothing else. */
export function askedIn(text: string): Asked {
  const asked: Asked = { words: [], phrases: [], without: [] };
  let isEither = false;
  let last: 'words' | 'phrases' | undefined;
  for (const { minus, operator, value: written, isQuoted } of tokensIn(text)) {
    if (operator || written === '') continue;
    const value = spaced(isQuoted ? written : withoutElisions(written));
    if (minus) asked.without.push(value);
    else if (value === 'OR' && !isQuoted && last) isEither = true;
    else {
      const isPhrase = isQuoted && /\s/.test(value);
      const [first, ...others] = isPhrase ? [value] : wordsOf(value);
      if (first === undefined) continue;
      const before = isEither && last ? asked[last].pop() : undefined;
      last = isPhrase && before === undefined ? 'phrases' : 'words';
      asked[last].push(before === undefined ? first : `${before}|${first}`, ...others);
      isEither = false;
    }
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
  return { asked: { ...asked, words: withoutLittleWords(asked.words) }, spoken: asked.words, times };
}

export function without(text: string, part: string): string {
  return text.replace(part, ' ').replace(/\s+/g, ' ').trim();
}

/** Whether anything is asked for: an operator that is still being typed is nothing yet. */
export function isAsked(state: SearchState): boolean {
  const { words, phrases, without } = askedIn(state.words);
  return isNarrowed(state) || words.length + phrases.length + without.length > 0;
}
