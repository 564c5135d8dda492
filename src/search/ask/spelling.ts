import { inPieces } from './breath.ts';
import { allNames } from './mentions.ts';
import type { Names, SubjectName } from './names.ts';
import { beginsAlike, distance, slips, soundsBeginAlike } from './slips.ts';
import { inLatin, soundOf } from './sounds.ts';
import { folded, wordsIn } from './text.ts';

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
  const subjects = [...names.actor, ...names.place, ...names.topic];
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

/** @param written words of names as they are written, by how they compare */
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

/** Of each cut of which one word is known, the other one mended. */
function nearSplitter(meant: Meant, isKnown: (word: string) => boolean): Speller['nearSplits'] {
  return async (word, signal) => {
    const right = async (one: string) => {
      const better = isKnown(one) ? undefined : await meant(one, signal);
      return better?.isSure ? better.words : one;
    };
    const near: string[] = [];
    for (const pair of cuts(word, 4))
      if (pair.some(isKnown) && !pair.every(isKnown))
        near.push((await Promise.all(pair.map(right))).join(' '));
    return near;
  };
}

/** The first name that has some initials. */
function namesByInitials(all: string[]): Map<string, string> {
  const initials = new Map<string, string>();
  for (const name of all)
    for (const short of initialsOf(name)) if (!initials.has(short)) initials.set(short, name);
  return initials;
}

/** A word in two, each of some letters at least. */
function cuts(word: string, least: number): string[][] {
  const [wanted = ''] = wordsIn(word);
  const count = Math.max(0, wanted.length - 2 * least + 1);
  return Array.from({ length: count }, (_, at) => [wanted.slice(0, at + least), wanted.slice(at + least)]);
}

/** Letters and numbers that are written as one: `TPO118`. */
function lettersApart(word: string): string[] {
  const apart = word.replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ');
  return apart === word ? [] : [apart];
}

/** Ways to write what has a number behind the initials of a name, or behind a name in one word: `Air France 447` for `AF 447`. */
function numberedBy(subjects: SubjectName[]): (apart: string) => string[] {
  const byShort = Map.groupBy(
    subjects.flatMap((subject) => {
      const names = allNames(subject);
      const short = new Set(names.flatMap((name) => [...initialsOf(name), wordsIn(name).join(' ')]));
      return [...short].flatMap((one) => names.map((name) => ({ short: one, name })));
    }),
    ({ short }) => short,
  );
  return (apart) => {
    const [, letters, number] = /^(\p{L}+) (\p{N}+)$/u.exec(apart) ?? [];
    return (byShort.get(folded(letters ?? '')) ?? []).map(({ name }) => `${name} ${number}`);
  };
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
      const found = Math.min(slips(wanted, word, bound), slips(sound, other, bound - 0.25) + 0.25) + handicap;
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
  if (!isName) return slips(word, other, Infinity, false) <= (length < 5 ? 0.5 : 1);
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

/** `unsc` for United Nations Security Council: all initials, and those of the longer words. */
function initialsOf(name: string): string[] {
  const words = wordsIn(name);
  const short = (some: string[]) => some.map((word) => word.charAt(0)).join('');
  return words.length < 2
    ? []
    : [short(words), short(words.filter((word) => word.length > 3))].filter((one) => one.length > 1);
}
