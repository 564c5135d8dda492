import { soundOf } from './sounds.ts';

/* How near words are to each other, as people misspell and transcribe them. */

/** How far a word is from another, in letters or in sounds. */
export function distance(word: string, other: string): number {
  return Math.min(slips(word, other), slips(soundOf(word), soundOf(other)) + 0.25);
}

/** Whether words begin with the same sound. A word that begins with another is rarely a misspelt one. */
export function beginsAlike(a: string, b: string): boolean {
  return soundsBeginAlike(soundOf(a), soundOf(b));
}

/** The same of words whose sounds are known: to tell them takes longer than all else. */
export function soundsBeginAlike(a: string, b: string): boolean {
  return change(a.charAt(0), b.charAt(0), true) < 1;
}

const vowels = new Set('aeiouy');

/** Letters that transcriptions exchange. */
const alike = new Set(
  [
    'vw',
    'ck',
    'kq',
    'cs',
    'sz',
    'fv',
    'ij',
    'gj',
    'cz',
    'gh',
    'hk',
    'CX',
    'CS',
    'SX',
    'Xk',
    'Xh',
    'Zz',
    'ZC',
    'Ss',
    'Cz',
    'Xg',
  ].flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]),
);

/**
 * Slips from one word to another: letters left out, put in, changed, or changed with their neighbour, which counts
 * less. A vowel for a vowel, a letter for one of its sound, and a letter doubled or left single count half.
 *
 * @param limits `most` is where counting ends: more than this is as good as infinite; `isTranscribed` says whether
 *   letters of one sound count half
 */
export function slips(
  a: string,
  b: string,
  { most = Infinity, isTranscribed = true }: { most?: number; isTranscribed?: boolean } = {},
): number {
  if (Math.abs(a.length - b.length) > most * 2) return Infinity;
  let last: number[] = [];
  let row = [0];
  for (let column = 1; column <= b.length; column += 1) row.push((row[column - 1] ?? 0) + single(b, column));
  for (let line = 1; line <= a.length; line += 1) {
    const next = [(row[0] ?? 0) + single(a, line)];
    let smallest = next[0] ?? 0;
    for (let column = 1; column <= b.length; column += 1) {
      const changed =
        (row[column - 1] ?? 0) + change(a.charAt(line - 1), b.charAt(column - 1), isTranscribed);
      const removed = (row[column] ?? 0) + single(a, line);
      const added = (next[column - 1] ?? 0) + single(b, column);
      let cost = Math.min(changed, removed, added);
      if (line > 1 && column > 1 && a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1])
        cost = Math.min(cost, (last[column - 2] ?? 0) + 0.75);
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

function change(a: string, b: string, isTranscribed: boolean): number {
  if (a === b) return 0;
  return (vowels.has(a) && vowels.has(b)) || (isTranscribed && alike.has(a + b)) ? 0.5 : 1;
}
