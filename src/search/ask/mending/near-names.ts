import type { Names } from '../loaded/subject-names.ts';
import { allNames, allSubjects, type QuestionMention } from '../question/question-mentions.ts';
import { withoutLittleWords } from '../words/little-words.ts';
import { beginsAlike, distance, slips } from '../words/slips.ts';
import { soundOf } from '../words/sounds.ts';
import { folded } from '../words/text.ts';

/** A word that may be meant for one of a name, though it may be a word of its own. */
interface NearName {
  /** The word, and those with which it is the whole name. */
  word: string;
  phrase: string;
  /** As the name has it. */
  right: string;
  /** In how many briefings is who or what has the name. */
  count: number;
}

type Written = Pick<NearName, 'count'> & { words: string[]; folds: string[] };

/** A word that is near one of a name: the numbers of both, and of the word with which the name would begin. */
interface Near {
  name: Written;
  start: number;
  wrong: number;
}

/** The shortest word that is taken for another when it stands alone, and beside others of a name. */
const shortest = { alone: 5, beside: 4 };

/**
 * Finds words that are a slip away from names: `ronald regan`, of which the other words are right, and `columbia`,
 * which sounds as a name does. Build it once.
 */
export function nearNameFinder(names: Names): (words: string[], mentions: QuestionMention[]) => NearName[] {
  const all = allSubjects(names).flatMap((subject) =>
    [...allNames(subject), subject.family ?? ''].flatMap((name) => writtenIn(name, subject.count)),
  );
  const beside = besideOthers(all.filter(({ words }) => words.length > 1));
  const alone = standingAlone(all.filter(({ words }) => words.length === 1));
  return (words, mentions) => {
    const asked = words.map(folded);
    const isMeant = (at: number) => mentions.some(({ start, end }) => start <= at && at < end);
    const near = asked.flatMap((word, at) => [...beside(asked, at), ...(isMeant(at) ? [] : alone(word, at))]);
    const found = new Map<number, Near>();
    // Those beside others of a name say more, and stand last.
    for (const one of near.sort((a, b) => a.name.words.length - b.name.words.length))
      if (!isMeant(one.start + one.wrong)) found.set(one.start + one.wrong, one);
    return [...found].map(([at, { name, start, wrong }]) => ({
      word: words[at] ?? '',
      phrase: words.slice(start, start + name.words.length).join(' '),
      right: name.words[wrong] ?? '',
      count: name.count,
    }));
  };
}

/** By a word that is right, names of which one other word is nearly right. */
function besideOthers(names: Written[]): (asked: string[], at: number) => Near[] {
  const byWord = Map.groupBy(
    names.flatMap((name) => name.folds.map((word) => ({ word, name }))),
    ({ word }) => word,
  );
  return (asked, at) =>
    (byWord.get(asked[at] ?? '') ?? []).flatMap(({ word, name }) => {
      const start = at - name.folds.indexOf(word);
      const [wrong, ...others] = name.folds.flatMap((right, index) =>
        asked[start + index] === right ? [] : [index],
      );
      if (wrong === undefined || others.length > 0) return [];
      return isSlip(asked[start + wrong] ?? '', name.folds[wrong] ?? '') ? [{ name, start, wrong }] : [];
    });
}

/** The name in most briefings that sounds as a word does. */
function standingAlone(names: Written[]): (word: string, at: number) => Near[] {
  const sounding = names.map((name) => ({
    name,
    fold: name.folds.join(),
    sound: soundOf(name.folds.join()),
  }));
  return (word, at) => {
    if (word.length < shortest.alone) return [];
    const sound = soundOf(word);
    const like = sounding.filter((one) => isLike(word, sound, one));
    const [best] = like.sort((a, b) => b.name.count - a.name.count);
    return best ? [{ name: best.name, start: at, wrong: 0 }] : [];
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

/** Whether a word sounds as another, or differs from it by half a slip. */
function isLike(
  word: string,
  sound: string,
  { fold, sound: other }: { fold: string; sound: string },
): boolean {
  if (sound === other) return true;
  return Math.abs(word.length - fold.length) < 2 && slips(word, fold, { most: 0.5 }) <= 0.5;
}
