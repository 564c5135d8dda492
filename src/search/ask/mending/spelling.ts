import type { Names } from '../loaded/subject-names.ts';
import { allNames, allSubjects } from '../question/question-mentions.ts';
import { inLatin } from '../words/sounds.ts';
import { folded, wordsIn } from '../words/text.ts';
import { type Candidate, nearest, isSure } from './nearest-word.ts';
import { cuts, initialsOf, lettersApart, nearSplitter, numberedBy } from './split-words.ts';

/** The word, or the words, that a misspelt one was most likely meant to be, and whether that is sure. */
export interface Spelt {
  words: string;
  isSure: boolean;
}

/**
 * Mends words that stand nowhere in the archive. What goes through all of its words takes a while, and ends when nobody
 * waits.
 */
export interface Speller {
  meant(word: string, signal?: AbortSignal): Promise<Spelt | undefined>;
  /** The name that is written without its spaces. */
  joined(word: string): string | undefined;
  /**
   * Pairs of the archive's words that make the word together, the more frequent first; before them letters and numbers
   * apart.
   */
  splits(word: string): string[];
  /** Pairs that would make the word, were one of the two not misspelt. */
  nearSplits(word: string, signal?: AbortSignal): Promise<string[]>;
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
