import { breath, inPieces } from './breath.ts';
import { datedBy } from './dated.ts';
import { counterOf, missedBy, type Counts } from './facets.ts';
import { few, matched, type Matched, type Note, type Question } from './matching.ts';
import { meanwhile } from './meanwhile.ts';
import { mended } from './mending.ts';
import type { Mention } from './mentions.ts';
import type { Names } from './names.ts';
import type { OpenIndex, PlacedRow } from './open-index.ts';
import { subjectKinds } from '../../base/subject-kinds.ts';
import type { PagefindHit } from './pagefind.ts';
import { isAsked, questionIn, type Asked } from './query.ts';
import { grouped, type Group } from './grouped.ts';
import { excludedIn } from './operators.ts';
import { nameFor, type SubjectFinder } from './ranking.ts';
import { scored, type Scored } from './scoring.ts';
import { isOfBriefings, type SearchState } from './state.ts';
import { asWritten } from './written.ts';

/** Something that was found. */
export interface Hit {
  row: PlacedRow;
  /** Ways to load it, each of which knows where other words stand: looked up for the few that are shown. */
  hits: () => PagefindHit[];
  /** What of the question it does not have. */
  without: string[];
}

export interface Answer {
  hits: Group[];
  counts: Counts;
  notes: Note[];
  /** What was searched for in the end. */
  asked: Asked;
  /** False while older spans are still to be searched. */
  isWhole: boolean;
}

/** So many results there are at most if some of them lack words. */
const enough = 10;

/** What has less of a question than this part of the best answer's is none. */
const leastShare = 0.35;

/**
 * Answers a search: at once from what is open, and once more when older spans had to be opened. An empty
 * search finds nothing, and has the counts of everything.
 *
 * @param signal tells that the answer is no longer wanted
 * @param isCounted whether it has to be told how many records each subject has
 * @throws when the index cannot be reached, or nobody wants the answer any more
 */
export async function* answers(
  index: OpenIndex,
  finder: SubjectFinder,
  state: SearchState,
  signal?: AbortSignal,
  isCounted = true,
): AsyncGenerator<Answer> {
  signal?.throwIfAborted();
  const years = new Set(index.manifest.years.map(([year]) => year));
  const question = questionIn(state.words, (year) => years.has(year));
  if (!isAsked(state)) {
    yield { hits: [], counts: index.counts, notes: [], asked: question.asked, isWhole: true };
    return;
  }
  const asking = { index, finder, state, signal };
  const needed = index.spansFor(state);
  const isOpen = needed.every((span) => index.isOpen(span));
  if (!isOpen && needed.some((span) => index.isOpen(span))) {
    const early = await matched(index, finder, question, needed);
    if (early.missing.length === 0) {
      const answer = await answerOf(asking, { ...early, question, notes: [] });
      if (answer.hits.length > 0) yield { ...answer, isWhole: false };
    }
  }
  const isAbout = isCounted || namesSubjects(state, index.names, finder.mentions(question.asked.words));
  await (isAbout ? index.includeSubjects(needed) : index.include(needed));
  const found = await mended(index, finder, question, { spans: needed, text: state.words, signal });
  yield answerOf(asking, found);
}

/** Whether a search can be answered only where it is known what records are about. */
function namesSubjects({ words, facets }: SearchState, names: Names, mentions: Mention[]): boolean {
  return (
    mentions.length + excludedIn(words, names).length > 0 ||
    subjectKinds.some((kind) => facets[kind].length > 0)
  );
}

/** What the parts of a question found, with that question. */
export interface MatchedQuestion extends Matched {
  question: Question;
  notes: Note[];
}

/** Who asks for what, and whether they still wait. */
interface Asking {
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

async function answerOf(asking: Asking, found: MatchedQuestion): Promise<Answer> {
  const { index, state, signal } = asking;
  const { asked } = found.question;
  await breath(signal);
  const { results, whole, counted } = await rankedFor(asking, found);
  await breath(signal);
  const single = await withHits(index, found, await inOrder(asking, found, results));
  const hits = isOfBriefings(state) ? grouped(single) : single.map((hit) => ({ ...hit, statements: [] }));
  await breath(signal);
  return {
    hits,
    counts: await countsIn(asking, counted),
    notes: [
      ...found.notes,
      ...found.apart.map((phrase): Note => ({ kind: 'apart', phrase })),
      ...(whole === undefined ? [] : [{ kind: 'some' as const, whole }]),
      ...(hits.length < few ? renamed(asked, index.names) : []),
      ...found.question.times.flatMap((time) => datedBy(time, index.rows, state.words)),
    ],
    asked,
    isWhole: true,
  };
}

/** What has all of a question, and below some five the best of what has a part of it. */
async function rankedFor(asking: Asking, found: MatchedQuestion): Promise<Ranked> {
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

async function inOrder({ index, state }: Asking, { parts }: Matched, results: Scored[]): Promise<Scored[]> {
  const order = orderFor(state);
  const ordered = results.sort(order);
  return isByRelevance(state) && index.names.little === undefined
    ? (await asWritten(ordered, parts)).sort(order)
    : ordered;
}

/** Counts of what was found; of subjects none as long as those of some records are not known. */
async function countsIn({ index, state, signal }: Asking, rows: PlacedRow[]): Promise<Counts> {
  const { counts, add } = counterOf(rows, state, index.values);
  for await (const piece of inPieces(rows, signal)) for (const row of piece) add(row);
  if (!rows.every(({ span }) => index.hasSubjects(span)))
    for (const kind of subjectKinds) counts[kind].clear();
  return counts;
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

/** Ways to load what is shown. What was found by its subjects or days alone has those of everything. */
async function withHits(index: OpenIndex, { parts }: Matched, shown: Scored[]): Promise<Hit[]> {
  const isFound = ({ row }: Scored) =>
    parts.some(({ evidence }) => (evidence.get(row.id)?.hits.length ?? 0) > 0);
  const areFound = shown.every(isFound);
  const others = areFound ? new Map<string, PagefindHit>() : await index.find('');
  const hitsOf = (id: string) => {
    const own = parts.flatMap(({ evidence }) => evidence.get(id)?.hits ?? []);
    const other = others.get(id);
    return own.length > 0 || !other ? own : [other];
  };
  const there = areFound ? shown : shown.filter((one) => others.has(one.row.id) || isFound(one));
  return there.map(({ row, without }) => ({
    row,
    hits: () => hitsOf(row.id),
    without: without.map(({ text }) => text),
  }));
}

function renamed(asked: Asked, names: Names): Note[] {
  const name = nameFor(asked, names);
  return name === undefined ? [] : [{ kind: 'renamed', name }];
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
