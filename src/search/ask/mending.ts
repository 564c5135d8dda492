import type { Found } from './answer.ts';
import { matched, type Note, type Question } from './matching.ts';
import type { OpenIndex } from './open-index.ts';
import type { SubjectFinder } from './ranking.ts';
import { spaced } from './segments.ts';
import type { Speller } from './spelling.ts';

/**
 * What has the words of a question; for words that stand nowhere, what has those that were meant, if that is
 * sure. What is not sure is proposed.
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
  if (missing.length === 0) return { ...found, question, notes: [] };
  const speller = await index.speller();
  const meant = new Map<string, { words: string; isSure: boolean }>();
  for (const word of missing) {
    const better = await meantBy(index, speller, word);
    if (better) meant.set(word, better);
  }
  const asIt = { ...found, question, notes: notesOn(missing, meant, text) };
  const sure = new Map(
    [...meant].filter(([, { isSure }]) => isSure).map(([word, { words }]) => [word, words]),
  );
  if (sure.size === 0) return asIt;
  const right = (words: string[]) => words.flatMap((word) => spaced(sure.get(word) ?? word).split(/\s+/));
  const next: Question = {
    ...question,
    asked: { ...question.asked, words: right(question.asked.words) },
    spoken: right(question.spoken),
  };
  const better = await matched(index, finder, next, spans);
  if (better.parts.length === 0) return asIt;
  const still = missing.filter((word) => !sure.has(word));
  const note: Note = {
    kind: 'mended',
    words: replaced(text, sure),
    instead: [...sure.values()],
    of: [...sure.keys()],
  };
  return { ...better, question: next, notes: [note, ...notesOn(still, meant, text)] };
}

/** Two words written as one that stand side by side in the archive; else what the speller takes it for. */
async function meantBy(index: OpenIndex, speller: Speller, word: string) {
  const name = speller.joined(word);
  if (name !== undefined) return { words: name, isSure: true };
  for (const words of speller.splits(word))
    if ((await index.findExactly(words)).size > 0) return { words, isSure: true };
  return speller.meant(word);
}

function notesOn(missing: string[], meant: Map<string, { words: string }>, text: string): Note[] {
  if (missing.length === 0) return [];
  const proposals = new Map(
    missing.flatMap((word) => {
      const one = meant.get(word);
      return one ? [[word, one.words] as const] : [];
    }),
  );
  return [
    { kind: 'missing', words: missing },
    ...(proposals.size > 0 ? [{ kind: 'proposed' as const, words: replaced(text, proposals) }] : []),
  ];
}

/** A text with other words for some of its own. */
function replaced(text: string, by: Map<string, string>): string {
  return [...by].reduce((result, [word, other]) => result.replace(word, other), text);
}
