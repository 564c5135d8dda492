import { taggedKinds } from '../../../base/subject-kinds.ts';
import type { Names, SubjectName } from '../loaded/subject-names.ts';
import { isCourtesy } from '../words/courtesies.ts';
import { isOfCountry } from '../words/demonyms.ts';
import { withoutLittleWords } from '../words/little-words.ts';
import { wordsIn } from '../words/text.ts';
import { otherGivenNames } from './given-names.ts';

/** A subject that words may mean. */
export interface Meant {
  kind: 'actor' | 'place' | 'topic';
  subject: SubjectName;
  /** By a whole name, its initials, a family name, another given name before that, or by what its people are called. */
  by: 'name' | 'initials' | 'family' | 'given' | 'people';
}

/** Words that name one subject or several. */
export interface QuestionMention {
  /** The words, from the first up to the one behind them, by number. */
  start: number;
  end: number;
  meant: Meant[];
}

interface Name extends Meant {
  words: string[];
  /** Whether it counts only in capitals, since it is made of initials. */
  isInitials?: boolean;
}

/**
 * Finds the subjects that words name: the longest names first, then family names, then what a country's people
 * are called. Build it once.
 */
export function questionMentionFinder(names: Names): (words: string[]) => QuestionMention[] {
  const byFirst = Map.groupBy(
    taggedKinds.flatMap((kind) => names[kind].flatMap((subject) => namesFor(kind, subject))),
    ({ words: [first] }) => first ?? '',
  );
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  const countries = (['actor', 'place'] as const).flatMap((kind) =>
    names[kind].filter(({ isCountry }) => isCountry).map((subject) => ({ kind, subject })),
  );
  return (asked) => {
    const words = asked.map((word) => (word.includes('|') ? '' : wordsIn(word).join(' ')));
    const mentions: QuestionMention[] = [];
    for (let start = 0; start < words.length;) {
      const stands = ({ words: name, isInitials }: Name) =>
        name.every((word, offset) => words[start + offset] === word) &&
        (!isInitials || asked[start] === asked[start]?.toUpperCase());
      const found = (byFirst.get(words[start] ?? '') ?? []).filter(stands);
      const length = found[0]?.words.length ?? 1;
      const meant: Meant[] = found.filter((one) => one.words.length === length);
      if (meant.length === 0)
        for (const { kind, subject } of countries)
          if (allNames(subject).some((name) => isOfCountry(words[start] ?? '', wordsIn(name).join(' '))))
            meant.push({ kind, subject, by: 'people' });
      if (meant.length > 0) {
        const first = isAddressed(meant, words[start - 1]) ? start - 1 : start;
        mentions.push({ start: first, end: start + length, meant: onePerSubject(meant) });
      }
      start += length;
    }
    return mentions;
  };
}

/**
 * Whether people are called by a family name behind a word: `Mrs Lind`. A word that is known to name something is none.
 */
function isAddressed(meant: Meant[], before = ''): boolean {
  return isCourtesy(before) && meant.every(({ by }) => by === 'family');
}

/** All subjects that briefings can be about. */
export function allSubjects(names: Names): SubjectName[] {
  return taggedKinds.flatMap((kind) => names[kind]);
}

/** All names of a subject, also without what tells them apart: `Congo (Kinshasa)`, `Korea, Republic of`. */
export function allNames({ name, aliases = [] }: SubjectName): string[] {
  const all = [name, ...aliases];
  return [
    ...new Set([...all, ...all.map((one) => one.replace(/(?<=\S)\s*\([^()]*\)|, [^,]* of(?: the)?$/g, ''))]),
  ];
}

function namesFor(kind: Meant['kind'], subject: SubjectName): Name[] {
  const of = { kind, subject };
  const whole = allNames(subject).map((name) => wordsIn(name));
  const family = subject.family === undefined ? [] : wordsIn(subject.family);
  const elsewhere = (subject.aliases ?? [])
    .filter((alias) => !/\p{sc=Latin}/u.test(alias))
    .map((alias) => wordsIn(alias).slice(-1));
  const families = family.length === 0 ? [] : [family, family.slice(-1), ...elsewhere];
  return [
    ...whole.map((words): Name => ({ ...of, by: 'name', words: withoutLittleWords(words) })),
    ...otherGivenNames(subject).map((words): Name => ({ ...of, by: 'given', words })),
    ...families.map((words): Name => ({ ...of, by: 'family', words })),
    ...whole
      .map(initialsOf)
      .filter((initials) => initials.length > 1)
      .map((initials): Name => ({ ...of, by: 'initials', words: [initials], isInitials: true })),
  ].filter(({ words }) => words.length > 0);
}

/** The first letters of words, but for little ones: `un` of United Nations. */
export function initialsOf(words: string[]): string {
  return withoutLittleWords(words)
    .map((word) => word.charAt(0))
    .join('');
}

function onePerSubject(meant: Meant[]): Meant[] {
  const best = new Map<SubjectName, Meant>();
  for (const one of meant) if (best.get(one.subject)?.by !== 'name') best.set(one.subject, one);
  return [...best.values()];
}
