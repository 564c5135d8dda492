import { daysBetween, type CalendarDate } from '../../../base/days/dates.ts';
import { daysOf, isWithin, lastDayOf, type Period } from '../../../base/days/periods.ts';
import { monthCalled, monthPattern, two } from '../words/written-months.ts';
import {
  after,
  before,
  century,
  decade,
  decadesOf,
  days,
  eitherDay,
  eitherEveryYear,
  everyYear,
  fromTo,
  inCenturies,
  oneDay,
  oneMonth,
  partOfMonth,
  season,
  years,
  type IsYear,
  type Reading,
} from './readings.ts';

/** A time that somebody writes: a day, a month, a season, some years. */
export interface AskedTime {
  /** As it was written. */
  text: string;
  /** First and last days; several where it can be read in several ways, and any of them may be meant. */
  readings: { from?: CalendarDate | undefined; to?: CalendarDate | undefined }[];
  /** Month and day, `-04-10`, where no year is named; two where it can be read in two ways. */
  yearly?: string[] | undefined;
  /** How texts write it, if it is one day, month or year. */
  phrase?: string | undefined;
}

/** What a text asks for besides times, and the times. */
interface TimesRead {
  rest: string;
  times: AskedTime[];
}

const D = '(\\d{1,2})(?:st|nd|rd|th|er|[.º])?';
const M = `((?:${monthPattern})\\.?)`;
// 10 April, 10th of April, 10 de abril, 10 d’abril.
const of = "(?:(?:of|de)\\s+|d['’])?";
const Y = '(\\d{4})';
const YY = '(\\d{2})';
const to = '\\s*(?:-|–|—|\\.\\.|to|until|till|and|through)\\s*';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:on\\s+)?(?:the\\s+)?';
const start = '(?:(?:between|from)\\s+)?(?:the\\s+)?';
const ISO = '(\\d{4}-\\d{2}-\\d{2})';
const part = '(early|mid|late|beginning of|end of|first week of|last week of)';

type Reader = [pattern: string, read: (parts: string[], isYear: IsYear) => Reading | undefined];

/** Every way to write a time, those first that hold others. */
const readers: Reader[] = [
  [
    `${start}${D}(?:\\s+${of}${M})?(?:,?\\s+${Y})?${to}(?:the\\s+)?${D}\\s+${of}${M},?\\s+${of}${Y}`,
    ([d1, m1, y1, d2, m2, y2]) => days([y1 ?? y2, m1 ?? m2, d1], [y2, m2, d2]),
  ],
  [
    `${start}${M}\\s+${D}(?:,?\\s+${Y})?${to}(?:${M}\\s+)?${D},?\\s+${Y}`,
    ([m1, d1, y1, m2, d2, y2]) => days([y1 ?? y2, m1, d1], [y2, m2 ?? m1, d2]),
  ],
  [
    `${start}${M}(?:,?\\s+${Y})?${to}${M},?\\s+${of}${Y}`,
    ([m1, y1, m2, y2]) => days([y1 ?? y2, m1], [y2, m2]),
  ],
  [`${start}${ISO}${to}${ISO}`, ([from, last]) => fromTo(from, last)],
  [`${weekday}${D}\\s+${of}${M},?\\s+${of}${Y}`, ([d, m, y]) => oneDay(y, monthCalled(m), d)],
  [`${weekday}${M}\\s+(?:the\\s+)?${D},?\\s+${Y}`, ([m, d, y]) => oneDay(y, monthCalled(m), d)],
  [`${Y}\\.?\\s+${M}\\s+${D}`, ([y, m, d]) => oneDay(y, monthCalled(m), d)],
  [`${Y}[年년]\\s?(\\d{1,2})[月월]\\s?(\\d{1,2})[日일]`, ([y, m, d]) => oneDay(y, m, d)],
  [`${Y}[年년]\\s?(\\d{1,2})[月월]`, ([y, m]) => oneMonth(y, two(m))],
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
  [
    `(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YY}`,
    ([d, m, y], is) => inCenturies(y, is, (year) => oneDay(year, m, d)),
  ],
  [
    `(\\d{1,2})[-/](\\d{1,2})[-/]${YY}`,
    ([a, b, y], is) => inCenturies(y, is, (year) => eitherDay(year, a, b)),
  ],
  ...[`['’‘]${YY}`, "['’‘]?(3[2-9]|[4-9]\\d)"].map((end): Reader => [
    `${M},?\\s+(?:of\\s+)?${end}`,
    ([m, y], is) => inCenturies(y, is, (year) => oneMonth(year, monthCalled(m))),
  ]),
  [`(?:in\\s+)?['’‘]${YY}`, ([y], is) => inCenturies(y, is, (year) => years(year, year))],
  [
    `(?:in\\s+)?(?:the\\s+)?['’‘]?(\\d)0['’‘]?s`,
    ([ten], is) => inCenturies(`${ten}0`, decadesOf(is), decade),
  ],
  [`(?:in\\s+)?(?:the\\s+)?(\\d{3}0)['’]?s`, ([first]) => decade(first)],
  [`(?:in\\s+)?(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)\\s+century`, ([n]) => century(Number(n))],
  [`${M},?\\s+${of}${Y}`, ([m, y]) => oneMonth(y, monthCalled(m))],
  [`${Y}-(0[1-9]|1[0-2])`, ([y, m]) => oneMonth(y, m)],
  [`${weekday}${D}\\s+${of}${M}`, ([d, m]) => everyYear(monthCalled(m), d)],
  [`${weekday}${M}\\s+${D}`, ([m, d]) => everyYear(monthCalled(m), d)],
  ['(\\d{1,2})/(\\d{1,2})', ([a, b]) => eitherEveryYear(a, b)],
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
    const whole = new RegExp(`(?<![\\p{L}\\p{N}/.:-])${pattern}(?![\\p{L}\\p{N}]|[/.-]\\p{N})`, 'giu');
    for (const match of rest.matchAll(whole)) {
      const [written, ...parts] = match;
      const at = match.index;
      const found = read(parts, isYear);
      const named = written.match(/\d{4}/g) ?? [];
      const alone = /^(?:in\s+)?\d{4}$/.test(written);
      if (!found || (alone && !named.every(isYear))) continue;
      times.push({ ...found, text: written, at });
      // Keeps its length, so that later finds are in order.
      rest = rest.slice(0, at) + ' '.repeat(written.length) + rest.slice(at + written.length);
    }
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
      daysOf(period, mostDays).some((day) => yearly.some((end) => day.endsWith(end)))
    );
  return readings.some(({ from, to }) => isWithin(period, from, to));
}

/** How much of something that has a day in a time is of it, up to 1: a vote on a day is all of that day's, a war is not. */
export function shareIn(period: Period, { readings, yearly }: AskedTime): number {
  const [date, until] = [period.date, lastDayOf(period)];
  if (until === date) return 1;
  const shares = readings.map(({ from = date, to = until }) => {
    const [first, last] = [from > date ? from : date, to < until ? to : until];
    return 1 + daysBetween(first, last);
  });
  return Math.max(yearly === undefined ? 0 : 1, ...shares) / (1 + daysBetween(date, until));
}
