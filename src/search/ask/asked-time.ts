import { daysBetween, monthName, type CalendarDate } from '../../base/dates.ts';
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

/** The quarter of a year in which a season begins, by month; a winter ends in the next year. */
const seasons: Record<string, [first: number, last: number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 14],
};

type Found = Omit<AskedTime, 'text'>;
type Reader = [pattern: string, read: (parts: string[]) => Found | undefined];

/** Every way to write a time, those first that hold others. */
const readers: Reader[] = [
  [`${weekday}${D}\\s+(?:of\\s+)?${M},?\\s+${Y}`, ([d, m, y]) => oneDay(y, monthNumber(m), d)],
  [`${weekday}${M}\\s+(?:the\\s+)?${D},?\\s+${Y}`, ([m, d, y]) => oneDay(y, monthNumber(m), d)],
  [`${Y}[-/.](\\d{1,2})[-/.](\\d{1,2})`, ([y, m, d]) => oneDay(y, m, d)],
  [`(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${Y}`, ([d, m, y]) => oneDay(y, m, d)],
  [`(\\d{1,2})[-/](\\d{1,2})[-/]${Y}`, ([a, b, y]) => eitherDay(y, a, b)],
  [`(?:between\\s+|from\\s+)?${Y}${to}${Y}`, ([a, b]) => years(a, b)],
  [`(?:in\\s+)?(?:the\\s+)?${part}[\\s-]+${M}\\s+${Y}`, ([p, m, y]) => partOfMonth(p, m, y)],
  [
    `(?:until|before|prior to|up to)\\s+(?:${M}\\s+)?${Y}`,
    ([m, y]) => ({ readings: [{ to: dayBefore(y, m) }] }),
  ],
  [
    `(?:since|from)\\s+(?:${M}\\s+)?${Y}`,
    ([m, y]) => ({ readings: [{ from: `${y}-${monthNumber(m) || '01'}-01` }] }),
  ],
  [`after\\s+(?:${M}\\s+)?${Y}`, ([m, y]) => ({ readings: [{ from: dayAfter(y, m) }] })],
  [`(?:in\\s+)?(?:the\\s+)?(spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?${Y}`, ([s, y]) => season(s, y)],
  [`(?:in\\s+)?(?:the\\s+)?(\\d{3})0['’]?s`, ([ten]) => years(`${ten}0`, `${ten}9`)],
  [`(?:in\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)\\s+century`, ([n]) => century(Number(n))],
  [`${M},?\\s+(?:of\\s+)?${Y}`, ([m, y]) => oneMonth(y, monthNumber(m))],
  [`${Y}-(0[1-9]|1[0-2])`, ([y, m]) => oneMonth(y, m)],
  [`${weekday}${D}\\s+(?:of\\s+)?${M}`, ([d, m]) => everyYear(monthNumber(m), d)],
  [`${weekday}${M}\\s+${D}`, ([m, d]) => everyYear(monthNumber(m), d)],
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
  const [from, last] = [`${year}-${month}-01`, endOf(year, month)];
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
  const month = monthNumber(name);
  const end = endOf(year, month);
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

function season(name = '', year = ''): Found {
  const [first, last] = seasons[name.toLowerCase()] ?? [1, 12];
  const [endYear, endMonth] = last > 12 ? [String(Number(year) + 1), two(last - 12)] : [year, two(last)];
  return { readings: [{ from: `${year}-${two(first)}-01`, to: endOf(endYear, endMonth) }] };
}

function years(first = '', last = ''): Found | undefined {
  return first > last ? undefined : { readings: [{ from: `${first}-01-01`, to: `${last}-12-31` }] };
}

function century(number: number): Found | undefined {
  const first = String((number - 1) * 100).padStart(4, '0');
  return number < 1 || number > 30 ? undefined : years(first, String(Number(first) + 99).padStart(4, '0'));
}

function dayBefore(year = '', month?: string): CalendarDate {
  const before = month === undefined ? 12 : Number(monthNumber(month)) - 1;
  return month === undefined || before === 0
    ? `${String(Number(year) - 1).padStart(4, '0')}-12-31`
    : endOf(year, two(before));
}

function dayAfter(year = '', month?: string): CalendarDate {
  const next = month === undefined ? 13 : Number(monthNumber(month)) + 1;
  return next > 12 ? `${String(Number(year) + 1).padStart(4, '0')}-01-01` : `${year}-${two(next)}-01`;
}

function dateOf(year: string, month: string, day: string): CalendarDate | undefined {
  const date = `${year}-${two(month)}-${two(day)}`;
  const isDay =
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && date <= endOf(year, two(month));
  return isDay ? date : undefined;
}

function endOf(year: string, month: string): CalendarDate {
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = month === '02' ? (leap ? 29 : 28) : ['04', '06', '09', '11'].includes(month) ? 30 : 31;
  return `${year}-${month}-${days}`;
}

function monthNumber(name?: string): string {
  if (name === undefined) return '';
  const short = name.toLowerCase().slice(0, 3);
  return two(months.findIndex((month) => month.startsWith(short)) + 1);
}

function two(number: number | string): string {
  return String(Number(number)).padStart(2, '0');
}
