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

export function monthOf(date: CalendarDate): Month {
  return date.slice(0, 7);
}

/** Months from January of the year 0 to `month`. */
export function monthNumber(month: Month): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return year * 12 + number - 1;
}

export function numberedMonth(number: number): Month {
  return `${yearText(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** A year in the four digits that dates are written with. */
export function yearText(year: number): string {
  return String(year).padStart(4, '0');
}
