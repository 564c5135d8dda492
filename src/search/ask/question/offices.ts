import { daysBetween, firstDay, lastDay } from '../../../base/days/dates.ts';
import type { Names, SubjectName } from '../loaded/subject-names.ts';
import { isCourtesy } from '../words/courtesies.ts';
import { wordsIn } from '../words/text.ts';
import { isIn, type AskedTime } from './asked-time.ts';
import { hasWord, leading, titlesOf } from './office-titles.ts';
import { termsOf, whereFinder } from './office-words.ts';
import { allNames } from './question-mentions.ts';

/** Somebody who held an office that words name. */
interface OfficeHolder {
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

/** An office that somebody held, as the list of names has it. */
interface HeldOffice {
  subject: SubjectName;
  title: string;
  /** The id of the actor in whom it was held; empty where that is not said. */
  where: string;
  from: string;
  until: string | undefined;
}

/** Words that say when somebody held an office, without a time. */
const loose = new Set(['former', 'ex', 'then', 'current', 'present', 'new']);

/**
 * Finds who held the office that words name, at the times that are asked for: `russian foreign minister`,
 * `un secretary general`, `President Assad`. All of the words have to belong to the office, to where it is held or
 * to who holds it, and one at least to the office. Build it once.
 */
export function officeFinder(names: Names): (words: string[], times: AskedTime[]) => OfficeHolder[] {
  const byId = new Map(names.actor.map((actor) => [actor.id, actor]));
  const held = names.actor.flatMap((subject) =>
    (subject.offices ?? []).map(([title, where, from, until]): HeldOffice => ({
      subject,
      title,
      where,
      from,
      until,
    })),
  );
  const leaders = leadersAmong(held, byId);
  const whereIn = whereFinder(names, byId);
  const all = held.map((one) => ({
    ...one,
    terms: termsOf(one.title, whereIn(one.where), leaders.has(one)),
    named: new Set(allNames(one.subject).flatMap(wordsIn)),
    family: wordsIn(one.subject.family ?? '').at(-1) ?? '',
  }));
  return (asked, times) => {
    const words = asked.flatMap(wordsIn).filter((word) => !loose.has(word));
    const holders = new Map<SubjectName, OfficeHolder>();
    for (const one of all) {
      const { subject, terms, named, family, until = '9999' } = one;
      const isNamed = words.includes(family);
      const isBeside = (word: string) => isCourtesy(word) || (isNamed && named.has(word));
      const called = terms.titles.find(
        ({ all, isCalled }) =>
          isCalled(words) &&
          words.every((word) => hasWord(all, word) || terms.isWhere(word) || isBeside(word)),
      );
      const share = Math.min(1, ...times.map((time) => shareOf(one, time)));
      if (!called || share === 0) continue;
      const isExact = called === terms.titles[0] && terms.written.every((word) => words.includes(word));
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

/**
 * The offices with which something is led that calls none of them so: what several held there, one at a time, and more
 * than held any other such office. A country has too many offices to tell.
 */
function leadersAmong(offices: HeldOffice[], byId: Map<string, SubjectName>): Set<HeldOffice> {
  const found = [...Map.groupBy(offices, ({ where }) => where)].flatMap(([where, held]) => {
    const organisation = byId.get(where);
    if (organisation?.isCountry !== undefined) return [];
    // Who heads a unit of it heads not the whole.
    const ofWhole = new Set([...leading, ...(organisation ? allNames(organisation).flatMap(wordsIn) : [])]);
    const isTold = held.some(({ title }) =>
      titlesOf(title).some(({ all }) => {
        const words = [...all].filter((word) => !all.has(word.slice(0, -1)));
        return leading.some((one) => all.has(one)) && words.every((word) => ofWhole.has(word));
      }),
    );
    if (isTold) return [];
    const [first = [], second = ['']] = [...Map.groupBy(held, ({ title }) => title).values()]
      .filter(isOneAtATime)
      .sort((a, b) => b.length - a.length);
    return first.length > second.length ? first : [];
  });
  return new Set(found);
}

/** Whether nobody held an office while another did. */
function isOneAtATime(offices: HeldOffice[]): boolean {
  const terms = offices
    .map(({ from, until }) => [firstDay(from), until === undefined ? '9999' : firstDay(until)])
    .sort();
  return terms.every(([, last = ''], at) => last <= (terms[at + 1]?.[0] ?? '9999'));
}

/** For how much of a time an office was held: 0 for not at all. */
function shareOf({ from, until }: HeldOffice, time: AskedTime): number {
  if (time.yearly !== undefined) return 1;
  const held = { date: firstDay(from), until: until === undefined ? '9999-12-31' : lastDay(until) };
  if (!isIn(held, time)) return 0;
  const shares = time.readings.map((one) => {
    const [first, last] = [one.from ?? held.date, one.to ?? held.until];
    const [start, end] = [first > held.date ? first : held.date, last < held.until ? last : held.until];
    return Math.max(0, (1 + daysBetween(start, end)) / (1 + daysBetween(first, last)));
  });
  // Less than any share there is none.
  return Math.max(Number.MIN_VALUE, ...shares);
}
