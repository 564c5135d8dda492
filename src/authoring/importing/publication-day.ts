import type { CalendarDate } from '../../base/days/dates.ts';
import { dayMeant } from '../../base/days/written-days.ts';

/** Days as news pages write them. Numbers with slashes mean different days in different countries. */
const written =
  /(?<!\d)\d{4}-?\d{2}-?\d{2}(?!\d)|\b\d{1,2}(?:st|nd|rd|th)? [a-z]{3,}\.?,? \d{4}\b|\b[a-z]{3,}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b/gi;

/**
 * The first day that a text tells: `2017-04-10T23:30+02:00`, `20170410`, `Mon, 10 Apr 2017`, `April 10, 2017`.
 * It is the one written, whatever its time zone.
 */
export function dayIn(text: string): CalendarDate | undefined {
  const alone = dayMeant(text.trim());
  if (alone?.length === 10) return alone;
  for (const [found] of text.replace(/\s+/g, ' ').matchAll(written)) {
    const day = dayMeant(found);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** Words that may stand beside a day without telling anything else. */
const beside =
  /\b(?:published|posted|date|on|at|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|am|pm|gmt|utc|bst|cet)\b/gi;

/** The day of a line that tells nothing else, but perhaps the weekday and the time. */
export function dayLine(line: string): CalendarDate | undefined {
  const alone = dayMeant(line.trim());
  if (alone?.length === 10) return alone;
  const rest = line.replace(/\s+/g, ' ').replace(written, '').replace(beside, '');
  return /\p{L}/u.test(rest) ? undefined : dayIn(line);
}
