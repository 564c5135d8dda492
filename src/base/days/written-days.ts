import { partialDate } from './dates.ts';
import { isWeekdayOf, monthCalled } from './month-names.ts';

/** A day with the name of its month: the day first, the month first, and the year first. */
const inWords = [
  /^(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª)?(?:\.?,? (?:de |d[’'])?|[-./])(?<month>[\p{L}\p{M}]+)(?:\.?,? (?:de(?:l)? )?|[-./])(?<year>\d{4})(?: ?(?:r|г|р)\.)?$/iu,
  /^(?<month>[\p{L}\p{M}]{2,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/iu,
  /^(?<year>\d{4})\. ?(?<month>[\p{L}\p{M}]+)\.? (?<day>\d{1,2})\.?$/iu,
];

/**
 * The day that a date written in another way can only mean: `2017/4/10`, `20170410`, `10 April 2017`, `April 10, 2017`,
 * `Monday, 10-Apr-2017`. Undefined for what is no date, and for `10/04/2017`, which is two days; `25/04/2017` is one.
 */
export function dayMeant(written: string): string | undefined {
  const text = inDigits(written);
  if (partialDate(text)) return text;
  const [, weekday, rest] = /^(\p{L}[\p{L}\p{M}-]*)\.?,? (.*\d.*)$/u.exec(text) ?? [];
  const day = plainDay(text);
  if (day !== undefined || weekday === undefined || rest === undefined) return day;
  const named = plainDay(rest);
  return named !== undefined && isWeekdayOf(named, weekday) ? named : undefined;
}

function plainDay(text: string): string | undefined {
  const numbers =
    /^(\d{4})(?:[-/.]|[‐‑‒–—−])(\d{1,2})(?:[-/.]|[‐‑‒–—−])(\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  const [, first, second, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (first && second && last) return dayOfTwo(last, [first, second]);
  const words = inWords.map((one) => one.exec(text)?.groups).find((groups) => groups !== undefined);
  const [year, month, day] = numbers
    ? numbers.slice(1)
    : [words?.year, monthNumber(words?.month), words?.day];
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
