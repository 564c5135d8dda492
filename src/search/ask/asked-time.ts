import {
  calendarDate,
  daysBetween,
  firstDay,
  lastDay,
  monthName,
  monthNumber,
  numberedMonth,
  yearText,
  type CalendarDate,
  type Month,
} from '../../base/dates.ts';
import { daysOf, isWithin, lastDayOf, type Period } from '../../base/periods.ts';

/** A time that somebody writes: a day, a month, a season, some years. */
export interface AskedTime {
  /** As it was written. */
  text: string;
  /** First and last days; several where it can be read in several ways, and any of them may be meant. */
  readings: { from?: CalendarDate | undefined; to?: CalendarDate | undefined }[];
  /** Month and day, `04-10`, where no year is named. */
  yearly?: string | undefined;
  /** How texts write it, if it is one day, month or year. */
  phrase?: string | undefined;
}

/** What a text asks for besides times, and the times. */
export interface TimesRead {
  rest: string;
  times: AskedTime[];
}

const months = Array.from({ length: 12 }, (_, index) => monthName(`2000-${two(index + 1)}`).toLowerCase());
const monthPattern = `(?:${months.map((name) => name.replace(/^(...)(.+)$/, '$1(?:$2)?')).join('|')}|sept)\\.?`;
const D = '(\\d{1,2})(?:st|nd|rd|th)?';
const M = `(${monthPattern})`;
const Y = '(\\d{4})';
const to = '\\s*(?:-|–|—|\\.\\.|to|until|till|and|through)\\s*';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:on\\s+)?(?:the\\s+)?';
const part = '(early|mid|late|beginning of|end of|first week of|last week of)';

/** The month in which a season begins, and how many it has. */
const seasons: Record<string, [first: number, length: number]> = {
  spring: [3, 3],
  summer: [6, 3],
  autumn: [9, 3],
  fall: [9, 3],
  winter: [12, 3],
};

type Found = Omit<AskedTime, 'text'>;
type Reader = [pattern: string, read: (parts: string[]) => Found | undefined];

/** Every way to write a time, those first that hold others. */
const readers: Reader[] = [
  [`${weekday}${D}\\s+(?:of\\s+)?${M},?\\s+${Y}`, ([d, m, y]) => oneDay(y, monthCalled(m), d)],
  [`${weekday}${M}\\s+(?:the\\s+)?${D},?\\s+${Y}`, ([m, d, y]) => oneDay(y, monthCalled(m), d)],
  [`${Y}[-/.](\\d{1,2})[-/.](\\d{1,2})`, ([y, m, d]) => oneDay(y, m, d)],
  [`(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${Y}`, ([d, m, y]) => oneDay(y, m, d)],
  [`(\\d{1,2})[-/](\\d{1,2})[-/]${Y}`, ([a, b, y]) => eitherDay(y, a, b)],
  [`(?:between\\s+|from\\s+)?${Y}${to}${Y}`, ([a, b]) => years(a, b)],
  [`(?:in\\s+)?(?:the\\s+)?${part}[\\s-]+${M}\\s+${Y}`, ([p, m, y]) => partOfMonth(p, m, y)],
  [`(?:until|before|prior to|up to)\\s+(?:${M}\\s+)?${Y}`, ([m, y]) => before(y, m)],
  [
    `(?:since|from)\\s+(?:${M}\\s+)?${Y}`,
    ([m, y]) => ({ readings: [{ from: `${y}-${monthCalled(m) || '01'}-01` }] }),
  ],
  [`after\\s+(?:${M}\\s+)?${Y}`, ([m, y]) => after(y, m)],
  [`(?:in\\s+)?(?:the\\s+)?(spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?${Y}`, ([s, y]) => season(s, y)],
  [`(?:in\\s+)?(?:the\\s+)?(\\d{3})0['’]?s`, ([ten]) => years(`${ten}0`, `${ten}9`)],
  [`(?:in\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)\\s+century`, ([n]) => century(Number(n))],
  [`${M},?\\s+(?:of\\s+)?${Y}`, ([m, y]) => oneMonth(y, monthCalled(m))],
  [`${Y}-(0[1-9]|1[0-2])`, ([y, m]) => oneMonth(y, m)],
  [`${weekday}${D}\\s+(?:of\\s+)?${M}`, ([d, m]) => everyYear(monthCalled(m), d)],
  [`${weekday}${M}\\s+${D}`, ([m, d]) => everyYear(monthCalled(m), d)],
  [`(?:in\\s+)?${Y}`, ([y = '']) => ({ readings: [{ from: `${y}-01-01`, to: `${y}-12-31` }], phrase: y })],
];

/**
 * Takes times out of a text, in the order in which they stand. A single year counts only if `isYear`, since it
 * may be any number; a month only beside a day or a year, since May is a name, too.
 */
export function timesIn(text: string, isYear: (year: string) => boolean): TimesRead {
  const times: (AskedTime & { at: number })[] = [];
  let rest = text;
  for (const [pattern, read] of readers) {
    rest = rest.replace(
      new RegExp(`(?<![\\p{L}\\p{N}/.:-])${pattern}(?![\\p{L}\\p{N}]|[/.-]\\p{N})`, 'giu'),
      (written, ...all: unknown[]) => {
        const at = all.findIndex((one) => typeof one === 'number');
        const found = read(all.slice(0, at) as string[]);
        const named = written.match(/\d{4}/g) ?? [];
        const alone = /^(?:in\s+)?\d{4}$/.test(written);
        if (!found || (alone && !named.every(isYear))) return written;
        times.push({ ...found, text: written, at: all[at] as number });
        // Keeps its length, so that later finds are in order.
        return ' '.repeat(written.length);
      },
    );
  }
  return {
    rest: rest.replace(/\s+/g, ' ').trim(),
    times: times
      .sort((a, b) => a.at - b.at)
      .map(({ text: written, readings, yearly, phrase }) => ({ text: written, readings, yearly, phrase })),
  };
}

/** Longer than this, a period has every day of a year. */
const mostDays = 366;

/** Whether something has a day in a time. */
export function isIn(period: Period, { readings, yearly }: AskedTime): boolean {
  if (yearly !== undefined)
    return (
      daysBetween(period.date, lastDayOf(period)) >= mostDays ||
      daysOf(period, mostDays).some((day) => day.endsWith(yearly))
    );
  return readings.some(({ from, to }) => isWithin(period, from, to));
}

function oneDay(year = '', month = '', day = ''): Found | undefined {
  const date = dateOf(year, month, day);
  if (date === undefined) return undefined;
  return {
    readings: [{ from: date, to: date }],
    phrase: `${Number(day)} ${months[Number(month) - 1]} ${year}`,
  };
}

/** 10/4/2017 is a day in April to most and in October to others. */
function eitherDay(year = '', a = '', b = ''): Found | undefined {
  const days = [...new Set([dateOf(year, b, a), dateOf(year, a, b)])].filter((day) => day !== undefined);
  return days.length === 0 ? undefined : { readings: days.map((day) => ({ from: day, to: day })) };
}

function oneMonth(year = '', month = ''): Found {
  const [from, last] = [`${year}-${month}-01`, lastDay(`${year}-${month}`)];
  return { readings: [{ from, to: last }], phrase: `${months[Number(month) - 1]} ${year}` };
}

function everyYear(month: string, day = ''): Found | undefined {
  if (dateOf('2000', month, day) === undefined) return undefined;
  return {
    readings: [],
    yearly: `-${month}-${two(day)}`,
    phrase: `${Number(day)} ${months[Number(month) - 1]}`,
  };
}

function partOfMonth(which = '', name = '', year = ''): Found {
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

function season(name = '', year = ''): Found | undefined {
  const [first, length] = seasons[name.toLowerCase()] ?? [1, 12];
  const start = `${year}-${two(first)}`;
  const end = monthFrom(start, length - 1);
  return end === undefined ? undefined : { readings: [{ from: firstDay(start), to: lastDay(end) }] };
}

function years(first = '', last = ''): Found | undefined {
  return first > last ? undefined : { readings: [{ from: `${first}-01-01`, to: `${last}-12-31` }] };
}

function century(number: number): Found | undefined {
  const first = yearText((number - 1) * 100);
  return number < 1 || number > 30 ? undefined : years(first, yearText(Number(first) + 99));
}

/** Before a month, or a year. */
function before(year = '', name?: string): Found | undefined {
  const month = monthFrom(`${year}-${monthCalled(name) || '01'}`, -1);
  return month === undefined ? undefined : { readings: [{ to: lastDay(month) }] };
}

/** After a month, or a year. */
function after(year = '', name?: string): Found | undefined {
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

/** The month of a name in two digits: `04`. */
function monthCalled(name?: string): string {
  if (name === undefined) return '';
  const short = name.toLowerCase().slice(0, 3);
  return two(months.findIndex((month) => month.startsWith(short)) + 1);
}

function two(number: number | string): string {
  return String(Number(number)).padStart(2, '0');
}
