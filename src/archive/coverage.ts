import { counted, dateInWords, monthNumber, numberedMonth, type Month } from '../base/dates.ts';
import { monthsOf, type Period } from '../base/periods.ts';

/** How much happened in a month. */
export interface MonthCount {
  month: Month;
  count: number;
  /** Months since the first one. */
  at: number;
}

/** Months without anything, first and last included. */
export interface Gap {
  from: Month;
  to: Month;
  months: number;
}

/**
 * Briefings a month, for the months that have any, in order: years may lie between two of them. One of several
 * months counts in each.
 */
export function coverage(list: Period[]): MonthCount[] {
  const counts = new Map<number, number>();
  for (const month of list.flatMap(monthsOf)) {
    const number = monthNumber(month);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const months = [...counts].sort(([a], [b]) => a - b);
  const first = months[0]?.[0] ?? 0;
  return months.map(([number, count]) => ({ month: numberedMonth(number), count, at: number - first }));
}

/** Stretches of at least `least` months without anything, in order. */
export function gaps(months: MonthCount[], least: number): Gap[] {
  return months.flatMap(({ month, at }, index) => {
    const length = (months[index + 1]?.at ?? at + 1) - at - 1;
    if (length < Math.max(least, 1)) return [];
    const before = monthNumber(month);
    return [{ from: numberedMonth(before + 1), to: numberedMonth(before + length), months: length }];
  });
}

/** A gap in words: `nothing from May 2014 to June 2015`. */
export function gapInWords({ from, to }: Gap): string {
  return from === to
    ? `nothing in ${dateInWords(from)}`
    : `nothing from ${dateInWords(from)} to ${dateInWords(to)}`;
}

/** Beginnings of years within a coverage, at most about eight, with the months since its first one. */
export function yearMarks(months: MonthCount[]): { year: number; at: number }[] {
  const start = monthNumber(months[0]?.month ?? '0001-01');
  const length = (months.at(-1)?.at ?? -1) + 1;
  const each = Math.max(1, Math.ceil(length / 96));
  const marks: { year: number; at: number }[] = [];
  const first = Math.ceil(start / 12 / each) * each;
  for (let year = first; year * 12 < start + length; year += each)
    marks.push({ year, at: year * 12 - start });
  return marks;
}

const leastGap = 6;
const mostGaps = 3;

/**
 * What a drawing of months shows, in a sentence: how many briefings from when to when, when most, and
 * the longest stretches of half a year or more without any. Empty for no months.
 *
 * @param total how many briefings there are
 */
export function coverageInWords(months: MonthCount[], total: number): string {
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last) return '';
  if (first === last) return `${counted(total, 'briefing')} in ${dateInWords(first.month)}.`;
  const span = `${counted(total, 'briefing')} from ${dateInWords(first.month)} to ${dateInWords(last.month)}`;
  const most = months.reduce((a, b) => (b.count > a.count ? b : a));
  const peak = most.count > 1 ? [`most in ${dateInWords(most.month)} (${most.count})`] : [];
  const longest = gaps(months, leastGap)
    .sort((a, b) => b.months - a.months)
    .slice(0, mostGaps)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return `${[span, ...peak, ...longest.map(gapInWords)].join('; ')}.`;
}
