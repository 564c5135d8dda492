import type { Names } from './names.ts';
import { folded, wordsIn } from './text.ts';

/** Mends words that stand nowhere in the archive. */
export interface Speller {
  /** The word, or the words, that a misspelt one was most likely meant to be. */
  meant(word: string): string | undefined;
}

/**
 * A speller over the archive's own names and its most frequent words.
 *
 * @param common most frequent first
 */
export function speller(names: Names, common: Iterable<string>): Speller {
  const subjects = [...names.actor, ...names.place, ...names.topic];
  const all = subjects.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  // As they are written in names, by how they compare.
  const written = new Map<string, string>();
  for (const word of all.flatMap((name) => name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])) {
    const key = folded(word);
    if (key.length > 2 && !written.has(key)) written.set(key, word);
  }
  const candidates = [...new Set([...written.keys(), ...common])];
  const initials = new Map<string, string>();
  for (const name of all) {
    for (const short of initialsOf(name)) if (!initials.has(short)) initials.set(short, name);
  }
  return {
    meant(word) {
      const [wanted = ''] = wordsIn(word);
      const full = initials.get(wanted);
      if (full !== undefined) return full;
      let best: string | undefined;
      const most = mostSlips(wanted.length);
      let least = most;
      for (const candidate of candidates) {
        // Names are misspelt more often and more badly than other words.
        const handicap = written.has(candidate) ? 0 : most / 3;
        const found = slips(wanted, candidate, least - handicap) + handicap;
        if (found < least || (found === least && best === undefined)) {
          least = found;
          best = candidate;
        }
      }
      return best === undefined ? undefined : (written.get(best) ?? best);
    },
  };
}

/** How many slips of the pen a word of a length may have and still be known. */
function mostSlips(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 2.5;
}

/** `unsc` for United Nations Security Council: all initials, and those of the longer words. */
function initialsOf(name: string): string[] {
  const words = wordsIn(name);
  const short = (some: string[]) => some.map((word) => word.charAt(0)).join('');
  return words.length < 2
    ? []
    : [short(words), short(words.filter((word) => word.length > 3))].filter((one) => one.length > 1);
}

const vowels = new Set('aeiouy');

/** Letters that transcriptions exchange. */
const alike = new Set(
  ['vw', 'ck', 'kq', 'cs', 'sz', 'fv', 'ij', 'gj', 'cz', 'gh', 'hk'].flatMap((pair) => [
    pair,
    pair.charAt(1) + pair.charAt(0),
  ]),
);

/**
 * Slips from one word to another: letters left out, put in, changed, or changed with their neighbour.
 * A vowel for a vowel, a letter for one of its sound, and a letter doubled or left single count half.
 *
 * @param most where counting ends: more than this is as good as infinite
 */
export function slips(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most * 2) return Infinity;
  let last: number[] = [];
  let row = [0];
  for (let column = 1; column <= b.length; column += 1) row.push((row[column - 1] ?? 0) + single(b, column));
  for (let line = 1; line <= a.length; line += 1) {
    const next = [(row[0] ?? 0) + single(a, line)];
    let smallest = next[0] ?? 0;
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + change(a.charAt(line - 1), b.charAt(column - 1));
      const removed = (row[column] ?? 0) + single(a, line);
      const added = (next[column - 1] ?? 0) + single(b, column);
      let cost = Math.min(changed, removed, added);
      if (line > 1 && column > 1 && a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1])
        cost = Math.min(cost, (last[column - 2] ?? 0) + 1);
      next.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > most) return Infinity;
    last = row;
    row = next;
  }
  return row[b.length] ?? Infinity;
}

/** Leaving out or putting in the letter before `position`. */
function single(text: string, position: number): number {
  const letter = text.charAt(position - 1);
  if (position === 1) return 1;
  return letter === text.charAt(position - 2) || vowels.has(letter) || letter === 'h' ? 0.5 : 1;
}

function change(a: string, b: string): number {
  if (a === b) return 0;
  return (vowels.has(a) && vowels.has(b)) || alike.has(a + b) ? 0.5 : 1;
}
