import { isMore } from '../../../base/ranks.ts';
import type { PagefindRecord } from '../loaded/pagefind.ts';
import { wordIn } from '../words/segments.ts';
import { folded } from '../words/text.ts';

/** How many words a passage has. */
export const passageLength = 28;

export function textOf({ raw_content: content, meta }: PagefindRecord) {
  const all = content.split(/\s+/);
  const [title = 0, names = 0, ends = 0] = (meta.around ?? '').split(' ').map(Number);
  const words = all.slice(0, all.length - ends);
  return { words, first: title, last: words.length - names, ends: all.slice(words.length) };
}

/** Where words were found; for the end of a word, or its plain form, that is each word with it. */
export function foundIn(record: PagefindRecord): Location[] {
  const { words, ends } = textOf(record);
  const found = record.weighted_locations;
  if (ends.length === 0) return found;
  return found.flatMap((one) => {
    const end = ends[one.location - words.length];
    if (end === undefined) return [one];
    const isIt = (word: string) => word.endsWith(bare(end)) || folded(word) === bare(end);
    const whole = words.flatMap((word, location) => (isIt(bare(wordIn(word).word)) ? [location] : []));
    return whole.map((location) => ({ ...one, location }));
  });
}

function bare(token: string): string {
  return token.replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
}

interface Location {
  location: number;
  balanced_score: number;
}

/**
 * The run of found words within `passageLength` words that has the most different ones, as near together as they stand;
 * of equal runs one that was said, and then the one that weighs most.
 */
export function densest(
  found: Location[],
  { keyOf, isSaid }: { keyOf: (location: number) => string; isSaid: (location: number) => boolean },
): { from: number; to: number } | undefined {
  type Worth = [count: number, nearness: number, said: number, weight: number];
  let best: { from: number; to: number; worth: Worth } | undefined;
  found.forEach(({ location: from }, index) => {
    const weights = new Map<string, number>();
    let to = from;
    for (const { location, balanced_score: score } of found.slice(index)) {
      if (location >= from + passageLength) break;
      const key = keyOf(location);
      if (!weights.has(key)) to = location;
      weights.set(key, Math.max(weights.get(key) ?? 0, score));
    }
    const weight = [...weights.values()].reduce((sum, one) => sum + one, 0);
    const worth: Worth = [weights.size, from - to, Number(isSaid(from)), weight];
    if (!best || isMore(worth, best.worth)) best = { from, to, worth };
  });
  return best;
}

/** The same for most forms of a word. */
export function wordKey(word: string): string {
  return bare(wordIn(word).word).toLowerCase().slice(0, 5);
}
