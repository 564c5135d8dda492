import type { CalendarDate } from '../../base/days/dates.ts';
import { textAt } from './linked-data.ts';
import { dayIn } from './publication-day.ts';

/** The days of what a page is about, where it says them apart from its own. */
export interface EventDays {
  from: CalendarDate;
  /** The last day, where there are several. */
  until?: CalendarDate | undefined;
}

/** A day and a later one; a single day where the other is missing, or none at all. */
export function eventDays(first: string, last: string): EventDays | undefined {
  const [from, until] = [dayIn(first), dayIn(last)];
  if (from === undefined) return undefined;
  return until !== undefined && until > from ? { from, until } : { from };
}

/** The days that JSON-LD tells of an event, or of the time that a text covers: `2017-04-09/2017-04-11`. */
export function eventDaysIn(one: object): EventDays | undefined {
  const [first = '', last = ''] = textAt(one, 'temporalCoverage').split('/');
  return eventDays(textAt(one, 'startDate') || first, textAt(one, 'endDate') || last);
}

const to = '\\s*(?:[-–—/]|to|until)\\s*';
const ordinal = '(?:st|nd|rd|th)?';
const day = `(\\d{1,2})${ordinal}`;
const month = '([a-z]{3,}\\.?)';
const year = ',?\\s+(\\d{4})';

/** Ways to write several days, each with the first and the last day as they would be written alone. */
const spans: [pattern: string, days: (parts: string[]) => (string | undefined)[]][] = [
  [`(\\d{4}-\\d{2}-\\d{2})${to}(\\d{4}-\\d{2}-\\d{2})`, ([a, b]) => [a, b]],
  [
    `${day}\\s+${month}${year}${to}${day}\\s+${month}${year}`,
    (p) => [`${p[0]} ${p[1]} ${p[2]}`, `${p[3]} ${p[4]} ${p[5]}`],
  ],
  [
    `${day}\\s+${month}${to}${day}\\s+${month}${year}`,
    (p) => [`${p[0]} ${p[1]} ${p[4]}`, `${p[2]} ${p[3]} ${p[4]}`],
  ],
  [`${day}${to}${day}\\s+${month}${year}`, (p) => [`${p[0]} ${p[2]} ${p[3]}`, `${p[1]} ${p[2]} ${p[3]}`]],
  [
    `${month}\\s+${day}${to}${month}\\s+${day}${year}`,
    (p) => [`${p[1]} ${p[0]} ${p[4]}`, `${p[3]} ${p[2]} ${p[4]}`],
  ],
  [`${month}\\s+${day}${to}${day}${year}`, (p) => [`${p[1]} ${p[0]} ${p[3]}`, `${p[2]} ${p[0]} ${p[3]}`]],
];

/** The several days of a line that tells nothing else: `9–11 April 2017`, `April 9–11, 2017`. */
export function daysLine(line: string): EventDays | undefined {
  for (const [pattern, days] of spans) {
    const found = new RegExp(`^${pattern}$`, 'i').exec(line.trim());
    const [first = '', last = ''] = found ? days(found.slice(1)) : [];
    const read = eventDays(first, last);
    if (read?.until !== undefined) return read;
  }
  return undefined;
}
