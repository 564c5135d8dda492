import { writeCommasIn } from './comma.ts';
import { directionOf, isEnglish } from './languages.ts';

/** A day, as `2017-04-10`. Days have no time and no zone, and sort as text. */
export type CalendarDate = string;

/** A year, a month or a day: `2016`, `2016-07` or `2016-07-13`. */
export type PartialDate = string;

/** A month, as `2017-04`. */
export type Month = string;

const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const dayLength = 24 * 60 * 60 * 1000;

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function calendarDate(text: string): boolean {
  return text.length === 10 && partialDate(text);
}

/** Whether `text` is a year, month or day that exists: from the year 1 to the end of the year 9999. */
export function partialDate(text: string): boolean {
  const match = partial.exec(text);
  if (!match || match[1] === '0000') return false;
  const day = firstDay(text);
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The first day that a partial date may mean. */
export function firstDay(date: PartialDate): CalendarDate {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that a partial date may mean. */
export function lastDay(date: PartialDate): CalendarDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const day = new Date(firstDay(date));
  // Day 0 of the next month. A year below 100 stays the year it is, as it does not with Date.UTC.
  day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return day.toISOString().slice(0, 10);
}

/** Whether a time ends before it can have begun. What is not known is not wrong. */
export function isBackwards(from: PartialDate | undefined, to: PartialDate | undefined): boolean {
  return !!from && !!to && lastDay(to) < firstDay(from);
}

/** Days from `from` to `to`; negative when `to` is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/** The day so many days after another; before it, when they are negative. */
export function daysAfter(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10);
}

/** The month of a day. */
export function monthOf(date: CalendarDate): Month {
  return date.slice(0, 7);
}

/** Months from January of the year 0 to `month`. */
export function monthNumber(month: Month): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return year * 12 + number - 1;
}

/** The month of that number. */
export function numberedMonth(number: number): Month {
  return `${yearText(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** A year in the four digits that dates are written with. */
export function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

/** Dates of one language by how exact they are, and months alone. Days are of the calendar that they are written in. */
function formatsIn(language: string) {
  const usual = { timeZone: 'UTC', calendar: 'gregory' } as const;
  const short = isEnglish(language) ? 'en-US' : language;
  return {
    4: new Intl.DateTimeFormat(language, { ...usual, year: 'numeric' }),
    7: new Intl.DateTimeFormat(language, { ...usual, year: 'numeric', month: 'long' }),
    10: new Intl.DateTimeFormat(language, { ...usual, year: 'numeric', month: 'long', day: 'numeric' }),
    month: new Intl.DateTimeFormat(language, { ...usual, month: 'long' }),
    // Americans alone have three letters for each month of the year.
    shortMonth: new Intl.DateTimeFormat(short, { ...usual, month: 'short' }),
    isRightToLeft: directionOf(language) === 'rtl',
  };
}

let formats = formatsIn('en-GB');

/** Formatting is slow, and the same days stand on many pages. */
const words = new Map<PartialDate, string>();

/** Sets the language whose dates and commas this process, or these pages, write from here on; English is that of Britain. */
export function writeDatesIn(language: string): void {
  formats = formatsIn(language === 'en' ? 'en-GB' : language);
  words.clear();
  writeCommasIn(language);
}

/** A date in words, as exact as it is known: `2016`, `July 2016`, `13 July 2016`. */
export function dateInWords(date: PartialDate): string {
  let inWords = words.get(date);
  if (inWords === undefined) {
    const format = date.length === 4 ? formats[4] : date.length === 7 ? formats[7] : formats[10];
    inWords = apart(format.format(Date.parse(firstDay(date))));
    words.set(date, inWords);
  }
  return inWords;
}

/**
 * The first and the last of some days as the language has them together, with what stands between: `9`, `–` and
 * `11 April 2017`; `April 9`, ` – ` and `11, 2017` in America.
 */
export function rangeParts(
  from: CalendarDate,
  to: CalendarDate,
): [first: string, dash: string, last: string] {
  const parts = formats[10].formatRangeToParts(Date.parse(from), Date.parse(to));
  const start = parts.findLastIndex(({ source }) => source === 'startRange') + 1;
  const end = parts.findIndex(({ source }) => source === 'endRange');
  const [first = '', dash = '', last = ''] = [
    parts.slice(0, start),
    parts.slice(start, end),
    parts.slice(end),
  ]
    .map((some) => some.map(({ value }) => value).join(''))
    .map((text) => text.replaceAll(thinBlank, monthOf(from) === monthOf(to) ? '' : ' '));
  return [first, dash, last];
}

/** What some versions of Intl set around the dash, where printers have a blank between months and none between days. */
const thinBlank = /[\u2009\u202F]/g;

/**
 * Words of a language from right to left, set apart, so that they keep their order and turn no number, stop or
 * sentence around them (UAX #9, isolates).
 */
export function apart(inWords: string): string {
  return formats.isRightToLeft ? `\u2067${inWords}\u2069` : inWords;
}

/** Words without the marks of `apart`, as they are typed and looked for. */
export function unmarked(inWords: string): string {
  return inWords.replaceAll(/[\u2067\u2069]/g, '');
}

/** The name of a month without its year: `April`. */
export function monthName(month: Month): string {
  return formats.month.format(Date.parse(firstDay(month)));
}

/** The same for a narrow column: `Apr`. */
export function shortMonthName(month: Month): string {
  return formats.shortMonth.format(Date.parse(firstDay(month))).replace(/\.$/, '');
}

/** How a month is written: beside a day, alone, and short. */
export function monthNames(month: Month): string[] {
  const beside = formats[10]
    .formatToParts(Date.parse(firstDay(month)))
    .filter(({ type }) => type === 'month')
    .map(({ value }) => value);
  return [...new Set([...beside, monthName(month), shortMonthName(month)])];
}

const numbers = new Intl.NumberFormat('en-GB');

/** `1 day`, `2 days`: a number with its noun, which takes an `s` in the plural unless `plural` is given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${numbers.format(count)} ${count === 1 ? noun : plural}`;
}
