import type { Refusal } from '../refusals.ts';
import { daysAfter, partialDate, lastDay, type CalendarDate, type PartialDate } from './dates.ts';
import { dayInTwoCalendars } from './written-calendars.ts';
import { dayMeant, eitherDay } from './written-days.ts';
import { dateMeant, doubtedDate } from './written-doubts.ts';
import { dayAndHour } from './written-hours.ts';
import { spanMeant, wholeTime } from './written-spans.ts';

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
  const doubted = doubtedDate(text);
  if (doubted?.length === 10) return { reason: inDoubt('day', doubted) };
  const whole = wholeTime(doubted ?? dateMeant(text) ?? text);
  if (whole)
    return {
      reason: `is ${whole.what}, and a day stands here. Write one from ${whole.first} to ${whole.last}`,
    };
  const inSpreadsheet = dayInSpreadsheet(text);
  if (inSpreadsheet !== undefined)
    return {
      reason: `is the number of a day in spreadsheets. Write ${inSpreadsheet}, if that is the day there`,
    };
  const isOther = !/^\d{4}-\d{2}-\d{2}$/.test(text);
  return { reason: `is not a day${isOther ? '' : ' that exists'}. Write it as 2017-04-10` };
}

/** Why a date that is told not to be certain is none. No answer, since it would lose the doubt. */
export function inDoubt(what: 'day' | 'date', date: PartialDate): string {
  return `is a ${what} with a doubt. Write ${date}, and the doubt in words, in a summary or a text`;
}

/** The day of a number as spreadsheets count days; of those that are near our time. */
function dayInSpreadsheet(text: string): CalendarDate | undefined {
  return /^[1-5]\d{4}$/.test(text) ? daysAfter('1899-12-30', Number(text)) : undefined;
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
