import { groupedBy } from '../order.ts';
import { spanWords, timeWords } from '../words.ts';
import { apart, dateInWords, monthName, rangeParts } from './date-words.ts';
import {
  daysAfter,
  daysBetween,
  monthNumber,
  monthOf,
  numberedMonth,
  yearText,
  type CalendarDate,
  type Month,
} from './dates.ts';

/** The days of something: one, or all from the first to the last. */
export interface Period {
  date: CalendarDate;
  until?: CalendarDate | undefined;
}

/** The last of some days. */
export function lastDayOf({ date, until }: Period): CalendarDate {
  return until !== undefined && until > date ? until : date;
}

/**
 * A period in words, in two parts with what stands between them: `9`, `–` and `11 April 2017`, or
 * `30 March`, ` – ` and `2 April 2017`. A day alone is one part.
 */
export function periodParts(period: Period): [first: string] | [first: string, dash: string, last: string] {
  const last = lastDayOf(period);
  return last === period.date ? [dateInWords(last)] : rangeParts(period.date, last);
}

/** A period in words: `10 April 2017`, `9–11 April 2017`, `30 December 2016 – 2 January 2017`. */
export function periodInWords(period: Period): string {
  const [first, ...more] = periodParts(period);
  return more.length === 0 ? first : apart([first, ...more].join(''));
}

/** Whether a period has a day from `from` to `to`; without one of them, on that side of the other. */
export function isWithin(period: Period, from?: CalendarDate, to?: CalendarDate): boolean {
  return (from === undefined || from <= lastDayOf(period)) && (to === undefined || period.date <= to);
}

/** The months of which a period has days, in order. */
export function monthsOf(period: Period): Month[] {
  const first = monthNumber(monthOf(period.date));
  const last = monthNumber(monthOf(lastDayOf(period)));
  return Array.from({ length: last - first + 1 }, (_, index) => numberedMonth(first + index));
}

/** The years of which a period has days, in order. */
export function yearsOf(period: Period): string[] {
  if (period.until === undefined) return [period.date.slice(0, 4)];
  const [first, last] = [period.date, lastDayOf(period)].map((day) => Number(day.slice(0, 4)));
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => yearText((first ?? 0) + index));
}

/** Every day of a period, in order, unless it has more than `most`: then its first and its last. */
export function daysOf(period: Period, most: number): CalendarDate[] {
  const { date } = period;
  const length = daysBetween(date, lastDayOf(period)) + 1;
  if (length > most) return [date, lastDayOf(period)];
  return Array.from({ length }, (_, index) => daysAfter(date, index));
}

/** How far a period is from another, seen from it: `3 days later`, `at the same time` when they meet. */
export function distanceOf(from: Period, to: Period): string {
  if (isWithin(from, to.date, lastDayOf(to)))
    return lastDayOf(from) === from.date && lastDayOf(to) === to.date
      ? timeWords.sameDay
      : timeWords.sameTime;
  return from.date < to.date
    ? distanceInWords(lastDayOf(from), to.date)
    : distanceInWords(from.date, lastDayOf(to));
}

/**
 * The distance between two days in words, seen from `from`: `3 days later`, `4 years earlier`. The unit is small
 * enough for what is rounded off to be a small part of it.
 */
export function distanceInWords(from: CalendarDate, to: CalendarDate): string {
  const days = daysBetween(from, to);
  const count = Math.abs(days);
  if (count === 0) return timeWords.sameDay;
  const isLater = days > 0;
  if (count < 60) return timeWords.distance({ count, unit: 'day', isLater });
  if (count < 120) return timeWords.distance({ count: Math.round(count / 7), unit: 'week', isLater });
  if (count < 1096) return timeWords.distance({ count: Math.round(count / 30.44), unit: 'month', isLater });
  return timeWords.distance({ count: Math.round(count / 365.25), unit: 'year', isLater });
}

/** A stretch of whole months. */
export interface Months {
  from: Month;
  until: Month;
}

/** Of more years, one line each is longer than what they hold: decades are fewer. */
const mostYears = 40;

/**
 * Things in the order in which they come, in one list without a period where they are few, else by years, by months
 * where all are of one year, by decades where they are of many.
 */
export function inPeriods<Item>(
  items: readonly Item[],
  dayOf: (item: Item) => CalendarDate,
  mostInOne: number,
): readonly [period: Months | undefined, items: readonly Item[]][] {
  if (items.length === 0) return [];
  if (items.length <= mostInOne) return [[undefined, items]];
  const byYears = groupedBy(items, (item) => dayOf(item).slice(0, 4));
  if (byYears.length > mostYears)
    return groupedBy(items, (item) => dayOf(item).slice(0, 3)).map(([decade, some]) => [
      { from: `${decade}0-01`, until: `${decade}9-12` },
      some,
    ]);
  if (byYears.length > 1)
    return byYears.map(([year, some]) => [{ from: `${year}-01`, until: `${year}-12` }, some]);
  return groupedBy(items, (item) => monthOf(dayOf(item))).map(([month, some]) => [
    { from: month, until: month },
    some,
  ]);
}

/**
 * What a bar stands for in words: `April 2017`, `2017`, `April to June 2017`, `October 2016 to March 2017`, `1800 to
 * 1809`.
 */
export function binInWords({ from, until }: Months): string {
  if (from === until) return dateInWords(from);
  const [first, last] = [from.slice(0, 4), until.slice(0, 4)];
  const isWhole = from.endsWith('-01') && until.endsWith('-12');
  if (first === last)
    return isWhole ? dateInWords(first) : spanWords.span({ from: monthName(from), to: dateInWords(until) });
  const [start, end] = isWhole ? [first, last] : [from, until];
  return spanWords.span({ from: dateInWords(start), to: dateInWords(end) });
}
