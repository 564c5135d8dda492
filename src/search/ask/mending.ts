import type { Found } from './answer.ts';
import { matched, type Note, type Question } from './matching.ts';
import type { OpenIndex } from './open-index.ts';
import type { SubjectFinder } from './ranking.ts';
import { spaced } from './segments.ts';
import type { Speller } from './spelling.ts';
import { folded } from './text.ts';

/** What a word is taken for. */
interface Better {
  words: string;
  isSure: boolean;
  /** What nothing has, if that is more than the word. */
  of?: string;
}

/**
 * What has the words of a question; for words that stand nowhere, and those with which a name is nearly written, what
 * has those that were meant, if that is sure. What is not sure is proposed.
 *
 * @param text as it was typed
 */
export async function mended(
  index: OpenIndex,
  finder: SubjectFinder,
  question: Question,
  spans: number[],
  text: string,
): Promise<Found> {
  const found = await matched(index, finder, question, spans);
  const { missing } = found;
  const better = new Map([
    ...(await spelt(index, missing)),
    ...(await begun(index, question)),
    ...(await nearNames(index, finder, question)),
  ]);
  const sure = new Map([...better].filter(([, { isSure }]) => isSure));
  const asIt = { ...found, question, notes: notesOn(missing, better, text) };
  if (better.size === 0) return asIt;
  const next = withBetter(question, better);
  const again = await matched(index, finder, next, spans);
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

/** Names that are nearly written. Words that stand in texts as they are may be meant: names are only like them, if they occur more often. */
async function nearNames(
  index: OpenIndex,
  finder: SubjectFinder,
  { asked }: Question,
): Promise<Map<string, Better>> {
  const better = new Map<string, Better>();
  for (const { word, phrase, right, count } of finder.near(asked.words)) {
    if (folded(right).startsWith(folded(word))) continue;
    const size = await index.countWritten(phrase);
    if (size === 0 || (phrase === word && size < count))
      better.set(word, { words: right, isSure: size === 0, of: phrase });
  }
  return better;
}

/** What is meant by words that stand nowhere. */
async function spelt(index: OpenIndex, missing: string[]): Promise<Map<string, Better>> {
  const better = new Map<string, Better>();
  if (missing.length === 0) return better;
  const speller = await index.speller();
  for (const word of missing) {
    const one = await meantBy(index, speller, word);
    if (one) better.set(word, one);
  }
  return better;
}

/**
 * What may be meant by words that nothing has, and only longer words begin with: `beginn` where there is `beginning`. The
 * last word may still be typed.
 */
async function begun(index: OpenIndex, { asked: { words } }: Question): Promise<Map<string, Better>> {
  const better = new Map<string, Better>();
  for (const word of words.slice(0, -1)) {
    if (
      !/^\p{sc=Latin}{5,}$/u.test(word) ||
      (await index.findExactly(word)).size > 0 ||
      !(await index.knows(word))
    )
      continue;
    const one = (await index.speller()).meant(word);
    if (one?.isSure && !folded(one.words).startsWith(folded(word)))
      better.set(word, { ...one, isSure: false });
  }
  return better;
}

/** Two words written as one that stand side by side in the archive; else what the speller takes it for. */
async function meantBy(index: OpenIndex, speller: Speller, word: string) {
  const name = speller.joined(word);
  if (name !== undefined) return { words: name, isSure: true };
  for (const words of speller.splits(word))
    if ((await index.findExactly(words)).size > 0) return { words, isSure: true };
  return speller.meant(word);
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
