import { wordsIn } from '../words/text.ts';

/** Words that are marked where they stand one behind the other; single words are phrases of one. */
export type Wanted = string[][];

/** What an address asks to be marked: `"no fly zone" sarin`. */
export function wantedIn(text: string): Wanted {
  const phrases = [...text.matchAll(/"([^"]*)"/g)].map(([, phrase = '']) => wordsIn(phrase));
  const words = wordsIn(text.replace(/"[^"]*"/g, ' ')).map((word) => [word]);
  const all = [...phrases, ...words].filter(({ length }) => length > 0);
  return [...new Map(all.map((one) => [one.join(' '), one])).values()];
}

/** What of `"no fly zone" sarin` is to be read: each phrase in quotation marks. */
export function wantedInWords(wanted: Wanted): string {
  return wanted.map((words) => (words.length > 1 ? `“${words.join(' ')}”` : words.join(''))).join(', ');
}

/**
 * Where what is wanted stands in folded words, in order: the first word and the one behind the last, by number. Of a
 * phrase that stands nowhere as it is, its words are marked, but for those of three letters or fewer.
 */
export function markedIn(words: string[], wanted: Wanted): [from: number, to: number][] {
  const found = wanted.flatMap((phrase) => {
    const whole = placesOf(words, phrase);
    if (whole.length > 0 || phrase.length === 1) return whole;
    return phrase.filter(({ length }) => length > 3).flatMap((word) => placesOf(words, [word]));
  });
  const sorted = found.sort(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd);
  let end = 0;
  return sorted.filter(([from, to]) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function placesOf(words: string[], phrase: string[]): [number, number][] {
  return words.flatMap((_, at): [number, number][] =>
    phrase.every((word, offset) => words[at + offset] === word) ? [[at, at + phrase.length]] : [],
  );
}
