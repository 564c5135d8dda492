import { inPlainLetters } from '../base/ids.ts';
import { compare } from '../base/order.ts';

const longest = 60;

/**
 * The id for a name: its words in small letters without accents, joined by hyphens.
 *
 * A long name is cut after a word. Undefined when no letter is left, as for a name in Cyrillic.
 */
export function idFrom(name: string): string | undefined {
  const words = inPlainLetters(name)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  if (!words.some((part) => /[a-z]/.test(part))) return undefined;
  let id = words[0] ?? '';
  for (const part of words.slice(1)) {
    if (id.length + part.length >= longest) break;
    id += `-${part}`;
  }
  return id.slice(0, 2 * longest);
}

/** A list of ids for a sentence, in order; the rest of a long one as a number. */
export function listed(ids: Iterable<string>, most = 60): string {
  const all = [...ids].sort(compare);
  const rest = all.length - most;
  return all.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest.toLocaleString('en-GB')} more` : '');
}
