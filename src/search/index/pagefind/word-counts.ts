import { wordsIn } from '../../ask/words/text.ts';

/** How often each word stands in a text. */
export type WordCounts = Map<string, number>;

/** Words too short to be told from one another when misspelt. */
const shortest = 3;

/** Counts the words of texts, without numbers. */
export function countWords(texts: Iterable<string>): WordCounts {
  const counts: WordCounts = new Map();
  for (const text of texts) {
    for (const word of wordsIn(text)) {
      if (word.length >= shortest && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** The most frequent words of all counts, most frequent first; of equally frequent ones by alphabet. */
export function commonWords(all: WordCounts[], limit = 40_000): string[] {
  const sum: WordCounts = new Map();
  for (const counts of all) for (const [word, count] of counts) sum.set(word, (sum.get(word) ?? 0) + count);
  return [...sum]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([word]) => word);
}
