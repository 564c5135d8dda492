import { subjectKinds } from '../../../base/subject-kinds.ts';
import { counterOf, type Counts } from '../loaded/facet-counts.ts';
import { yieldNow, inPieces } from '../loaded/in-pieces.ts';
import type { PlacedRow } from '../loaded/open-spans.ts';
import type { Names } from '../loaded/subject-names.ts';
import { mended } from '../mending/mended-question.ts';
import { nameFor } from '../question/named-subjects.ts';
import type { Note } from '../question/note.ts';
import { excludedIn } from '../question/operators.ts';
import { isAsked, questionIn, type Asked } from '../question/query.ts';
import type { QuestionMention } from '../question/question-mentions.ts';
import type { Search } from '../question/search.ts';
import { datedBy } from '../question/time-notes.ts';
import { few, matched, type MatchedQuestion } from '../ranking/matching.ts';
import { inOrder, resultsFor } from '../ranking/results.ts';
import { isOfBriefings, type SearchState } from '../state.ts';
import { withHits } from './hits.ts';
import { grouped, type Group } from './result-groups.ts';

export interface Answer {
  hits: Group[];
  counts: Counts;
  notes: Note[];
  /** What was searched for in the end. */
  asked: Asked;
  /** False while older spans are still to be searched. */
  isWhole: boolean;
}

/** A search before it is known where its answer may be. */
interface NewSearch extends Omit<Search, 'spans' | 'signal'> {
  signal?: AbortSignal;
  /** Whether it has to be told how many records each subject has. */
  isCounted?: boolean;
}

/*
 * The road of a question, from `answers` down:
 *
 * 1. query.ts reads the words as a question: words, phrases, times, what is excluded.
 * 2. mended-question.ts has it matched; where that finds little, mended-answer.ts says what was meant, and it is
 *    matched again.
 * 3. matching.ts cuts it into parts (units.ts), and collects for each which records speak for it: evidence.ts by its
 *    own words, question-parts.ts by whatever else may stand for them.
 * 4. scoring.ts weighs the parts and scores each record.
 * 5. results.ts raises the subjects that the question names (named-subjects.ts), fills up, and puts all in order.
 * 6. result-groups.ts puts statements under their briefings; facets.ts counts.
 */

/**
 * Answers a search: at once from what is open, and once more when older spans had to be opened. An empty
 * search finds nothing, and has the counts of everything.
 *
 * @throws when the index cannot be reached, or nobody wants the answer any more
 */
export async function* answers({
  index,
  finder,
  state,
  signal,
  isCounted = true,
}: NewSearch): AsyncGenerator<Answer> {
  signal?.throwIfAborted();
  const years = new Set(index.manifest.years.map(([year]) => year));
  const question = questionIn(state.words, (year) => years.has(year));
  if (!isAsked(state)) {
    yield { hits: [], counts: index.counts, notes: [], asked: question.asked, isWhole: true };
    return;
  }
  const spans = index.spans.holding(state);
  const search: Search = { index, finder, state, spans, signal };
  const isOpen = spans.every((span) => index.spans.isOpen(span));
  if (!isOpen && spans.some((span) => index.spans.isOpen(span))) {
    const early = await matched(search, question);
    if (early.missing.length === 0) {
      const answer = await answerOf(search, { ...early, question, notes: [] });
      if (answer.hits.length > 0) yield { ...answer, isWhole: false };
    }
  }
  const isAbout = isCounted || namesSubjects(state, index.names, finder.mentions(question.asked.words));
  await (isAbout ? index.spans.openWithSubjects(spans) : index.spans.open(spans));
  yield answerOf(search, await mended(search, question));
}

/** Whether a search can be answered only where it is known what records are about. */
function namesSubjects({ words, facets }: SearchState, names: Names, mentions: QuestionMention[]): boolean {
  return (
    mentions.length + excludedIn(words, names).length > 0 ||
    subjectKinds.some((kind) => facets[kind].length > 0)
  );
}

async function answerOf(search: Search, found: MatchedQuestion): Promise<Answer> {
  const { index, state, signal } = search;
  const { asked } = found.question;
  await yieldNow(signal);
  const { results, whole, counted } = await resultsFor(search, found);
  await yieldNow(signal);
  const single = await withHits(index, found, await inOrder(search, found, results));
  const hits = isOfBriefings(state) ? grouped(single) : single.map((hit) => ({ ...hit, statements: [] }));
  await yieldNow(signal);
  return {
    hits,
    counts: await countsIn(search, counted),
    notes: [
      ...found.notes,
      ...found.apart.map((phrase): Note => ({ kind: 'apart', phrase })),
      ...(whole === undefined ? [] : [{ kind: 'some' as const, whole }]),
      ...(hits.length < few ? renamed(asked, index.names) : []),
      ...found.question.times.flatMap((time) => datedBy(time, index.spans.rows, state.words)),
    ],
    asked,
    isWhole: true,
  };
}

/** Counts of what was found; of subjects none as long as those of some records are not known. */
async function countsIn({ index, state, signal }: Search, rows: PlacedRow[]): Promise<Counts> {
  const { counts, add } = counterOf(rows, state, index.values);
  for await (const piece of inPieces(rows, signal)) for (const row of piece) add(row);
  if (!rows.every(({ span }) => index.spans.hasSubjects(span)))
    for (const kind of subjectKinds) counts[kind].clear();
  return counts;
}

/** Says what a subject is called that was asked for by another of its names. */
function renamed(asked: Asked, names: Names): Note[] {
  const name = nameFor(asked, names);
  return name === undefined ? [] : [{ kind: 'renamed', name }];
}
