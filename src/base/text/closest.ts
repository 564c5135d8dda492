import { distance } from 'fastest-levenshtein';

/** Longer texts are no names that somebody has misspelt, and take long to compare. */
const longest = 200;

/** A candidate that is near a text. */
export interface Near {
  candidate: string;
  /**
   * Whether it alone can be meant: but for case or one slip it is the text, and no other is as near. With
   * two letters one slip makes another word.
   */
  isSure: boolean;
}

/**
 * The candidate that `text` was most likely meant to be, or undefined when none is near.
 *
 * Case does not count. Up to a third of the letters may differ, and exchanged neighbours differ as one;
 * the first of equally near ones wins.
 */
export function nearest(text: string, candidates: Iterable<string>): Near | undefined {
  if (text.length > longest) return undefined;
  const wanted = text.toLowerCase();
  const letters = lettersIn(wanted);
  let best: string | undefined;
  let isAlone = true;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > least) continue;
    if (differing(letters, lettersIn(candidate)) > 2 * least) continue;
    const edits = editsBetween(wanted, candidate.toLowerCase());
    if (edits === least && candidate !== best) isAlone = false;
    if (edits >= least) continue;
    least = edits;
    best = candidate;
    isAlone = true;
  }
  return best === undefined
    ? undefined
    : { candidate: best, isSure: isAlone && least <= (wanted.length > 2 ? 1 : 0) };
}

export function closest(text: string, candidates: Iterable<string>): string | undefined {
  return nearest(text, candidates)?.candidate;
}

/** Which letters a text holds, one bit for each of 32 sorts, whatever their case. */
function lettersIn(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index += 1) bits |= 1 << (text.charCodeAt(index) & 31);
  return bits;
}

/** How many sorts of letters only one of two texts has. An edit takes one away and adds one, at most. */
function differing(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

function editsBetween(a: string, b: string): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const swapped = a.slice(0, start) + a.charAt(start + 1) + a.charAt(start) + a.slice(start + 2);
  return a !== b && swapped === b ? 1 : distance(a, b);
}

/** `Did you mean "…"?` when a candidate is near, or else the advice given. */
export function didYouMean(text: string, candidates: Iterable<string>, otherwise: string): string {
  return suggestion(text, candidates, otherwise).advice;
}

/** The same advice, with the word that is meant where it can only be one. For words of ours, not of authors. */
export function suggestion(
  text: string,
  candidates: Iterable<string>,
  otherwise: string,
): { advice: string; meant: string | undefined } {
  return advised(nearest(text, candidates), otherwise);
}

/** What to say of a candidate that is near, or else the advice given. */
export function advised(
  near: Near | undefined,
  otherwise: string,
): { advice: string; meant: string | undefined } {
  if (!near) return { advice: otherwise, meant: undefined };
  return {
    advice: `Did you mean "${near.candidate}"?`,
    meant: near.isSure ? near.candidate : undefined,
  };
}
