/*
 * What new files and imported ones say in the place of what an author has to write. It is written from here,
 * and looked for from here: none of it may be published.
 */

/** The summary of a new briefing. */
export const summaryToReplace =
  'Replace this summary with what happened, where and when, in one or two plain sentences.';

/** The text of a new briefing. */
export const textToReplace = 'Replace this line with the text of the briefing.';

/** The text of a new story. */
export const introductionToReplace = 'Replace this line with what the affair is.';

/** What stands above an imported text. */
export const noteToRemove =
  'The text below is its publisher’s, word for word. Rewrite it in your own words, then remove this note.';

/** What an import remarks beside a field that it filled in. */
export const importRemarks = {
  day: 'today, since the file names no day: check',
  named: 'named in the text: check',
  first: 'the first there is, since none is named: replace',
};

/** What of it stands in a text, with its offset. Lines may be broken elsewhere, and apostrophes be straight. */
export function placeholdersIn(text: string): { written: string; offset: number }[] {
  return [summaryToReplace, textToReplace, introductionToReplace, noteToRemove].flatMap((written) =>
    [...text.matchAll(patternOf(written))].map(({ index }) => ({ written, offset: index })),
  );
}

function patternOf(written: string): RegExp {
  const words = written.split(' ').map((word) => RegExp.escape(word).replace('’', "['’]"));
  return new RegExp(words.join('\\s+'), 'g');
}
