import type { Refusal } from '../refusals.ts';
import { partialDate, lastDay } from './dates.ts';
import { dayInTwoCalendars } from './written-calendars.ts';
import { dayMeant, eitherDay } from './written-days.ts';
import { dayAndHour } from './written-hours.ts';
import { spanMeant } from './written-spans.ts';

/** Why what stands for a day is none: goes on with a sentence that begins with what is written. */
export function notADay(text: string): Refusal {
  const meant = dayMeant(text);
  if (meant?.length === 10) return { reason: `is not a day as it has to be written. Write ${meant}`, meant };
  if (text.startsWith('0000-'))
    return { reason: 'is not a day: there is no year 0. Write a year from 0001 to 9999' };
  const month = /^(\d{4}-\d{2})-\d{2}$/.exec(text)?.[1];
  if (month && partialDate(month))
    return { reason: `is not a day that exists. That month ends on ${lastDay(month)}` };
  const withHour = dayWithHour(text);
  if (withHour) return withHour;
  const inTwo = dayInTwoCalendars(text);
  if (inTwo) return inTwo;
  const several = spanMeant(text);
  if (several)
    return { reason: `is several days, and one can stand here. Write ${several[0]} or ${several[1]}` };
  const either = eitherDay(text);
  if (either) return { reason: `can be read as two days. Write ${either[0]} or ${either[1]}` };
  const isOther = !/^\d{4}-\d{2}-\d{2}$/.test(text);
  return { reason: `is not a day${isOther ? '' : ' that exists'}. Write it as 2017-04-10` };
}

/** What is said of a day with an hour where a day stands alone. Only an hour that says nothing may be lost. */
export function dayWithHour(text: string): Refusal | undefined {
  const found = dayAndHour(text, dayMeant);
  if (!found) return undefined;
  const { day, isEmpty } = found;
  return isEmpty
    ? { reason: `is not a day as it has to be written. Write ${day}`, meant: day }
    : { reason: `holds an hour, and a day stands here alone. Write ${day}` };
}
