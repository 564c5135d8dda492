import { taggedKinds } from '../../../base/subject-kinds.ts';
import type { Names, SubjectName } from '../loaded/subject-names.ts';
import { isAskedInEnglish, withoutLittleWords } from '../words/little-words.ts';
import { stem } from '../words/stem.ts';
import { wordsIn } from '../words/text.ts';
import type { AskedTime } from './asked-time.ts';
import { headOf } from './office-titles.ts';
import { officeFinder } from './offices.ts';
import type { Asked } from './query.ts';
import { allNames, allSubjects, questionMentionFinder, type QuestionMention } from './question-mentions.ts';
import { underWhom } from './under-whom.ts';

/**
 * How high a subject stands whose name or office is all that is asked for, above anything that only has the words:
 * whole names first, then topics in another form, then initials, then who is called by title and family name, by
 * another given name, by family name, by office, by a part of a name.
 */
const heights = {
  name: 40,
  number: 39,
  initials: 38.5,
  titled: 38,
  given: 37,
  family: 36,
  office: 26,
  people: 22,
  part: 20,
};

/** Finds the subjects that words name. */
export interface SubjectFinder {
  mentions: (words: string[]) => QuestionMention[];
  /** How high subjects stand whom the words name and nothing else, by kind and id. */
  heights: (words: string[], times: AskedTime[]) => Map<string, number>;
}

/** Raises a subject to a height, unless it stands higher already. */
type Raise = (kind: string, subject: SubjectName, height: number) => void;

/** Build it once. */
export function subjectFinder(names: Names): SubjectFinder {
  const mentions = questionMentionFinder(names);
  const raiseHolders = holderRaiser(names, mentions);
  const raiseNamed = nameRaiser(names);
  const counts = allSubjects(names).map(({ count }) => count);
  const most = 1 + counts.reduce((a, b) => Math.max(a, b), 0);
  return {
    mentions,
    heights(asked, times) {
      const found = new Map<string, number>();
      if (asked.length === 0 || asked.some((word) => word.includes('|'))) return found;
      const raise: Raise = (kind, { id, count }, height) => {
        const key = `${kind} ${id}`;
        found.set(key, Math.max(found.get(key) ?? 0, height + count / most));
      };
      raiseHolders(asked, times, raise);
      if (times.length > 0) return found;
      for (const { start, end, meant } of mentions(asked))
        if (start === 0 && end === asked.length)
          for (const { kind, subject, by } of meant) raise(kind, subject, heights[by]);
      raiseNamed(asked.flatMap(wordsIn), raise);
      return found;
    },
  };
}

/** Raises those who held an office that words name, under whom they name. */
function holderRaiser(names: Names, mentions: SubjectFinder['mentions']) {
  const holders = officeFinder(names);
  return (asked: string[], times: AskedTime[], raise: Raise): void => {
    const under = underWhom(asked, mentions);
    const held = under ? holders(under.words, [...times, under.time]) : holders(asked, times);
    for (const { subject, isNamed, isExact, until, share } of held) {
      if (under?.leaders.includes(subject)) continue;
      const late = 2 * share + Number(until.slice(0, 4)) / 10_000;
      raise('actor', subject, isNamed ? heights.titled : heights.office + (isExact ? 4 : 0) + late);
    }
  };
}

/**
 * Raises subjects whose name words are, or a part of it that is more than what it is of: a lido is no Friends of the
 * Lido.
 */
function nameRaiser(names: Names) {
  const all = taggedKinds.flatMap((kind) =>
    names[kind].map((subject) => ({
      kind,
      subject,
      written: allNames(subject).map((name) => withoutLittleWords(wordsIn(name))),
      heads: subject.family === undefined ? allNames(subject).map(headOf) : [],
      family: wordsIn(subject.family ?? '').join(''),
    })),
  );
  return (words: string[], raise: Raise): void => {
    for (const { kind, subject, written, heads, family } of all) {
      const near = written.filter(
        (name, at) =>
          words.every((word) => name.includes(word)) &&
          (heads[at]?.some((word) => words.includes(word)) ?? true),
      );
      if (
        near.some(({ length }) => length === words.length) ||
        written.some((name) => name.join('') === words.join(''))
      )
        raise(kind, subject, heights.name);
      else if (kind === 'topic' && written.some((name) => isInOtherNumber(name, words)))
        raise(kind, subject, heights.number);
      else if (words.length === 1 && family === words[0]) raise(kind, subject, heights.family);
      else if (near.length > 0 && kind !== 'topic') raise(kind, subject, heights.part);
    }
  };
}

/** Whether words are a name in another form, as one asks for one `ferry` of Ferries, or for one `railway`. */
function isInOtherNumber(name: string[], words: string[]): boolean {
  const isForm = (word: string, other = '') =>
    stem(word) === stem(other) || word === `${other}s` || other === `${word}s`;
  return (
    isAskedInEnglish() && name.length === words.length && name.every((word, at) => isForm(word, words[at]))
  );
}

/**
 * The name of the subject that has words in one of its other names, but not in its name: `UNSC` stands for
 * United Nations Security Council. Undefined when there is none; the one in most briefings when there are
 * several.
 */
export function nameFor({ words, phrases }: Asked, names: Names): string | undefined {
  const wanted = [...words, ...phrases].flatMap(wordsIn);
  if (wanted.length === 0) return undefined;
  const has = (name: string) => wanted.every((word) => wordsIn(name).includes(word));
  const meant = allSubjects(names).filter(({ name, aliases = [] }) => !has(name) && aliases.some(has));
  return meant.sort((a, b) => b.count - a.count)[0]?.name;
}
