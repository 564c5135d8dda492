import type { Found, OpenIndex, PlacedRow } from './open-index.ts';
import type { PagefindHit } from './pagefind.ts';
import type { Asked } from './query.ts';

/** What a reader has to know about an answer: in what it differs from what was asked. */
export type Note =
  /** These words stand nowhere in the archive. */
  | { kind: 'missing'; words: string[] }
  /** A misspelt search was answered as `words` instead. */
  | { kind: 'mended'; words: string }
  /** The words are another name of what the archive calls `name`, and find little. */
  | { kind: 'renamed'; name: string }
  /** Nothing has all the words; what has some of them is shown. */
  | { kind: 'some' };

/** What was found by words alone. */
export interface Matched {
  rows: PlacedRow[];
  hits: Found;
  scores: Map<string, number>;
  notes: Note[];
  asked: Asked;
}

/** What has all that is asked for; where nothing does, what has some of it. Looks at open spans only. */
export async function matched(index: OpenIndex, asked: Asked, spans: number[]): Promise<Matched> {
  const rows = index.rows.filter(({ span }) => spans.includes(span));
  const known = await Promise.all(asked.words.map((word) => knownIn(index, word)));
  const words = known.flat();
  const missing = asked.words.filter((_, number) => known[number]?.length === 0);
  const notes: Note[] = missing.length > 0 ? [{ kind: 'missing', words: missing }] : [];
  const nothing: Matched = { rows: [], hits: new Map(), scores: new Map(), notes, asked };
  if (words.length === 0 && asked.phrases.length === 0 && asked.words.length > 0) return nothing;

  const parts = await Promise.all([
    words.length > 0 || asked.phrases.length === 0 ? withAll(index, words, rows) : undefined,
    ...asked.phrases.map((phrase) => index.findExactly(phrase)),
  ]);
  const excluded = await Promise.all(asked.without.map((word) => index.findExactly(word)));
  const sets = parts.filter((part) => part !== undefined);
  const isFound = ({ id }: PlacedRow) =>
    sets.every((set) => set.has(id)) && !excluded.some((set) => set.has(id));
  const found = rows.filter(isFound);
  const [hits = new Map<string, PagefindHit>()] = sets;
  if (found.length > 0 || words.length < 2) {
    const scores = new Map(found.map(({ id }) => [id, sum(sets.map((set) => set.get(id)?.score ?? 0))]));
    return { rows: found, hits, scores, notes, asked: { ...asked, words } };
  }
  return withSome(index, { ...asked, words }, rows, sets.slice(1), excluded, notes);
}

/** A word that the index knows; of an unknown one in Chinese characters, these, if it knows each. */
async function knownIn(index: OpenIndex, word: string): Promise<string[]> {
  if (await index.knows(word)) return [word];
  const letters = /^\p{sc=Han}{2,}$/u.test(word) ? Array.from(word) : [];
  const known = await Promise.all(letters.map((letter) => index.knows(letter)));
  return known.every(Boolean) ? letters : [];
}

/**
 * What has all words. Every span leaves out words that it doesn't know; so where spans are several, a
 * record counts only if it was found by each of the words, in a span that knows the word when any does.
 */
async function withAll(index: OpenIndex, words: string[], rows: PlacedRow[]): Promise<Found> {
  const found = await index.find(words.join(' '));
  if (index.manifest.spans.length === 1 || words.length === 0) return found;
  const spanOf = new Map(rows.map(({ id, span }) => [id, span]));
  const sets = await Promise.all(
    words.map(async (word) => {
      const exact = await index.findExactly(word);
      const spans = new Set([...exact.keys()].map((id) => spanOf.get(id)));
      const loose = await index.find(word);
      return { has: (id: string) => loose.has(id) && (spans.size === 0 || spans.has(spanOf.get(id))) };
    }),
  );
  return new Map([...found].filter(([id]) => sets.every((set) => set.has(id))));
}

/** What has some of the words, at least half of them: first what has most. */
async function withSome(
  index: OpenIndex,
  asked: Asked,
  rows: PlacedRow[],
  phrases: Found[],
  excluded: Found[],
  notes: Note[],
): Promise<Matched> {
  const each = await Promise.all(asked.words.map((word) => index.find(word)));
  const hits: Found = new Map();
  const scores = new Map<string, number>();
  const found = rows.filter(({ id }) => {
    const sets = each.filter((set) => set.has(id));
    if (
      sets.length * 2 < each.length ||
      phrases.some((set) => !set.has(id)) ||
      excluded.some((set) => set.has(id))
    )
      return false;
    const best = sets.flatMap((set) => set.get(id) ?? []).sort((a, b) => b.score - a.score)[0];
    if (best) hits.set(id, best);
    scores.set(id, 20 * sets.length + sum(sets.map((set) => set.get(id)?.score ?? 0)));
    return true;
  });
  return { rows: found, hits, scores, notes: found.length > 0 ? [...notes, { kind: 'some' }] : notes, asked };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
