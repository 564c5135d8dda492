import { isOfCountry } from './demonyms.ts';
import { isIn, type AskedTime } from './asked-time.ts';
import { daysBetween, firstDay, lastDay } from '../../base/dates.ts';
import { withoutLittleWords } from './little-words.ts';
import { allNames, initialsOf } from './mentions.ts';
import type { Names, Office, SubjectName } from './names.ts';
import { wordsIn } from './text.ts';

/** Somebody who held an office that words name. */
export interface Holder {
  subject: SubjectName;
  /** Whether the office is called so, and not only alike. */
  isExact: boolean;
  /** Whether they are named, too: `President Assad`. */
  isNamed: boolean;
  /** The last day in the office that was found, the latest of several. */
  until: string;
  /** For how much of the times that are asked for, from 0 to 1; 1 where there are none. */
  share: number;
}

/** Offices that are called by different words in different countries. */
const alike: string[][] = [
  [
    'foreign minister',
    'foreign secretary',
    'secretary state',
    'minister foreign affairs',
    'external affairs minister',
  ],
  ['chief executive', 'ceo', 'chief executive officer'],
  ['prime minister', 'pm', 'premier', 'chancellor', 'taoiseach', 'head government', 'leader'],
  [
    'finance minister',
    'chancellor exchequer',
    'treasury secretary',
    'secretary treasury',
    'minister finance',
  ],
  [
    'defence minister',
    'defence secretary',
    'defense minister',
    'defense secretary',
    'secretary defense',
    'secretary war',
  ],
  ['interior minister', 'home secretary', 'minister interior'],
  ['vice president', 'vp', 'veep'],
  ['secretary general', 'sec gen', 'secgen', 'chief', 'head'],
  ['president', 'head state', 'leader'],
  ['king', 'queen', 'emperor', 'empress', 'monarch', 'sovereign'],
  ['ambassador', 'permanent representative', 'envoy'],
  ['chairman', 'chair', 'chairwoman', 'chairperson'],
  ['spokesman', 'spokesperson', 'spokeswoman', 'press secretary'],
];

/** Words that say when somebody held an office, without a time. */
const loose = new Set([
  'former',
  'ex',
  'then',
  'current',
  'present',
  'new',
  'mr',
  'mrs',
  'ms',
  'dr',
  'sir',
  'lady',
]);

/**
 * Finds who held the office that words name, at the times that are asked for: `russian foreign minister`,
 * `un secretary general`, `President Assad`. All of the words have to belong to the office, to where it is held or
 * to who holds it, and one at least to the office. Build it once.
 */
export function officeFinder(names: Names): (words: string[], times: AskedTime[]) => Holder[] {
  const byId = new Map(names.actor.map((actor) => [actor.id, actor]));
  const all = names.actor.flatMap((subject) =>
    (subject.offices ?? []).map((office) => ({ subject, office, terms: termsOf(office, byId) })),
  );
  return (asked, times) => {
    const words = asked.flatMap(wordsIn).filter((word) => !loose.has(word));
    const holders = new Map<SubjectName, Holder>();
    for (const { subject, office, terms } of all) {
      const named = new Set(allNames(subject).flatMap(wordsIn));
      const family = wordsIn(subject.family ?? '').at(-1) ?? '';
      const isNamed = words.includes(family);
      const title = terms.titles.find(
        (words_) =>
          words.some((word) => words_.has(word)) &&
          words.every((word) => words_.has(word) || terms.isWhere(word) || (isNamed && named.has(word))),
      );
      const share = Math.min(1, ...times.map((time) => shareOf(office, time)));
      if (!title || share === 0) continue;
      const until = office[3] ?? '9999';
      const isExact = title === terms.titles[0] && terms.written.every((word) => words.includes(word));
      const known = holders.get(subject);
      if (!known || rank(isExact, until) > rank(known.isExact, known.until))
        holders.set(subject, { subject, isExact, isNamed, until, share });
    }
    return [...holders.values()];
  };
}

function rank(isExact: boolean, until: string): string {
  return `${isExact ? 1 : 0}${until}`;
}

/** The words of an office, ways to call it, each as a set of words, and whether a word says where it is held. */
function termsOf([title, organisation]: Office, byId: Map<string, SubjectName>) {
  const where = byId.get(organisation);
  const whereNames = where ? allNames(where).map((name) => wordsIn(name)) : [];
  const initials = new Set(whereNames.map(initialsOf));
  const known = new Set(whereNames.flat());
  const countries = where?.isCountry ? whereNames.map((words) => words.join(' ')) : [];
  const written = withoutLittleWords(wordsIn(title));
  const key = ` ${written.join(' ')} `;
  const groups = alike.filter((group) => group.some((one) => key.includes(` ${one} `)));
  const others = groups.flatMap((group) => group.map((one) => one.split(' ')));
  return {
    written,
    titles: [written, ...others].map((words) => new Set([...words, ...words.map((word) => `${word}s`)])),
    isWhere: (word: string) =>
      known.has(word) || initials.has(word) || countries.some((country) => isOfCountry(word, country)),
  };
}

/** For how much of a time an office was held: 0 for not at all. */
function shareOf([, , from, to]: Office, time: AskedTime): number {
  if (time.yearly !== undefined) return 1;
  const held = { date: firstDay(from), until: to === undefined ? '9999-12-31' : lastDay(to) };
  if (!isIn(held, time)) return 0;
  const shares = time.readings.map((one) => {
    const [first, last] = [one.from ?? held.date, one.to ?? held.until];
    const [start, end] = [first > held.date ? first : held.date, last < held.until ? last : held.until];
    return Math.max(0, (1 + daysBetween(start, end)) / (1 + daysBetween(first, last)));
  });
  // Less than any share there is none.
  return Math.max(Number.MIN_VALUE, ...shares);
}
