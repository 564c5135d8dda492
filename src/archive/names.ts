import { dateInWords, lastDay, type CalendarDate } from '../base/dates.ts';
import type { FormerName, Subject } from './model.ts';

type Named = Pick<Subject, 'name' | 'formerly' | 'aliases'>;

/** What something was called on a day. */
export function nameOn({ name, formerly }: Pick<Named, 'name' | 'formerly'>, day: CalendarDate): string {
  return formerly.find(({ until }) => day <= lastDay(until))?.name ?? name;
}

/** Other names and former ones, each once. */
export function otherNames({ aliases, formerly }: Omit<Named, 'name'>): string[] {
  return [...new Set([...aliases, ...formerly.map(({ name }) => name)])];
}

/** Every name that something has or had. */
export function namesOf(one: Named): string[] {
  return [one.name, ...otherNames(one)];
}

/** A former name as a fact: `Swaziland, until 19 April 2018`. */
export function formerName({ name, until }: FormerName): { text: string } {
  return { text: `${name}, until ${dateInWords(until)}` };
}

/** Somebody who wrote something as text has them: `Ada Lind` for `Lind, Ada`; other names stay whole. */
export function personInWords(name: string): string {
  const [family, given, more] = name.split(', ');
  return family && given && more === undefined ? `${given} ${family}` : name;
}

/** Who wrote something: `Ada Lind, Bo Karr`. */
export function peopleInWords(names: string[]): string {
  return names.map(personInWords).join(', ');
}
