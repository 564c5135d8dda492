import { directionOf, isEnglish } from '../languages.ts';
import { writeCommasIn } from '../text/punctuation.ts';
import { firstDay, monthOf, type CalendarDate, type Month, type PartialDate } from './dates.ts';

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

/**
 * Sets the language whose dates and commas this process, or these pages, write from here on; English is that of
 * Britain.
 */
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

/**
 * What some versions of Intl set around the dash, where printers have a blank between months and none between days.
 * https://github.com/tc39/test262/issues/3711
 */
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
