import type { OpenIndex } from '../loaded/open-index.ts';
import type { SubjectFinder } from '../question/named-subjects.ts';
import type { Note } from '../question/note.ts';
import type { Question } from '../question/query.ts';
import type { Search } from '../question/search.ts';
import { matched, type Matched, type MatchedQuestion } from '../ranking/matching.ts';
import { verbFinder } from '../words/participles.ts';
import { spaced } from '../words/segments.ts';
import { folded } from '../words/text.ts';
import { nearNameFinder } from './near-names.ts';
import { titleSpeller } from './near-titles.ts';
import { speller, type Speller, type Spelt } from './spelling.ts';

/* Loaded when a question finds little, or has words that nothing has. */

/** What a word is taken for. */
interface Better {
  words: string;
  isSure: boolean;
  /** What nothing has, if that is more than the word. */
  of?: string;
}

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

/* What takes a while to make, by the index that it is made of. */
const nearFinders = new WeakMap<OpenIndex, ReturnType<typeof nearNameFinder>>();
const spellers = new WeakMap<OpenIndex, Speller>();
const verbs = new WeakMap<OpenIndex, ReturnType<typeof verbFinder>>();

function kept<Value>(values: WeakMap<OpenIndex, Value>, index: OpenIndex, make: () => Value): Value {
  const value = values.get(index) ?? make();
  values.set(index, value);
  return value;
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

/** Names that are nearly written. Words that stand in texts as they are may be meant: names are only like them, if they occur more often. */
async function nearNames(
  index: OpenIndex,
  finder: SubjectFinder,
  { asked }: Question,
): Promise<Map<string, Better>> {
  const better = new Map<string, Better>();
  const near = kept(nearFinders, index, () => nearNameFinder(index.names));
  for (const { word, phrase, right, count } of near(asked.words, finder.mentions(asked.words))) {
    if (folded(right).startsWith(folded(word))) continue;
    const size = await index.countWritten(phrase);
    if (size === 0 || (phrase === word && size < count))
      better.set(word, { words: right, isSure: size === 0, of: phrase });
  }
  return better;
}

/** Titles that are nearly written, where somebody held an office called so, and no text has them as they are. */
async function nearTitles(
  index: OpenIndex,
  finder: SubjectFinder,
  { asked: { words }, times }: Question,
): Promise<Map<string, Better>> {
  const right = titleSpeller(index.names);
  const titled = words.map((word) => right(word) ?? word);
  if (titled.every((word, at) => word === words[at]) || finder.heights(titled, times).size === 0)
    return new Map();
  const known = await index.words();
  return new Map(
    words.flatMap((word, at) => {
      const title = titled[at] ?? word;
      return title === word || known.includes(folded(word)) ? [] : [[word, { words: title, isSure: true }]];
    }),
  );
}

/** What is meant by words that stand nowhere, and may be by those with which only longer words begin. */
async function spelt(
  index: OpenIndex,
  missing: string[],
  begun: string[],
  signal: AbortSignal | undefined,
): Promise<Map<string, Better>> {
  const better = new Map<string, Better>();
  if (missing.length + begun.length === 0) return better;
  const words = await index.words();
  const spell = kept(spellers, index, () => speller(index.names, words));
  const verb = kept(verbs, index, () => verbFinder(words));
  for (const word of missing) {
    const form = verb(word);
    const one =
      form === undefined ? await meantBy(index, spell, word, signal) : { words: form, isSure: true };
    if (one) better.set(word, one);
  }
  for (const word of begun) {
    const one = await spell.meant(word, signal);
    if (one?.isSure && !folded(one.words).startsWith(folded(word)))
      better.set(word, { ...one, isSure: false });
  }
  return better;
}

/** Two words written as one that stand side by side in the archive; else what the speller takes it for. */
async function meantBy(
  index: OpenIndex,
  speller: Speller,
  word: string,
  signal: AbortSignal | undefined,
): Promise<Spelt | undefined> {
  const name = speller.joined(word);
  if (name !== undefined) return { words: name, isSure: true };
  for (const words of [...speller.splits(word), ...(await speller.nearSplits(word, signal))])
    if ((await index.findExactly(words)).size > 0) return { words, isSure: true };
  return speller.meant(word, signal);
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
