import { lastDay, partialDate } from './dates.ts';
import type { Refusal } from './refusals.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that a date written in another way can only mean: `2017/4/10`, `20170410`, `10 April 2017`, `April 10, 2017`.
 * Undefined for what is no date, and for `10/04/2017`, which is two days; `25/04/2017` is one.
 */
export function dayMeant(written: string): string | undefined {
  if (partialDate(written)) return written;
  const numbers =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/.exec(written) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(written);
  const [, first, second, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written) ?? [];
  if (first && second && last) return dayOfTwo(last, [first, second]);
  const words =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?\.? (?<month>[a-z]{3,})\.?,? (?<year>\d{4})$/i.exec(written) ??
    /^(?<month>[a-z]{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i.exec(written);
  const [year, month, day] = numbers
    ? numbers.slice(1)
    : [words?.groups?.year, monthNumber(words?.groups?.month), words?.groups?.day];
  if (!year || !month || !day) return undefined;
  return dayOf(year, month, day);
}

/** The day of two numbers of which either may be the month, if only one way round there is such a day. */
function dayOfTwo(year: string, [a, b]: [string, string]): string | undefined {
  const days = new Set([dayOf(year, a, b), dayOf(year, b, a)].filter((day) => day !== undefined));
  return days.size === 1 ? [...days][0] : undefined;
}

/** Both days that a date can mean whose numbers may each be the month: the month first, and the day first. */
export function eitherDay(written: string): [monthFirst: string, dayFirst: string] | undefined {
  const [, a, b, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written) ?? [];
  if (!a || !b || !year) return undefined;
  const [monthFirst, dayFirst] = [dayOf(year, a, b), dayOf(year, b, a)];
  return monthFirst && dayFirst && monthFirst !== dayFirst ? [monthFirst, dayFirst] : undefined;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return partialDate(meant) ? meant : undefined;
}

function monthNumber(name = ''): string | undefined {
  const index = months.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}

/** Why what stands for a day is none: goes on with a sentence that begins with what is written. */
export function notADay(text: string): Refusal {
  const meant = dayMeant(text);
  if (meant?.length === 10) return { reason: `is not a day as it has to be written. Write ${meant}`, meant };
  if (text.startsWith('0000-'))
    return { reason: 'is not a day: there is no year 0. Write a year from 0001 to 9999' };
  const month = /^(\d{4}-\d{2})-\d{2}$/.exec(text)?.[1];
  if (month && partialDate(month))
    return { reason: `is not a day that exists. That month ends on ${lastDay(month)}` };
  const either = eitherDay(text);
  if (either) return { reason: `can be read as two days. Write ${either[0]} or ${either[1]}` };
  return { reason: 'is not a day that exists. Write it as 2017-04-10' };
}
