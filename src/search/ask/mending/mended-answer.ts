import type { Note } from '../question/note.ts';
import type { Question } from '../question/query.ts';
import type { Search } from '../question/search.ts';
import { matched, type Matched, type MatchedQuestion } from '../ranking/matching.ts';
import { spaced } from '../words/segments.ts';
import { type Better, nearNames, nearTitles, spelt } from './better-words.ts';

/** A question that found little. */
interface Doubtful {
  question: Question;
  found: Matched;
  /** Words of it that nothing has, and only longer words begin with. */
  begun: string[];
}

/**
 * What has the words of a question; for words that stand nowhere, and those with which a name is nearly written, what
 * has those that were meant, if that is sure. What is not sure is proposed.
 */
export async function mendedAnswer(
  search: Search,
  { question, found, begun }: Doubtful,
): Promise<MatchedQuestion> {
  const { index, finder, state, signal } = search;
  const text = state.words;
  const { missing } = found;
  const words = missing.filter((word) => question.times.every(({ text: time }) => time !== word));
  const better = new Map([
    ...(await spelt(index, words, begun, signal)),
    ...(await nearNames(index, finder, question)),
    ...(await nearTitles(index, finder, question)),
  ]);
  const sure = new Map([...better].filter(([, { isSure }]) => isSure));
  const asIt = { ...found, question, notes: notesOn(missing, better, text) };
  if (better.size === 0) return asIt;
  const next = withBetter(question, better);
  const again = await matched(search, next);
  if (sure.size === 0 || again.parts.length === 0) return { ...again, question: next, notes: asIt.notes };
  const still = missing.filter((word) => !sure.has(word));
  const others = new Map([...better].filter(([word]) => !sure.has(word)));
  const note: Note = {
    kind: 'mended',
    words: replaced(text, sure),
    instead: [...sure.values()].map(({ words }) => words),
    of: [...sure].map(([word, { of = word }]) => of),
  };
  return { ...again, question: next, notes: [note, ...notesOn(still, others, text)] };
}

/** A question with what is surely meant, and beside its other words what may be. */
function withBetter(question: Question, better: Map<string, Better>): Question {
  const right = (words: string[]) =>
    words.flatMap((word) => {
      const one = better.get(word);
      return one?.isSure ? spaced(one.words).split(/\s+/) : word;
    });
  const unsure = [...better]
    .filter(([, { isSure }]) => !isSure)
    .map(([word, { words }]) => [word, words] as const);
  return {
    ...question,
    asked: { ...question.asked, words: right(question.asked.words) },
    spoken: right(question.spoken),
    alike: new Map(unsure),
  };
}

function notesOn(missing: string[], meant: Map<string, Better>, text: string): Note[] {
  return [
    ...(missing.length > 0 ? [{ kind: 'missing' as const, words: missing }] : []),
    ...(meant.size > 0 ? [{ kind: 'proposed' as const, words: replaced(text, meant) }] : []),
  ];
}

/** A text with other words for some of its own. */
function replaced(text: string, by: Map<string, Better>): string {
  return [...by].reduce((result, [word, { words }]) => result.replace(word, words), text);
}
