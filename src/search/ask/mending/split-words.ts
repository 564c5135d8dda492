import type { SubjectName } from '../loaded/subject-names.ts';
import { allNames } from '../question/question-mentions.ts';
import { folded, wordsIn } from '../words/text.ts';
import type { Speller } from './spelling.ts';

/** Of each cut of which one word is known, the other one mended. */
export function nearSplitter(
  meant: Speller['meant'],
  isKnown: (word: string) => boolean,
): Speller['nearSplits'] {
  return async (word, signal) => {
    const right = async (one: string) => {
      const better = isKnown(one) ? undefined : await meant(one, signal);
      return better?.isSure ? better.words : one;
    };
    const near: string[] = [];
    for (const pair of cuts(word, 4))
      if (pair.some(isKnown) && !pair.every(isKnown))
        near.push((await Promise.all(pair.map(right))).join(' '));
    return near;
  };
}

/** A word in two, each of some letters at least. */
export function cuts(word: string, least: number): string[][] {
  const [wanted = ''] = wordsIn(word);
  const count = Math.max(0, wanted.length - 2 * least + 1);
  return Array.from({ length: count }, (_, at) => [wanted.slice(0, at + least), wanted.slice(at + least)]);
}

/** Letters and numbers that are written as one: `TPO118`. */
export function lettersApart(word: string): string[] {
  const apart = word.replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ');
  return apart === word ? [] : [apart];
}

/**
 * Ways to write what has a number behind the initials of a name, or behind a name in one word: `Air France 447` for `AF
 * 447`.
 */
export function numberedBy(subjects: SubjectName[]): (apart: string) => string[] {
  const byShort = Map.groupBy(
    subjects.flatMap((subject) => {
      const names = allNames(subject);
      const short = new Set(names.flatMap((name) => [...initialsOf(name), wordsIn(name).join(' ')]));
      return [...short].flatMap((one) => names.map((name) => ({ short: one, name })));
    }),
    ({ short }) => short,
  );
  return (apart) => {
    const [, letters, number] = /^(\p{L}+) (\p{N}+)$/u.exec(apart) ?? [];
    return (byShort.get(folded(letters ?? '')) ?? []).map(({ name }) => `${name} ${number}`);
  };
}

/** `unsc` for United Nations Security Council: all initials, and those of the longer words. */
export function initialsOf(name: string): string[] {
  const words = wordsIn(name);
  const short = (some: string[]) => some.map((word) => word.charAt(0)).join('');
  return words.length < 2
    ? []
    : [short(words), short(words.filter((word) => word.length > 3))].filter((one) => one.length > 1);
}
