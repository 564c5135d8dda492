/** An English word without the endings of its forms, roughly. */
export function stem(word: string): string {
  return word.replace(/(?:ings?|ed|es|s|e|y|ies)$/, '').replace(/(.)\1$/, '$1');
}
