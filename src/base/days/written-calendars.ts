import type { Refusal } from '../refusals.ts';
import { daysBetween } from './dates.ts';
import { spanMeant } from './written-spans.ts';

/** The last day in Europe on which states still had the Julian calendar was in 1923. */
const lastOfBoth = '1924';

/**
 * The days of the Julian and of the Gregorian calendar of a day that is written in both, as `23 April/5 May 1872` is
 * where both were in use: as far apart as the calendars were then. Undefined for all else.
 */
export function calendarsMeant(written: string): [julian: string, gregorian: string] | undefined {
  const span = written.includes('/') ? spanMeant(written) : undefined;
  return span && span[1] < lastOfBoth && daysBetween(...span) === apartOn(span[0]) ? span : undefined;
}

/**
 * By how many days the calendars are apart on a Julian day: by one more behind each leap day that only one of them has.
 */
function apartOn(julian: string): number {
  const year = Number(julian.slice(0, 4)) - (julian.slice(5, 7) < '03' ? 1 : 0);
  return Math.floor(year / 100) - Math.floor(year / 400) - 2;
}

/** What is said of a day in two calendars where one day can stand. No answer, since it would lose the other. */
export function dayInTwoCalendars(text: string): Refusal | undefined {
  const days = calendarsMeant(text);
  return days && { reason: `is a day in two calendars. Write ${days[1]}, the one of today's calendar` };
}
