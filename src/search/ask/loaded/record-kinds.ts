import { searchWords } from '../../../base/words.ts';

/** What search finds. A record has one kind. */
export const kinds = ['briefing', 'statement', 'actor', 'place', 'topic', 'story', 'page'] as const;
export type RecordKind = (typeof kinds)[number];

/** A kind in tables, by a letter. */
export const kindLetters: Record<RecordKind, string> = {
  briefing: 'b',
  statement: 's',
  actor: 'a',
  place: 'p',
  topic: 't',
  story: 'y',
  page: 'g',
};

/** The kind that a word names, alone or in the plural. */
export function kindCalled(word: string): RecordKind | undefined {
  const wanted = word.toLowerCase();
  return kinds.find((kind) => kind === wanted || searchWords.kinds[kind].many.toLowerCase() === wanted);
}
