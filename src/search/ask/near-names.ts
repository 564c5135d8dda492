import { withoutLittleWords } from './little-words.ts';
import { allNames, type Mention } from './mentions.ts';
import type { Names } from './names.ts';
import { soundOf } from './sounds.ts';
import { beginsAlike, distance } from './slips.ts';
import { folded } from './text.ts';

/** A word that may be meant for one of a name, though it may be a word of its own. */
export interface NearName {
  /** The word, and those with which it is the whole name. */
  word: string;
  phrase: string;
  /** As the name has it. */
  right: string;
  /** In how many briefings is who or what has the name. */
  count: number;
}

type Written = Pick<NearName, 'count'> & { words: string[]; folds: string[] };

/** The shortest word that is taken for another when it stands alone, and beside others of a name. */
const shortest = { alone: 5, beside: 4 };

/**
 * Finds words that are a slip away from names: `ronald regan`, of which the other words are right, and `columbia`,
 * which sounds as a name does. Build it once.
 */
export function nearNameFinder(names: Names): (words: string[], mentions: Mention[]) => NearName[] {
  const all = [...names.actor, ...names.place, ...names.topic].flatMap((subject) =>
    [...allNames(subject), subject.family ?? ''].flatMap((name) => writtenIn(name, subject.count)),
  );
  const byWord = new Map<string, Written[]>();
  for (const name of all.filter(({ words }) => words.length > 1))
    for (const word of name.folds) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  const alone = all
    .filter(({ words }) => words.length === 1)
    .map((name) => ({ ...name, sound: soundOf(name.folds.join()) }));
  return (words, mentions) => {
    const asked = words.map(folded);
    const isMeant = (at: number) => mentions.some(({ start, end }) => start <= at && at < end);
    const found = new Map<number, NearName>();
    for (const [at, word] of asked.entries())
      for (const name of byWord.get(word) ?? []) {
        const start = at - name.folds.indexOf(word);
        const [wrong, ...others] = name.folds.flatMap((right, index) =>
          asked[start + index] === right ? [] : [index],
        );
        if (wrong === undefined || others.length > 0 || isMeant(start + wrong)) continue;
        if (isSlip(asked[start + wrong] ?? '', name.folds[wrong] ?? ''))
          found.set(start + wrong, nearAt(start, wrong, name));
      }
    for (const [at, word] of asked.entries()) {
      if (word.length < shortest.alone || isMeant(at) || found.has(at)) continue;
      const sound = soundOf(word);
      const like = alone.filter((name) => sound === name.sound || isSound(word, name.folds.join()));
      const [best] = like.sort((a, b) => b.count - a.count);
      if (best) found.set(at, nearAt(at, 0, best));
    }
    return [...found.values()];

    function nearAt(start: number, wrong: number, { words: written, count }: Written): NearName {
      const phrase = words.slice(start, start + written.length).join(' ');
      return { word: words[start + wrong] ?? '', phrase, right: written[wrong] ?? '', count };
    }
  };
}

/** The words of a name, and without its initials. */
function writtenIn(name: string, count: number): Written[] {
  const words = withoutLittleWords(name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const long = words.filter(({ length }) => length > 1);
  return [words, ...(long.length < words.length ? [long] : [])]
    .filter(({ length }) => length > 0)
    .map((some) => ({ words: some, folds: some.map(folded), count }));
}

function isSlip(word: string, right: string): boolean {
  const most = word.length < 6 ? 1 : 1.5;
  return word.length >= shortest.beside && beginsAlike(word, right) && distance(word, right) <= most;
}

function isSound(word: string, right: string): boolean {
  return Math.abs(word.length - right.length) < 2 && beginsAlike(word, right) && distance(word, right) <= 0.5;
}
