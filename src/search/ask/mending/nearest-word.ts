import { inPieces } from '../loaded/in-pieces.ts';
import { beginsAlike, distance, slips, soundsBeginAlike } from '../words/slips.ts';
import { soundOf } from '../words/sounds.ts';

/** What a word may be mended to. */
export interface Candidate {
  word: string;
  /** Told when it is first asked for. */
  sound?: string;
  isName: boolean;
}

/** What a word is least slips away from, in letters or in sounds. Names are misspelt more often and more badly. */
export async function nearest(
  wanted: string,
  candidates: Candidate[],
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const sound = soundOf(wanted);
  const most = mostSlips(wanted.length);
  let best: string | undefined;
  let least = most;
  for await (const piece of inPieces(candidates, signal))
    for (const one of piece) {
      const { word, isName } = one;
      if (Math.abs(word.length - wanted.length) > 3) continue;
      const other = (one.sound ??= soundOf(word));
      const handicap = (isName ? 0 : most / 5) + (soundsBeginAlike(sound, other) ? 0 : 0.5);
      const bound = least - handicap;
      if (bound < 0) continue;
      const found =
        Math.min(slips(wanted, word, { most: bound }), slips(sound, other, { most: bound - 0.25 }) + 0.25) +
        handicap;
      if (found < least || (found === least && best === undefined)) {
        least = found;
        best = word;
      }
    }
  return best;
}

/**
 * Whether a word can only be meant for another. Since the archive has not all words that there are, what is further
 * from it than a slip or two is taken for a word of its own: sewage is no Senate. Only names are transcribed in several
 * ways, and those of three letters are like too many words.
 */
export function isSure(word: string, other: string, isName: boolean): boolean {
  const { length } = word;
  if (!beginsAlike(word, other) || isOtherVowels(word, other)) return false;
  if (!isName) return slips(word, other, { isTranscribed: false }) <= (length < 5 ? 0.5 : 1);
  return other.length > 3 && distance(word, other) <= (length < 6 ? 1 : length < 9 ? 1.5 : 2.5);
}

/** Whether words have three vowels or more, and none the same: Sunita is no Senate. */
function isOtherVowels(word: string, other: string): boolean {
  const [own = [], others = []] = [word, other].map((one) => one.match(/[aeiou]/g) ?? []);
  return own.length > 2 && own.length === others.length && own.every((vowel, at) => vowel !== others[at]);
}

/** How many slips of the pen a word of a length may have and still be known. */
function mostSlips(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 2.5;
}
