import type { CalendarDate } from '../../base/days/dates.ts';
import { calendarsMeant } from '../../base/days/written-calendars.ts';
import { spanMeant } from '../../base/days/written-spans.ts';
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

/** The several days of a line that tells nothing else: `9–11 April 2017`, `April 9–11, 2017`. */
export function daysLine(line: string): EventDays | undefined {
  const [from, until] = spanMeant(line) ?? [];
  return from === undefined || calendarsMeant(line) ? undefined : { from, until };
}
