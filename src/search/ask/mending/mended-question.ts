import type { OpenIndex } from '../loaded/open-index.ts';
import type { Question } from '../question/query.ts';
import type { Search } from '../question/search.ts';
import { few, matched, type MatchedQuestion } from '../ranking/matching.ts';

/** What has the words of a question, or, where that is little, what was meant by them. */
export async function mended(search: Search, question: Question): Promise<MatchedQuestion> {
  const { index, finder } = search;
  const matches = await matched(search, question);
  const { asked, times } = question;
  // A title by which somebody is known need not stand in any text.
  const isKnown =
    matches.missing.length > 0 && matches.parts.length > 0 && finder.heights(asked.words, times).size > 0;
  const found = isKnown ? { ...matches, missing: [] } : matches;
  const begun = await begunIn(index, question);
  if (found.missing.length + begun.length === 0 && found.whole >= few)
    return { ...found, question, notes: [] };
  const { mendedAnswer } = await import('./mended-answer.ts');
  return mendedAnswer(search, { question, found, begun });
}

/**
 * Words that nothing has, and only longer words begin with: `beginn` where there is `beginning`. The last word may
 * still be typed.
 */
async function begunIn(index: OpenIndex, { asked: { words } }: Question): Promise<string[]> {
  const finished = words.slice(0, -1).filter((word) => /^\p{sc=Latin}{5,}$/u.test(word));
  const known = await Promise.all(
    finished.map(async (word) => (await index.findExactly(word)).size > 0 || !(await index.knows(word))),
  );
  return finished.filter((_, number) => !known[number]);
}
