import { compare } from '../archive/order.ts';

/** Latin letters that do not come apart into a letter and a mark. */
const spelling = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i' }),
);

const longest = 60;

/** Whether `id` may name a file: `g7`, `2017/g7-lucca`. */
export function isLegalId(id: string): boolean {
  return /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(id);
}

/**
 * The id for a name: its words in small letters without accents, joined by hyphens.
 *
 * A long name is cut after a word. Undefined when no letter is left, as for a name in Cyrillic.
 */
export function idFrom(name: string): string | undefined {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[ßæœøđðþłħı]/g, (letter) => spelling.get(letter) ?? letter)
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
