import { narrowed, type Counts } from './facets.ts';
import type { Found, OpenIndex, PlacedRow } from './open-index.ts';
import type { PagefindHit } from './pagefind.ts';
import { askedIn, isAsked, type Asked } from './query.ts';
import { nameFor, scoreOf, type Nearness } from './ranking.ts';
import type { SearchState } from './state.ts';

/** Something that was found. */
export interface Hit {
  row: PlacedRow;
  hit: PagefindHit;
}

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

export interface Answer {
  hits: Hit[];
  counts: Counts;
  notes: Note[];
  /** What was searched for in the end. */
  asked: Asked;
  /** False while older spans are still to be searched. */
  isWhole: boolean;
}

/** With fewer results than this, other words are proposed. */
const few = 5;

/** What was found by words alone. */
interface Matched {
  rows: PlacedRow[];
  hits: Found;
  scores: Map<string, number>;
  notes: Note[];
  asked: Asked;
}

/**
 * Answers a search: at once from what is open, and once more when older spans had to be opened. An empty
 * search finds nothing, and has the counts of everything.
 *
 * @throws when the index cannot be reached
 */
export async function* answers(
  index: OpenIndex,
  near: (words: string[]) => Map<string, Nearness>,
  state: SearchState,
): AsyncGenerator<Answer> {
  if (!isAsked(state)) {
    yield { hits: [], counts: index.counts, notes: [], asked: askedIn(state.words), isWhole: true };
    return;
  }
  const needed = index.spansFor(state);
  const isOpen = needed.every((span) => index.isOpen(span));
  if (!isOpen && needed.some((span) => index.isOpen(span))) {
    const asked = askedIn(state.words);
    const answer = ordered(index, near, state, await matched(index, asked, needed), false);
    if (answer.hits.length > 0) yield answer;
  }
  await index.include(needed);
  const found = await mended(index, state.words, needed);
  const answer = ordered(index, near, state, found, true);
  const name = answer.hits.length < few ? nameFor(found.asked, index.names) : undefined;
  yield name === undefined ? answer : { ...answer, notes: [...answer.notes, { kind: 'renamed', name }] };
}

/** What has the words, or what has the words that were meant when nothing has those. */
async function mended(index: OpenIndex, text: string, spans: number[]): Promise<Matched> {
  const asked = askedIn(text);
  const found = await matched(index, asked, spans);
  const missing = found.notes.flatMap((note) => (note.kind === 'missing' ? note.words : []));
  if (missing.length === 0) return found;
  const speller = await index.speller();
  const meant = new Map(
    missing.flatMap((word) => {
      const better = speller.meant(word);
      return better === undefined ? [] : [[word, better]];
    }),
  );
  if (meant.size === 0) return found;
  const words = asked.words.map((word) => meant.get(word) ?? word).join(' ');
  const better = await matched(index, { ...asked, words: words.split(' ') }, spans);
  if (better.rows.length === 0) return found;
  const others = better.notes.filter((note) => note.kind !== 'missing');
  const still = missing.filter((word) => !meant.has(word));
  return {
    ...better,
    notes: [
      { kind: 'mended', words: text.replace(/[^\s"“”:]+/g, (word) => meant.get(word) ?? word) },
      ...(still.length > 0 ? [{ kind: 'missing' as const, words: still }] : []),
      ...others,
    ],
  };
}

async function matched(index: OpenIndex, asked: Asked, spans: number[]): Promise<Matched> {
  const rows = index.rows.filter(({ span }) => spans.includes(span));
  const known = await Promise.all(asked.words.map((word) => index.knows(word)));
  const words = asked.words.filter((_, number) => known[number]);
  const missing = asked.words.filter((_, number) => !known[number]);
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

function ordered(
  index: OpenIndex,
  near: (words: string[]) => Map<string, Nearness>,
  state: SearchState,
  { rows, hits, scores, notes, asked }: Matched,
  isWhole: boolean,
): Answer {
  const { rows: found, counts } = narrowed(rows, state, index.values);
  const subjects = asked.phrases.length > 0 ? new Map<string, Nearness>() : near(asked.words);
  const rank = new Map(
    found.map((row) => {
      const id = row.actors[0] ?? row.places[0] ?? row.topics[0] ?? '';
      const isSubject = row.kind !== 'briefing' && row.kind !== 'statement';
      const nearness = isSubject ? subjects.get(`${row.kind} ${id}`) : undefined;
      return [row.id, scoreOf(row.kind, scores.get(row.id) ?? 0, nearness)];
    }),
  );
  const byRank = (a: PlacedRow, b: PlacedRow) => (rank.get(b.id) ?? 0) - (rank.get(a.id) ?? 0);
  const isByDate = state.sort !== 'relevance' || state.words === '';
  const newest = (a: PlacedRow, b: PlacedRow) => compared(b.date, a.date) || byRank(a, b);
  const oldest = (a: PlacedRow, b: PlacedRow) => compared(a.date, b.date) || byRank(a, b);
  const order = !isByDate ? byRank : state.sort === 'oldest' ? oldest : newest;
  return {
    // What has no date follows what has one.
    hits: found
      .sort(
        (a, b) => (isByDate ? Number(a.date === undefined) - Number(b.date === undefined) : 0) || order(a, b),
      )
      .flatMap((row) => {
        const hit = hits.get(row.id);
        return hit ? [{ row, hit }] : [];
      }),
    counts,
    notes,
    asked,
    isWhole,
  };
}

function compared(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
