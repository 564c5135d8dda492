import type { Refusal } from '../refusals.ts';
import { lastDay, partialDate } from './dates.ts';
import { monthCalled } from './month-names.ts';
import { dayAndHour } from './written-hours.ts';

/**
 * The day that a date written in another way can only mean: `2017/4/10`, `20170410`, `10 April 2017`, `April 10, 2017`.
 * Undefined for what is no date, and for `10/04/2017`, which is two days; `25/04/2017` is one.
 */
export function dayMeant(written: string): string | undefined {
  const text = inDigits(written);
  if (partialDate(text)) return text;
  const numbers =
    /^(\d{4})(?:[-/.]|[‐‑‒–—−])(\d{1,2})(?:[-/.]|[‐‑‒–—−])(\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  const [, first, second, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (first && second && last) return dayOfTwo(last, [first, second]);
  const words =
    /^(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?,? (?:de )?(?<month>[\p{L}\p{M}]{2,})\.?,? (?:de )?(?<year>\d{4})$/iu.exec(
      text,
    ) ?? /^(?<month>[\p{L}\p{M}]{2,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/iu.exec(text);
  const [year, month, day] = numbers
    ? numbers.slice(1)
    : [words?.groups?.year, monthNumber(words?.groups?.month), words?.groups?.day];
  if (!year || !month || !day) return undefined;
  return dayOf(year, month, day);
}

/** The month that is written in another way: `May 2016`, `05/2016`, `2016/5`. Undefined for all else. */
export function monthMeant(written: string): string | undefined {
  const text = inDigits(written);
  // 2016/17 and 2001–05 are two years.
  const numbers =
    /^(?<year>\d{4})[-.](?<month>\d{1,2})$/.exec(text) ??
    /^(?<year>\d{4})\/(?<month>\d)$/.exec(text) ??
    /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(text);
  const words = /^(?<name>[\p{L}\p{M}]{2,})\.?,? (?:de )?(?<year>\d{4})$/iu.exec(text);
  const { year, month = monthNumber(words?.groups?.name) } = numbers?.groups ?? words?.groups ?? {};
  const meant = `${year}-${month?.padStart(2, '0')}`;
  return partialDate(meant) ? meant : undefined;
}

/** Digits of other scripts begin at these signs: Arabic, Persian, Devanagari, Bengali, Thai, and wide ones. */
const zeros = ['٠', '۰', '०', '০', '๐', '０'];

/** A text with its digits as in ASCII. */
function inDigits(text: string): string {
  return text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const value = zeros
      .map((zero) => digit.charCodeAt(0) - zero.charCodeAt(0))
      .find((one) => one >= 0 && one <= 9);
    return value === undefined ? digit : String(value);
  });
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
  return monthCalled(name)?.toString();
}

/** What stands between the first and the last of several days. */
const between = /\s*(?:[/–—−]|\.{2,3}|…|\b(?:to|till|until|through|and)\b)\s*|\s+-\s+|-/gi;

/** Longer texts are sentences. */
const longest = 60;

/**
 * The first and the last day of several that are written as one: `2017-04-09/11`, `9–11 April 2017`,
 * `30 April to 2 May 2017`. Undefined for what is one day or none, or goes backwards.
 */
export function spanMeant(written: string): [first: string, last: string] | undefined {
  return halves(written)
    .map(([left, right]) => [firstOf(left, right), lastOf(left, right)] as const)
    .find(
      (days): days is [string, string] => days[0] !== undefined && days[1] !== undefined && days[0] < days[1],
    );
}

/** Two years, months or days that are written as one date: `2016–2018`, `2016-07/2018`. */
export function datesMeant(written: string): [first: string, last: string] | undefined {
  return halves(written).find(([left, right]) => partialDate(left) && partialDate(right) && left < right);
}

/** A text cut in two, at each place where it may be meant to be. */
function halves(written: string): [left: string, right: string][] {
  const text = written.trim();
  if (text.length > longest) return [];
  return [...text.matchAll(between)].map(({ 0: sign, index }) => [
    text.slice(0, index),
    text.slice(index + sign.length),
  ]);
}

/** The first day, which may leave the month and the year to the last one. */
function firstOf(left: string, right: string): string | undefined {
  const year = /\d{4}$/.exec(right)?.[0] ?? '';
  return dayAmong([left, `${left} ${year}`, `${left} ${nameIn(right)} ${year}`]);
}

/** The last day, which may leave the year and the month to the first one. */
function lastOf(left: string, right: string): string | undefined {
  const isWhole = /^\d{4}-\d{2}-\d{2}$/.test(left);
  const short = isWhole
    ? [`${left.slice(0, 8)}${right.padStart(2, '0')}`, `${left.slice(0, 5)}${right}`]
    : [];
  return dayAmong([right, ...short, `${nameIn(left)} ${right}`]);
}

/** The name of a month in a text. */
function nameIn(text: string): string {
  return /[\p{L}\p{M}]{3,}/u.exec(text)?.[0] ?? '';
}

function dayAmong(ways: string[]): string | undefined {
  return ways.map(dayMeant).find((day) => day?.length === 10);
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
  const withHour = dayWithHour(text);
  if (withHour) return withHour;
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
