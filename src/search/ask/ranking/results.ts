import { compare } from '../../../base/order.ts';
import { pluralOf, taggedKinds } from '../../../base/subject-kinds.ts';
import { missedBy } from '../loaded/facets.ts';
import { inPieces } from '../loaded/in-pieces.ts';
import type { OpenIndex } from '../loaded/open-index.ts';
import type { PlacedRow } from '../loaded/open-spans.ts';
import { excludedIn } from '../question/operators.ts';
import type { Search } from '../question/search.ts';
import type { SearchState } from '../state.ts';
import { asWritten } from './exact-wording.ts';
import { few, type Matched, type MatchedQuestion } from './matching.ts';
import { meanwhile } from './meanwhile.ts';
import { scored, type Scored } from './scoring.ts';

/** So many results there are at most if some of them lack words. */
const enough = 10;

/** What has less of a question than this part of the best answer's is none. */
const leastShare = 0.35;

/** What answers, in its order. */
interface Results {
  /** What has all of the question and is in all that is chosen, and what fills it up. */
  results: Scored[];
  /** How many have all of it; undefined where nothing fills them up. */
  whole: number | undefined;
  /** Those and what is outside of what is chosen: facets count what the others leave. */
  counted: PlacedRow[];
}

/** What has all of a question, and below some five the best of what has a part of it. */
export async function resultsFor(search: Search, found: MatchedQuestion): Promise<Results> {
  const { index, state } = search;
  const some = await scoredRows(search, found);
  const all = some.filter(({ without }) => without.length === 0);
  const missed = missedBy(state, index.values);
  const isIn = ({ row }: Scored) => missed(row)?.length === 0;
  const fulls = all.filter(isIn);
  const isFilled = fulls.length < few && found.parts.length > 1;
  const fill = isFilled ? bestOf(some, isIn, enough - fulls.length) : [];
  return {
    results: [...fulls, ...fill],
    whole: fill.length > 0 ? fulls.length : undefined,
    counted: [...all, ...fill].map(({ row }) => row),
  };
}

export async function inOrder(
  { index, state }: Search,
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
async function scoredRows(
  { index, finder, state, signal }: Search,
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

/**
 * What was found, with the subjects that are named as high as they stand. Who is called so need not have any of the
 * words.
 */
function raised(found: Scored[], rows: PlacedRow[], heights: Map<string, number>): Scored[] {
  const has = new Set(found.map(({ row }) => row));
  const heightOf = (row: PlacedRow) => heights.get(keyOf(row) ?? '');
  const others = rows.filter((row) => heightOf(row) !== undefined && !has.has(row));
  return [...found, ...others.map((row): Scored => ({ row, score: 0, without: [] }))].map((one) => {
    const height = heightOf(one.row);
    return height === undefined ? one : { ...one, score: one.score + height, without: [] };
  });
}

/** The best of what lacks a part of the question, at most so many. */
function bestOf(some: Scored[], isIn: (one: Scored) => boolean, most: number): Scored[] {
  const best = some.reduce((highest, { score }) => Math.max(highest, score), 0);
  return some
    .filter((one) => one.without.length > 0 && one.score >= leastShare * Math.min(best, 1) && isIn(one))
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

/** The subject whose page a row is, by kind and id, as the finder names it. */
function keyOf(row: PlacedRow): string | undefined {
  const kind = taggedKinds.find((one) => one === row.kind);
  return kind && `${kind} ${row[pluralOf[kind]][0] ?? ''}`;
}

function isByRelevance({ sort, words }: Pick<SearchState, 'sort' | 'words'>): boolean {
  return sort === 'relevance' && words !== '';
}

/** What has no date follows what has one, where the order is by date. */
function orderFor({ sort, words }: SearchState): (a: Scored, b: Scored) => number {
  const byDate = (a: Scored, b: Scored) => compare(a.row.date ?? '', b.row.date ?? '');
  const byScore = (a: Scored, b: Scored) => b.score - a.score || byDate(b, a);
  if (isByRelevance({ sort, words })) return byScore;
  const way = sort === 'oldest' ? 1 : -1;
  return (a, b) =>
    Number(a.row.date === undefined) - Number(b.row.date === undefined) ||
    way * byDate(a, b) ||
    byScore(a, b);
}
