import { inPieces } from './breath.ts';
import { missedBy } from './facets.ts';
import { few, type Matched, type MatchedQuestion } from './matching.ts';
import { meanwhile } from './meanwhile.ts';
import type { OpenIndex, PlacedRow } from './open-index.ts';
import { excludedIn } from './operators.ts';
import type { SubjectFinder } from './ranking.ts';
import { scored, type Scored } from './scoring.ts';
import type { SearchState } from './state.ts';
import { asWritten } from './written.ts';

/** So many results there are at most if some of them lack words. */
const enough = 10;

/** What has less of a question than this part of the best answer's is none. */
const leastShare = 0.35;

/** Who asks for what, and whether they still wait. */
export interface Asking {
  index: OpenIndex;
  finder: SubjectFinder;
  state: SearchState;
  signal: AbortSignal | undefined;
}

/** What answers, in its order. */
interface Ranked {
  /** What has all of the question and is in all that is chosen, and what fills it up. */
  results: Scored[];
  /** How many have all of it; undefined where nothing fills them up. */
  whole: number | undefined;
  /** Those and what is outside of what is chosen: facets count what the others leave. */
  counted: PlacedRow[];
}

/** What has all of a question, and below some five the best of what has a part of it. */
export async function rankedFor(asking: Asking, found: MatchedQuestion): Promise<Ranked> {
  const { index, state } = asking;
  const ranked = await rankedRows(asking, found);
  const all = ranked.filter(({ without }) => without.length === 0);
  const missed = missedBy(state, index.values);
  const isIn = ({ row }: Scored) => missed(row)?.length === 0;
  const fulls = all.filter(isIn);
  const isFilled = fulls.length < few && found.parts.length > 1;
  const fill = isFilled ? bestOf(ranked, isIn, enough - fulls.length) : [];
  return {
    results: [...fulls, ...fill],
    whole: fill.length > 0 ? fulls.length : undefined,
    counted: [...all, ...fill].map(({ row }) => row),
  };
}

/** Results in the order that is asked for. */
export async function inOrder(
  { index, state }: Asking,
  { parts }: Matched,
  results: Scored[],
): Promise<Scored[]> {
  const order = orderFor(state);
  const ordered = results.sort(order);
  return isByRelevance(state) && index.names.little === undefined
    ? (await asWritten(ordered, parts)).sort(order)
    : ordered;
}

/** What has any part of a question. What it names as a whole stands above the rest, and lacks nothing. */
async function rankedRows(
  { index, finder, state, signal }: Asking,
  { question: { asked, times, spoken }, rows, parts }: MatchedQuestion,
): Promise<Scored[]> {
  const { words, phrases } = asked;
  if (parts.length === 0 && words.length + phrases.length + times.length > 0) return [];
  const left = withoutExcluded(index, state, rows);
  const found: Scored[] = [];
  for await (const piece of inPieces(left, signal)) found.push(...scored(piece, parts));
  if (phrases.length > 0) return found;
  const named = meanwhile(spoken, found);
  const heights = named ? finder.heights(named.words, [...times, named.time]) : finder.heights(words, times);
  return heights.size === 0 ? found : raised(found, left, heights);
}

/** Rows that have nothing that must not be among the results. */
function withoutExcluded(index: OpenIndex, state: SearchState, rows: PlacedRow[]): PlacedRow[] {
  const excluded = excludedIn(state.words, index.names);
  return excluded.length === 0
    ? rows
    : rows.filter((row) => !excluded.some(({ facet, value }) => index.values(row, facet).includes(value)));
}

/** What was found, with the subjects that are named as high as they stand. Who is called so need not have any of the words. */
function raised(found: Scored[], rows: PlacedRow[], heights: Map<string, number>): Scored[] {
  const has = new Set(found.map(({ row }) => row));
  const others = rows.filter((row) => heights.has(keyOf(row)) && !has.has(row));
  return [...found, ...others.map((row): Scored => ({ row, score: 0, without: [] }))].map((one) => {
    const height = heights.get(keyOf(one.row));
    return height === undefined ? one : { ...one, score: one.score + height, without: [] };
  });
}

/** The best of what lacks a part of the question, at most so many. */
function bestOf(ranked: Scored[], isIn: (one: Scored) => boolean, most: number): Scored[] {
  const best = ranked.reduce((highest, { score }) => Math.max(highest, score), 0);
  return ranked
    .filter((one) => one.without.length > 0 && one.score >= leastShare * Math.min(best, 1) && isIn(one))
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

function keyOf({ kind, actors, places, topics }: PlacedRow): string {
  return kind === 'briefing' || kind === 'statement'
    ? ''
    : `${kind} ${actors[0] ?? places[0] ?? topics[0] ?? ''}`;
}

function isByRelevance({ sort, words }: Pick<SearchState, 'sort' | 'words'>): boolean {
  return sort === 'relevance' && words !== '';
}

/** What has no date follows what has one, where the order is by date. */
function orderFor({ sort, words }: SearchState): (a: Scored, b: Scored) => number {
  const byScore = (a: Scored, b: Scored) => b.score - a.score || compared(b.row.date, a.row.date);
  if (isByRelevance({ sort, words })) return byScore;
  const way = sort === 'oldest' ? 1 : -1;
  return (a, b) =>
    Number(a.row.date === undefined) - Number(b.row.date === undefined) ||
    way * compared(a.row.date, b.row.date) ||
    byScore(a, b);
}

function compared(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
