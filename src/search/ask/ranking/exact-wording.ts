import { wordsOf } from '../loaded/pagefind.ts';
import { stem } from '../words/stem.ts';
import { folded, wordsIn } from '../words/text.ts';
import type { Scored, Weighed } from './scoring.ts';

/*
 * The index has words without their endings, so that who asks for a challenger finds every challenge. What is shown
 * first is read anyway, and tells which of them it has.
 */

/** So many of the best are read. */
const mostRead = 10;

/** How much less counts another word of the same stem, as a part of an answer. */
const ofStem = 0.3;

/**
 * The best answers to an English question, of which those come sooner that have its words in some form. Names and
 * times are found as what they mean, and words of a phrase stand as they stand.
 *
 * @param best in their order
 * @throws when a record cannot be loaded
 */
export async function asWritten(best: Scored[], parts: Weighed[]): Promise<Scored[]> {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const read = await Promise.all(
    best.slice(0, mostRead).map(async (one) => {
      const found = parts.flatMap((part) => placesIn(one, part) ?? []);
      const [first] = found;
      if (!first) return one;
      // A record is long, and all its hits have the same words.
      const written = await wordsOf(first.hit);
      const others = found.filter(({ word, at }) => !isWrittenAt(at, written, word));
      const lost = others.reduce((sum, { weight }) => sum + weight, 0) / total;
      return { ...one, score: one.score - ofStem * lost * Math.min(1, one.score) };
    }),
  );
  return [...read, ...best.slice(mostRead)];
}

/**
 * Where a record has the word of a part of a question, or others of its stem. Undefined for parts that are no such
 * word.
 */
function placesIn({ row }: Scored, { unit, evidence, weight }: Weighed) {
  const { strength = 0, at = [], hits: [hit] = [] } = evidence.get(row.id) ?? {};
  const [word = '', second] = unit.words;
  if (!hit || strength < 1 || at.length === 0 || second !== undefined) return undefined;
  return unit.meant.length > 0 || unit.time ? undefined : { word, weight, at, hit };
}

/** Whether a word stands at one of some places, in any form. */
function isWrittenAt(places: number[], written: string[], word: string): boolean {
  const wanted = stem(folded(word));
  return places.some((place) => wordsIn(written[place] ?? '').some((other) => stem(other) === wanted));
}
