import { narrowed, type Counts } from './facets.ts';
import { few, matched, type Matched, type Note, type Question } from './matching.ts';
import { mended } from './mending.ts';
import type { OpenIndex, PlacedRow } from './open-index.ts';
import type { PagefindHit } from './pagefind.ts';
import { isAsked, questionIn, without as textWithout, type Asked } from './query.ts';
import { grouped, type Group } from './grouped.ts';
import { excludedIn } from './operators.ts';
import { nameFor, type SubjectFinder } from './ranking.ts';
import { scored, type Scored } from './scoring.ts';
import type { SearchState } from './state.ts';

/** Something that was found. */
export interface Hit {
  row: PlacedRow;
  /** Ways to load it, each of which knows where other words stand. */
  hits: PagefindHit[];
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
 * @throws when the index cannot be reached
 */
export async function* answers(
  index: OpenIndex,
  finder: SubjectFinder,
  state: SearchState,
): AsyncGenerator<Answer> {
  const years = new Set(index.manifest.years.map(([year]) => year));
  const question = questionIn(state.words, (year) => years.has(year));
  if (!isAsked(state)) {
    yield { hits: [], counts: index.counts, notes: [], asked: question.asked, isWhole: true };
    return;
  }
  const needed = index.spansFor(state);
  const isOpen = needed.every((span) => index.isOpen(span));
  if (!isOpen && needed.some((span) => index.isOpen(span))) {
    const early = await matched(index, finder, question, needed);
    if (early.missing.length === 0) {
      const answer = await answerOf(index, finder, state, { ...early, question, notes: [] });
      if (answer.hits.length > 0) yield { ...answer, isWhole: false };
    }
  }
  await index.include(needed);
  const found = await mended(index, finder, question, needed, state.words);
  yield answerOf(index, finder, state, found);
}

/** What was found, with the question that it answers. */
export interface Found extends Matched {
  question: Question;
  notes: Note[];
}

async function answerOf(
  index: OpenIndex,
  finder: SubjectFinder,
  state: SearchState,
  { question: { asked, times }, ...found }: Found,
): Promise<Answer> {
  const excluded = excludedIn(state.words, index.names);
  const rowsLeft = found.rows.filter(
    (row) => !excluded.some(({ facet, value }) => index.values(row, facet).includes(value)),
  );
  const all = scored(rowsLeft, found.missing.length > 0 && found.parts.length === 0 ? [] : found.parts);
  const nothing =
    found.parts.length === 0 && (asked.words.length > 0 || asked.phrases.length > 0 || times.length > 0);
  const raised = asked.phrases.length > 0 ? new Map<string, number>() : finder.heights(asked.words, times);
  const ranked = (nothing ? [] : all).map((one) => ({
    ...one,
    score: one.score + (raised.get(keyOf(one.row)) ?? 0),
  }));
  const whole = ranked.filter((one) => one.without.length === 0 || raised.has(keyOf(one.row)));
  const inState = (some: Scored[]) => {
    const kept = new Set(
      narrowed(
        some.map(({ row }) => row),
        state,
        index.values,
      ).rows.map(({ id }) => id),
    );
    return some.filter(({ row }) => kept.has(row.id));
  };
  const fulls = inState(whole);
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  const partly =
    fulls.length >= few || found.parts.length < 2
      ? []
      : inState(ranked.filter((one) => !whole.includes(one)));
  const fill = partly
    .sort((a, b) => b.score - a.score)
    .filter(({ score }) => score >= leastShare * Math.min(best, 1))
    .slice(0, enough - fulls.length);
  const chosen = [...whole, ...fill];
  const { rows, counts } = narrowed(
    chosen.map(({ row }) => row),
    state,
    index.values,
  );
  const byId = new Map(chosen.map((one) => [one.row.id, one]));
  const shown = rows.flatMap((row) => byId.get(row.id) ?? []).sort(orderFor(state));
  const everything = shown.some(({ row }) => hitsOf(found, row).length === 0)
    ? await index.find('')
    : undefined;
  const single = shown.flatMap(({ row, without }) => {
    const own = hitsOf(found, row);
    const any = own.length > 0 ? own : [everything?.get(row.id)].filter((one) => one !== undefined);
    const lacks = raised.has(keyOf(row)) ? [] : without.map(({ text }) => text);
    return any.length > 0 ? [{ row, hits: any, without: lacks }] : [];
  });
  const isOfStatements = state.facets.kind.length > 0;
  const hits = isOfStatements ? single.map((hit) => ({ ...hit, statements: [] })) : grouped(single);
  const name = hits.length < few ? nameFor(asked, index.names) : undefined;
  return {
    hits,
    counts,
    notes: [
      ...found.notes,
      ...found.apart.map((phrase): Note => ({ kind: 'apart', phrase })),
      ...(fill.length > 0 ? [{ kind: 'some' as const, whole: fulls.length }] : []),
      ...(name === undefined ? [] : [{ kind: 'renamed' as const, name }]),
      ...times
        .filter(({ readings }) => readings.length > 0)
        .map((time): Note => ({ kind: 'dated', time, rest: textWithout(state.words, time.text) })),
    ],
    asked,
    isWhole: true,
  };
}

function keyOf({ kind, actors, places, topics }: PlacedRow): string {
  return kind === 'briefing' || kind === 'statement'
    ? ''
    : `${kind} ${actors[0] ?? places[0] ?? topics[0] ?? ''}`;
}

function hitsOf({ parts }: Matched, { id }: PlacedRow): PagefindHit[] {
  return parts.flatMap(({ evidence }) => evidence.get(id)?.hits ?? []);
}

/** What has no date follows what has one, where the order is by date. */
function orderFor({ sort, words }: SearchState): (a: Scored, b: Scored) => number {
  const byScore = (a: Scored, b: Scored) => b.score - a.score || compared(b.row.date, a.row.date);
  if (sort === 'relevance' && words !== '') return byScore;
  const way = sort === 'oldest' ? 1 : -1;
  return (a, b) =>
    Number(a.row.date === undefined) - Number(b.row.date === undefined) ||
    way * compared(a.row.date, b.row.date) ||
    byScore(a, b);
}

function compared(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
