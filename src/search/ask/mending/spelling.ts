import type { Names } from '../loaded/names.ts';
import { inPieces } from '../loaded/yielding.ts';
import { allNames, allSubjects } from '../question/mentions.ts';
import { beginsAlike, distance, slips, soundsBeginAlike } from '../words/slips.ts';
import { inLatin, soundOf } from '../words/sounds.ts';
import { folded, wordsIn } from '../words/text.ts';
import { cuts, initialsOf, lettersApart, nearSplitter, numberedBy } from './split-words.ts';

/** The word, or the words, that a misspelt one was most likely meant to be, and whether that is sure. */
export interface Spelt {
  words: string;
  isSure: boolean;
}

/** Mends words that stand nowhere in the archive. What goes through all of its words takes a while, and ends when nobody waits. */
export interface Speller {
  meant(word: string, signal?: AbortSignal): Promise<Spelt | undefined>;
  /** The name that is written without its spaces. */
  joined(word: string): string | undefined;
  /** Pairs of the archive's words that make the word together, the more frequent first; before them letters and numbers apart. */
  splits(word: string): string[];
  /** Pairs that would make the word, were one of the two not misspelt. */
  nearSplits(word: string, signal?: AbortSignal): Promise<string[]>;
}

/** What a word may be mended to. */
interface Candidate {
  word: string;
  /** Told when it is first asked for. */
  sound?: string;
  isName: boolean;
}

type Meant = Speller['meant'];

/**
 * A speller over the archive's own names and all of its words.
 *
 * @param common most frequent first
 */
export function speller(names: Names, common: Iterable<string>): Speller {
  const subjects = allSubjects(names);
  const all = subjects.flatMap(allNames);
  const written = writtenIn(all);
  const ranks = new Map([...common].map((word, rank) => [word, rank]));
  const words = [...ranks.keys()].filter((word) => word.length > 3);
  const candidates = [...new Set([...written.keys(), ...words])].map((word): Candidate => ({
    word,
    isName: written.has(word),
  }));
  const whole = new Map(all.map((name) => [wordsIn(name).join(''), name]));
  const numbered = numberedBy(subjects);
  const isKnown = (word: string) => ranks.has(word) || written.has(word);
  const meant = meaner(candidates, written, namesByInitials(all));
  return {
    meant,
    nearSplits: nearSplitter(meant, isKnown),
    joined: (word) => whole.get(wordsIn(word).join('')),
    splits(word) {
      const pairs = cuts(word, 3)
        .filter((pair) => pair.every(isKnown))
        .map((pair) => ({ pair, rank: Math.max(...pair.map((one) => ranks.get(one) ?? 0)) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ pair }) => pair.join(' '));
      return [...lettersApart(word).flatMap((apart) => [apart, ...numbered(apart)]), ...pairs];
    },
  };
}

/**
 * Gives what finds the word that is meant: for initials their name, for others the nearest.
 *
 * @param written words of names as they are written, by how they compare
 */
function meaner(candidates: Candidate[], written: Map<string, string>, initials: Map<string, string>): Meant {
  return async (word, signal) => {
    const [wanted = ''] = wordsIn(word);
    const full = initials.get(wanted);
    if (full !== undefined) return { words: full, isSure: true };
    for (const spelt of new Set([wanted, inLatin(wanted)])) {
      const best = await nearest(spelt, candidates, signal);
      if (best !== undefined)
        return { words: written.get(best) ?? best, isSure: isSure(spelt, best, written.has(best)) };
    }
    return undefined;
  };
}

/** Names by their initials: of several with the same ones the first. */
function namesByInitials(all: string[]): Map<string, string> {
  const initials = new Map<string, string>();
  for (const name of all)
    for (const short of initialsOf(name)) if (!initials.has(short)) initials.set(short, name);
  return initials;
}

/** Words as they are written in names, by how they compare. */
function writtenIn(names: string[]): Map<string, string> {
  const written = new Map<string, string>();
  for (const word of names.flatMap((name) => name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])) {
    const key = folded(word);
    if (key.length > 2 && !written.has(key)) written.set(key, word);
  }
  return written;
}

/** What a word is least slips away from, in letters or in sounds. Names are misspelt more often and more badly. */
async function nearest(
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
function isSure(word: string, other: string, isName: boolean): boolean {
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
