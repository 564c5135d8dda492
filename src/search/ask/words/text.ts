import { lettersInPlace } from '../../../base/text/latin-letters.ts';
import { spaced } from './segments.ts';

/** Letters of their own that are written with others where they are missing. */
const letters: Record<string, string> = { ...lettersInPlace, ŋ: 'n', ĸ: 'k' };

/**
 * Text without case, accents, special letters and the ways of writing apostrophes: what counts when words are compared.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ`´]/g, "'")
    .toLowerCase()
    .replace(/[ßæœøłđðþħıŋĸ]/g, (letter) => letters[letter] ?? letter);
}

/** The words of a text, folded, in order. An apostrophe or a hyphen within a word parts it. */
export function wordsIn(text: string): string[] {
  return folded(spaced(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
}
