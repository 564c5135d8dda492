/*
 * A long list of words as a text, two thirds as large once hosts have compressed it: sorted, each word says how many
 * letters it begins with that the word before it begins with, too.
 */

/** How many of the most frequent words are sorted among themselves. Twice as many follow, and so on. */
const firstBand = 256;

/** Shared letters are counted by one figure. */
const mostShared = 9;

/**
 * The words in one text, sorted within their bands.
 *
 * @param words without figures in them, most frequent first
 */
export function textOfWords(words: string[]): string {
  let text = '';
  for (let [from, to] = [0, firstBand]; from < words.length; [from, to] = [to, 2 * to]) {
    let before = '';
    for (const word of words.slice(from, to).sort()) {
      const shared = sharedBy(before, word);
      text += `${shared}${word.slice(shared)}`;
      before = word;
    }
  }
  return text;
}

/** The words of such a text, the more frequent first, as far as bands tell. */
export function wordsOfText(text: string): string[] {
  let before = '';
  return [...text.matchAll(/(\d)(\D*)/g)].map(([, shared, rest = '']) => {
    before = before.slice(0, Number(shared)) + rest;
    return before;
  });
}

function sharedBy(one: string, other: string): number {
  let shared = 0;
  while (shared < mostShared && shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
