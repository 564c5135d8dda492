import type { Scored, Weighed } from './scoring.ts';
import { stem } from './synonyms.ts';
import { folded, wordsIn } from './text.ts';

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
      const others = await Promise.all(parts.map((part) => isOfStemAlone(one, part)));
      const lost = parts.reduce((sum, { weight }, at) => sum + (others[at] ? weight : 0), 0) / total;
      return { ...one, score: one.score - ofStem * lost * Math.min(1, one.score) };
    }),
  );
  return [...read, ...best.slice(mostRead)];
}

/** Whether a record has other words of the stem that a part of a question has, and not its word in any form. */
async function isOfStemAlone({ row }: Scored, { unit, evidence }: Weighed): Promise<boolean> {
  const one = evidence.get(row.id);
  const [word = '', second] = unit.words;
  const [hit] = one?.hits ?? [];
  if (!one || !hit || one.strength < 1 || one.at.length === 0 || second !== undefined) return false;
  if (unit.meant.length > 0 || unit.time) return false;
  const wanted = stem(folded(word));
  const written = (await hit.data()).raw_content.split(/\s+/);
  return !one.at.some((place) => wordsIn(written[place] ?? '').some((other) => stem(other) === wanted));
}
