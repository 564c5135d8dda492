import type { CslItem } from './csl-item.ts';
import { touched } from './markup.ts';

/** A mark that ends a title, and that styles keep where they would put a full stop. */
export const ending = /[?!.]$/;

/**
 * Words, figures and what stands between them. Left out is all that the processor turns, moves or takes for
 * markup: quotes, spaces of other kinds, two of them or one before a mark, and marks at either end.
 */
const title =
  /^(?![,.:;?!])(?:[[\p{L}\p{M}\p{N}\p{Pd}\p{Po}\(\)\u200C\u200D]--["']]|(?<=[\p{L}\p{N}])['’]| (?![ :;?!])|\p{Sc}(?=\d))*(?<=[\p{L}\p{M}\p{N}\)%؟])[?!.]?$/v;

const address = /^https?:\/\/[\w.:-]+\/(?:[\w%/.~-]*[\w/])?$/;

/**
 * Whether styles certainly make of an item what they make of any other that differs in title, day, year,
 * address and note. No style prints a note, but the processor reads `name: value` in it.
 */
export function isOrdinary(item: CslItem): boolean {
  const [[year, , day]] = item.issued['date-parts'];
  return (
    title.test(item.title) &&
    item.title.search(touched) === -1 &&
    address.test(item.URL) &&
    !item.note?.includes(':') &&
    year >= 1000 &&
    year <= 9999 &&
    day >= 1
  );
}
