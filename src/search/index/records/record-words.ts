import type { Actor, Briefing, Place, Office, Source } from '../../../archive/model.ts';
import { nameOn } from '../../../archive/names.ts';
import { officeInWords } from '../../../archive/offices.ts';
import { placeChains } from '../../../archive/trees.ts';
import { dateInWords } from '../../../base/days/date-words.ts';
import { firstDay, lastDay, type CalendarDate } from '../../../base/days/dates.ts';
import { daysOf, monthsOf, type Period } from '../../../base/days/periods.ts';
import { withCommas } from '../../../base/text/punctuation.ts';
import { wordsIn } from '../../ask/words/text.ts';

/* What records are found by, in words: days, places and offices. */

/** Of more days, those between the first and the last are found by their months. */
const mostDays = 31;

/** A day as it is asked for, or every day of a period. */
export function daysInWords(days: Period): string[] {
  const every = daysOf(days, mostDays).map(dateInWords);
  return every.length > 2 || !days.until
    ? every
    : [...new Set([...every, ...monthsOf(days).map(dateInWords)])];
}

/** Places in a line, by their names of today. */
export function namesIn(places: readonly Place[]): string {
  return withCommas(places.map(({ name }) => name));
}

/** Places by the names of a day and of today, with those around them. */
export function placesWithNames(places: readonly Place[], day: CalendarDate): string[] {
  const names = places.flatMap((place) => {
    const ways = placeChains(place, day).map((chain) => [place, ...chain]);
    return ways.flatMap((way) => [way.map(({ name }) => name), way.map((one) => nameOn(one, day))]);
  });
  return [...new Set(names.map(withCommas))];
}

/** Longer than anybody holds an office, in years. */
const longestOffice = 120;

/**
 * The years in which an office was held, so that "foreign secretary 2017" finds who held it: the first and the
 * last where they are centuries.
 */
export function yearsOf({ from, until, isEndUnknown }: Office, today: CalendarDate): string[] {
  const known = from ?? until;
  if (known === undefined) return [];
  const first = Number(firstDay(known).slice(0, 4));
  const end = until ? lastDay(until) : isEndUnknown ? lastDay(known) : today;
  const last = Math.max(first, Number(end.slice(0, 4)));
  if (last - first > longestOffice) return [first, last].map(String);
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** `Foreign Secretary, United Kingdom, 2016–2018`. */
export function officeInYears(office: Office, today: CalendarDate): string {
  const years = yearsOf(office, today);
  const [first, last = ''] = [years[0], years.at(-1)];
  if (first === undefined) return officeInWords(office);
  const span = first === last ? first : `${first}–${last}`;
  const held =
    office.from === undefined ? `until ${last}` : office.until === undefined ? `since ${first}` : span;
  return `${officeInWords(office)}, ${office.isEndUnknown ? `from ${first}` : held}`;
}

/** What somebody is called, and was called on a day where that was another name. */
export function namesThen(actor: Actor, day: CalendarDate): string[] {
  return [...new Set([actor.name, nameOn(actor, day)])];
}

/**
 * What an author called a briefing in its address, which is often what others call it, too: `salisbury attack`. Nothing
 * where the title has all of it; numbers there only tell it from others.
 */
export function addressInWords({ id, title }: Pick<Briefing, 'id' | 'title'>): string {
  const words = (id.split('/').at(-1) ?? '').split('-').filter((word) => /\p{L}/u.test(word));
  const titled = new Set(wordsIn(title));
  return words.every((word) => titled.has(word)) ? '' : words.join(' ');
}

/**
 * Who published a source, what it is called and what number it has of its own: `United Nations, Draft resolution,
 * S/2017/315`.
 */
export function sourceInWords({
  publisher,
  title,
  documentNumber,
}: Pick<Source, 'publisher' | 'title' | 'documentNumber'>): string {
  return [publisher, title, documentNumber].filter(Boolean).join(', ');
}
