import type { Names } from '../loaded/subject-names.ts';
import { beginsAlike, distance } from '../words/slips.ts';
import { folded, wordsIn } from '../words/text.ts';

/** The shortest word of a title that is known when it is misspelt. */
const shortest = 6;

/**
 * Mends words to those of offices' titles. `presidant` has the stem of `president`, so that texts seem to have it.
 * Build it once.
 */
export function titleSpeller({ actor }: Pick<Names, 'actor'>): (word: string) => string | undefined {
  const all = actor.flatMap(({ offices = [] }) => offices.flatMap(([title]) => wordsIn(title)));
  const titles = [...new Set(all)].filter(({ length }) => length >= shortest);
  return (written) => {
    const word = folded(written);
    if (word.length < shortest || titles.includes(word)) return undefined;
    return titles.find((title) => beginsAlike(word, title) && distance(word, title) <= 1);
  };
}
