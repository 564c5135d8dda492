import { spaced } from './segments.ts';

/** Text without case, accents and the ways of writing apostrophes: what counts when words are compared. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ`´]/g, "'")
    .toLowerCase();
}

/** The words of a text, folded, in order. An apostrophe or a hyphen within a word parts it. */
export function wordsIn(text: string): string[] {
  return folded(spaced(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
}
