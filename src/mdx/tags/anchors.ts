import { createHash } from 'node:crypto';
import { inPlainWords } from '../../base/ids.ts';

/** Words that need an address which lasts. */
interface Addressed {
  /** The id that the author gave them. */
  id?: string | undefined;
  /** The day as written, if one is. */
  on?: string | undefined;
  text: string;
}

/**
 * What tells each of several words apart from the others of a file: the id that was written, or a digest of
 * the words and the day. What is inserted, left out or moved elsewhere in the file changes nothing of it,
 * and neither do capitals, accents and punctuation.
 */
export function lastingNames(all: Addressed[]): string[] {
  const taken = new Set(all.map(({ id }) => id));
  return all.map(({ id, on = '', text }) => {
    if (id !== undefined) return id;
    const name = digestOf(text, on);
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
    taken.add(free);
    return free;
  });
}

function digestOf(text: string, on: string): string {
  return createHash('sha256')
    .update(`${inPlainWords(text)}\n${on}`)
    .digest('hex')
    .slice(0, 8);
}
