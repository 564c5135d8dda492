import * as lists from 'stopword';
import { isEnglish } from '../../../base/languages.ts';

/**
 * Words of a language that say nothing of what is looked for: `le`, `und`, `の`. Of English, search has its own,
 * and of a language that nobody has listed none are known.
 */
export function littleWordsIn(language: string): string[] {
  if (isEnglish(language)) return [];
  const wanted = languageOf(language);
  const [listed = []] = Object.entries(lists).flatMap(([code, list]) =>
    isListOfWords(list) && languageOf(code) === wanted ? [list] : [],
  );
  return [...listed];
}

function isListOfWords(list: unknown): list is string[] {
  return Array.isArray(list) && list.every((word) => typeof word === 'string');
}

/** A language without region and script, by its short code: `fr` of `fra` and of `fr-CA`. */
function languageOf(code: string): string | undefined {
  try {
    return new Intl.Locale(code).language;
  } catch {
    // Beside languages the package lists digits.
    return undefined;
  }
}
