/** English words that say nothing of what is looked for. */
const little = new Set(
  (
    'a an and are as at be by did do does for from had has have how in into is it its ' +
    'of on or that the their these this those to was were what when where which who whom why with'
  ).split(' '),
);

/** The words without little ones; all of them where there are no others. Initials such as WHO are names. */
export function withoutLittleWords(words: string[]): string[] {
  const others = words.filter((word) => !little.has(word.toLowerCase()) || isInitials(word));
  return others.length > 0 ? others : words;
}

function isInitials(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
