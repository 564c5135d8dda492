import { dayIn, isOn, withDaysInWords } from './asked-day.ts';
import { narrowed, type Counts } from './facets.ts';
import { withoutLittleWords } from './little-words.ts';
import { matched, type Matched, type Note } from './matching.ts';
import type { OpenIndex, PlacedRow } from './open-index.ts';
import { withArchiveNames } from './other-names.ts';
import type { PagefindHit } from './pagefind.ts';
import { askedIn, isAsked, type Asked } from './query.ts';
import { nameFor, scoreOf, type Nearness } from './ranking.ts';
import { spaced } from './segments.ts';
import type { SearchState } from './state.ts';

/** Something that was found. */
export interface Hit {
  row: PlacedRow;
  hit: PagefindHit;
}

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
    const answer = ordered(index, near, state, await matched(index, meantBy(state.words), needed), false);
    if (answer.hits.length > 0) yield answer;
  }
  await index.include(needed);
  const found = await renamed(index, state.words, needed);
  const answer = ordered(index, near, state, found, true);
  const name = answer.hits.length < few ? nameFor(found.asked, index.names) : undefined;
  yield name === undefined ? answer : { ...answer, notes: [...answer.notes, { kind: 'renamed', name }] };
}

/** What is asked for, without words that say nothing. */
function meantBy(text: string): Asked {
  const asked = askedIn(text);
  return { ...asked, words: withDaysInWords(withoutLittleWords(asked.words)) };
}

/** What has the words; or, when nothing has all of them, what has the archive's names for other names. */
async function renamed(index: OpenIndex, text: string, spans: number[]): Promise<Matched> {
  const found = await mended(index, text, spans);
  if (!found.notes.some(({ kind }) => kind === 'some')) return found;
  const words = withArchiveNames(found.asked.words, index.names);
  if (words === undefined) return found;
  const better = await matched(index, { ...found.asked, words }, spans);
  if (better.rows.length === 0 || better.notes.length > 0) return found;
  const still = found.notes.filter(({ kind }) => kind === 'missing');
  return { ...better, notes: [{ kind: 'mended', words: words.join(' ') }, ...still] };
}

/** What has the words, or what has the words that were meant when nothing has those. */
async function mended(index: OpenIndex, text: string, spans: number[]): Promise<Matched> {
  const asked = meantBy(text);
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
  const better = await matched(index, { ...asked, words: spaced(words).split(/\s+/) }, spans);
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

function ordered(
  index: OpenIndex,
  near: (words: string[]) => Map<string, Nearness>,
  state: SearchState,
  { rows, hits, scores, notes, asked }: Matched,
  isWhole: boolean,
): Answer {
  const { rows: found, counts } = narrowed(rows, state, index.values);
  const subjects = asked.phrases.length > 0 ? new Map<string, Nearness>() : near(asked.words);
  const years = index.manifest.years.map(([year]) => year);
  const day = dayIn(asked.words, years);
  const rank = new Map(
    found.map((row) => {
      const id = row.actors[0] ?? row.places[0] ?? row.topics[0] ?? '';
      const isSubject = row.kind !== 'briefing' && row.kind !== 'statement';
      const nearness = isSubject ? subjects.get(`${row.kind} ${id}`) : undefined;
      const isOfAnotherDay = day !== undefined && row.date !== undefined && !isOn(row.date, day);
      return [row.id, scoreOf(row.kind, scores.get(row.id) ?? 0, nearness, isOfAnotherDay)];
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
