import { dateInWords } from '../base/days/date-words.ts';
import { lastDay, type CalendarDate } from '../base/days/dates.ts';
import { factWords } from '../base/words.ts';
import type { FormerName, Subject } from './model.ts';

type Named = Pick<Subject, 'name' | 'formerly' | 'aliases'>;

/** What something was called on a day. */
export function nameOn({ name, formerly }: Pick<Named, 'name' | 'formerly'>, day: CalendarDate): string {
  return formerly.find(({ until }) => day <= lastDay(until))?.name ?? name;
}

export function otherNames({ aliases, formerly }: Omit<Named, 'name'>): string[] {
  return [...new Set([...aliases, ...formerly.map(({ name }) => name)])];
}

/** Every name that something has or had. */
export function namesOf(one: Named): string[] {
  return [one.name, ...otherNames(one)];
}

/** A name without what readers do not see, or hardly: how its letters are stored, its case and its blanks. */
export function nameAsSeen(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim();
}

/** A former name as a fact: `Swaziland, until 19 April 2018`. */
export function formerName({ name, until }: FormerName): { text: string } {
  return { text: factWords.formerName({ name, until: dateInWords(until) }) };
}

/**
 * The family name of a person: what stands before the comma in `Johnson, Boris`, else the last word of the name that is
 * no number: Elizabeth of `Elizabeth II`.
 */
export function familyName({ name, sortName }: { name: string; sortName: string }): string {
  const [family = '', given] = sortName.split(',');
  return (
    (given === undefined
      ? name
          .replace(/\s+[IVX]+$/, '')
          .split(/\s+/)
          .at(-1)
      : family.trim()) ?? name
  );
}
