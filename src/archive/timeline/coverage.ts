import { dateInWords } from '../../base/days/date-words.ts';
import { monthNumber, monthOf, numberedMonth, type Month } from '../../base/days/dates.ts';
import { lastDayOf, monthsOf, type Period } from '../../base/days/periods.ts';
import { spanWords } from '../../base/words.ts';

/** How much happened in a month. */
interface MonthCount {
  month: Month;
  count: number;
  /** Months since the first one. */
  at: number;
}

/** Months without anything, first and last included. */
interface Gap {
  from: Month;
  until: Month;
  months: number;
}

/**
 * Briefings a month, for the months that have any, in order: years may lie between two of them. One of several
 * months counts in each.
 */
export function coverage(list: readonly Period[]): MonthCount[] {
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
    return [{ from: numberedMonth(before + 1), until: numberedMonth(before + length), months: length }];
  });
}

/** A stretch of time in a drawing: its first and last month, and how many briefings are in it. */
export interface Bin {
  from: Month;
  until: Month;
  count: number;
}

/** In months: what a bar may stand for, up to the whole of the calendar. */
const binLengths = [3, 6, 12, 24, 60, 120, 300, 600, 1200, 6000, 12_000];

const mostBins = 10;

/**
 * Stretches of equal length from the first month to the last, empty ones too: months within one year, else as few
 * months, half-years, years or decades each as make at most ten, which a phone has room for as links. A briefing of
 * several stretches counts in each.
 */
export function binsOf(list: readonly Period[]): Bin[] {
  if (list.length === 0) return [];
  const spans = list.map(
    (one) => [monthNumber(monthOf(one.date)), monthNumber(monthOf(lastDayOf(one)))] as const,
  );
  const start = spans.reduce((least, [first]) => Math.min(least, first), Infinity);
  const end = spans.reduce((most, [, last]) => Math.max(most, last), 0);
  const isYear = Math.floor(start / 12) === Math.floor(end / 12);
  const length = isYear
    ? 1
    : (binLengths.find((one) => Math.floor(end / one) - Math.floor(start / one) < mostBins) ?? 12_000);
  const begin = Math.floor(start / length);
  const counts = Array.from({ length: Math.floor(end / length) - begin + 1 }, () => 0);
  for (const [first, last] of spans)
    for (let index = Math.floor(first / length); index <= Math.floor(last / length); index += 1)
      counts[index - begin] = (counts[index - begin] ?? 0) + 1;
  return counts.map((count, index) => {
    const from = Math.max((begin + index) * length, 12);
    return {
      from: numberedMonth(from),
      until: numberedMonth(Math.min((begin + index + 1) * length - 1, 119_999)),
      count,
    };
  });
}

const leastGap = 6;
const mostGaps = 3;

/** How many times as long as is usual between two months a stretch has to be to be worth saying. */
const unusual = 4;

/**
 * What a drawing of months shows, in a sentence: how many briefings from when to when, when most if that was one
 * month, and the longest stretches without any, of half a year or more and beyond what is usual. Empty for no months.
 *
 * @param total how many briefings there are
 */
export function coverageInWords(months: MonthCount[], total: number): string {
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last) return '';
  const most = months.reduce((a, b) => (b.count > a.count ? b : a));
  const isMost = months.length > 1 && months.filter(({ count }) => count === most.count).length === 1;
  const longest = gaps(months, Math.max(leastGap, unusual * usualDistance(months)))
    .sort((a, b) => b.months - a.months)
    .slice(0, mostGaps)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return spanWords.briefings({
    count: total,
    from: dateInWords(first.month),
    to: dateInWords(last.month),
    most: isMost ? { month: dateInWords(most.month), count: most.count } : undefined,
    gaps: longest.map(({ from, until }) => ({ from: dateInWords(from), to: dateInWords(until) })),
  });
}

/** The middle of the distances from one month with briefings to the next. */
function usualDistance(months: MonthCount[]): number {
  const distances = months.slice(1).map(({ at }, index) => at - (months[index]?.at ?? 0));
  return distances.toSorted((a, b) => a - b)[Math.floor((distances.length - 1) / 2)] ?? 0;
}
