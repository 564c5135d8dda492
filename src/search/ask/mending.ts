import { few, matched, type Question, type MatchedQuestion } from './matching.ts';
import type { OpenIndex } from './open-index.ts';
import type { SubjectFinder } from './ranking.ts';

/** Where a question is asked. */
interface Asking {
  spans: number[];
  /** As it was typed. */
  text: string;
  /** Tells that nobody waits for an answer any more. */
  signal: AbortSignal | undefined;
}

/** What has the words of a question, or, where that is little, what was meant by them. */
export async function mended(
  index: OpenIndex,
  finder: SubjectFinder,
  question: Question,
  { spans, text, signal }: Asking,
): Promise<MatchedQuestion> {
  const matches = await matched(index, finder, question, spans);
  const { asked, times } = question;
  // A title by which somebody is known need not stand in any text.
  const isKnown =
    matches.missing.length > 0 && matches.parts.length > 0 && finder.heights(asked.words, times).size > 0;
  const found = isKnown ? { ...matches, missing: [] } : matches;
  const begun = await begunIn(index, question);
  if (found.missing.length + begun.length === 0 && found.whole >= few)
    return { ...found, question, notes: [] };
  const { mendedAnswer } = await import('./better.ts');
  return mendedAnswer(index, finder, { question, found, begun, spans, text, signal });
}

/**
 * Words that nothing has, and only longer words begin with: `beginn` where there is `beginning`. The last word may still
 * be typed.
 */
async function begunIn(index: OpenIndex, { asked: { words } }: Question): Promise<string[]> {
  const finished = words.slice(0, -1).filter((word) => /^\p{sc=Latin}{5,}$/u.test(word));
  const known = await Promise.all(
    finished.map(async (word) => (await index.findExactly(word)).size > 0 || !(await index.knows(word))),
  );
  return finished.filter((_, number) => !known[number]);
}
