import { dateInWords, unmarked } from '../../../base/days/date-words.ts';
import {
  calendarDate,
  firstDay,
  lastDay,
  monthNumber,
  numberedMonth,
  partialDate,
  type CalendarDate,
  type Month,
  type PartialDate,
} from '../../../base/days/dates.ts';
import { monthBesideDay, monthCalled, two } from '../words/written-months.ts';
import type { AskedTime } from './asked-time.ts';

/* What the parts of a written time stand for; undefined where that is no time, as 31 June is no day. */

export type Reading = Omit<AskedTime, 'text'>;
/** Whether a year may be meant by its number. */
export type IsYear = (year: string) => boolean;

/** The month in which a season begins, and how many it has. */
const seasons: Record<string, [first: number, length: number]> = {
  spring: [3, 3],
  summer: [6, 3],
  autumn: [9, 3],
  fall: [9, 3],
  winter: [12, 3],
};

/** A day of digits, with or without zeros in front. */
export function oneDay(year = '', month = '', day = ''): Reading | undefined {
  const date = dateOf(year, month, day);
  if (date === undefined) return undefined;
  return {
    readings: [{ from: date, to: date }],
    phrase: inTexts(date),
  };
}

/** 10/4/2017 is a day in April to most and in October to others. */
export function eitherDay(year = '', a = '', b = ''): Reading | undefined {
  const days = [...new Set([dateOf(year, b, a), dateOf(year, a, b)])].filter((day) => day !== undefined);
  return days.length === 0 ? undefined : { readings: days.map((day) => ({ from: day, to: day })) };
}

/** The days of a month that is written in two digits. */
export function oneMonth(year = '', month = ''): Reading {
  const [from, last] = [`${year}-${month}-01`, lastDay(`${year}-${month}`)];
  return { readings: [{ from, to: last }], phrase: inTexts(`${year}-${month}`) };
}

/** A day of any year. */
export function everyYear(month: string, day = ''): Reading | undefined {
  if (dateOf('2000', month, day) === undefined) return undefined;
  return {
    readings: [],
    yearly: [`-${month}-${two(day)}`],
    phrase: `${Number(day)} ${monthBesideDay(Number(month))}`,
  };
}

/** 9/11 is a day in September or in November, and as it is in texts; 2/3 is a part of something. */
export function eitherEveryYear(a = '', b = ''): Reading | undefined {
  const yearly = [...new Set([dateOf('2000', b, a), dateOf('2000', a, b)])].flatMap(
    (day) => day?.slice(4) ?? [],
  );
  const isPart = Number(a) < Number(b) && Number(b) <= 5;
  return isPart || yearly.length === 0 ? undefined : { readings: [], yearly, phrase: `${a}/${b}` };
}

/** Some days of a month: `mid`, `first week of`. What is not known otherwise is its end. */
export function partOfMonth(which = '', name = '', year = ''): Reading {
  const month = monthCalled(name);
  const end = lastDay(`${year}-${month}`);
  const last = Number(end.slice(8));
  const days: Record<string, [number, number]> = {
    early: [1, 10],
    'beginning of': [1, 10],
    mid: [8, 22],
    'first week of': [1, 7],
    'last week of': [last - 6, last],
  };
  const [from, until] = days[which.toLowerCase()] ?? [21, last];
  return { readings: [{ from: `${year}-${month}-${two(from)}`, to: `${year}-${month}-${two(until)}` }] };
}

/** A season by its English name: winter is that which begins in the year. */
export function season(name = '', year = ''): Reading | undefined {
  const [first, length] = seasons[name.toLowerCase()] ?? [1, 12];
  const start = `${year}-${two(first)}`;
  const end = monthFrom(start, length - 1);
  return end === undefined ? undefined : { readings: [{ from: firstDay(start), to: lastDay(end) }] };
}

/** From a day or a month to another. */
export function days(first: Day, last: Day): Reading | undefined {
  return fromTo(partialOf(first), partialOf(last));
}

/** From the first day of a date to the last of another. */
export function fromTo(first = '', last = ''): Reading | undefined {
  if (!partialDate(first) || !partialDate(last) || first > last) return undefined;
  return { readings: [{ from: firstDay(first), to: lastDay(last) }] };
}

/** A year, the name of a month, and the day, if one is named. */
type Day = (string | undefined)[];

function partialOf([year, month, day]: Day): string {
  return [year, monthCalled(month), ...(day === undefined ? [] : [two(day)])].join('-');
}

/** Before a month, or a year. */
export function before(year = '', name?: string): Reading | undefined {
  const month = monthFrom(`${year}-${monthCalled(name) || '01'}`, -1);
  return month === undefined ? undefined : { readings: [{ to: lastDay(month) }] };
}

/** After a month, or a year. */
export function after(year = '', name?: string): Reading | undefined {
  const month = monthFrom(`${year}-${monthCalled(name) || '12'}`, 1);
  return month === undefined ? undefined : { readings: [{ from: firstDay(month) }] };
}

/** The month so many after another, up to the last that dates can be written of. */
function monthFrom(month: Month, step: number): Month | undefined {
  const number = monthNumber(month) + step;
  return number >= 0 && number < 120_000 ? numberedMonth(number) : undefined;
}

function dateOf(year: string, month: string, day: string): CalendarDate | undefined {
  const date = `${year}-${two(month)}-${two(day)}`;
  return calendarDate(date) ? date : undefined;
}

/** A date as texts of the archive have it, without the marks that arrange it on a line. */
function inTexts(date: PartialDate): string {
  return unmarked(dateInWords(date)).toLowerCase();
}
