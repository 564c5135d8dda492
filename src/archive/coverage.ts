import { counted, dateInWords, nextMonth, type CalendarDate, type Month } from './dates.ts';

/** How much happened in a month. */
export interface MonthCount {
  month: Month;
  count: number;
}

/** Months without anything, first and last included. */
export interface Gap {
  from: Month;
  to: Month;
  months: number;
}

/** Briefings a month, for every month from the first to the last, empty ones included. Empty for none. */
export function coverage(list: { date: CalendarDate }[]): MonthCount[] {
  if (list.length === 0) return [];
  const counts = new Map<Month, number>();
  for (const { date } of list) counts.set(monthOf(date), (counts.get(monthOf(date)) ?? 0) + 1);
  const months = [...counts.keys()].sort();
  const last = months.at(-1) ?? '';
  const result: MonthCount[] = [];
  for (let month = months[0] ?? ''; month <= last; month = nextMonth(month)) {
    result.push({ month, count: counts.get(month) ?? 0 });
  }
  return result;
}

/** Stretches of at least `least` months without anything, in order. */
export function gaps(months: MonthCount[], least: number): Gap[] {
  const result: Gap[] = [];
  let gap: Gap | undefined;
  for (const { month, count } of months) {
    if (count > 0) gap = undefined;
    else if (gap) Object.assign(gap, { to: month, months: gap.months + 1 });
    else result.push((gap = { from: month, to: month, months: 1 }));
  }
  return result.filter(({ months: length }) => length >= least);
}

/** A gap in words: `nothing from May 2014 to June 2015`. */
export function gapInWords({ from, to }: Gap): string {
  return from === to
    ? `nothing in ${dateInWords(from)}`
    : `nothing from ${dateInWords(from)} to ${dateInWords(to)}`;
}

const leastGap = 6;
const mostGaps = 3;

/**
 * What a drawing of months shows, in a sentence: how many briefings from when to when, when most, and
 * the longest stretches of half a year or more without any. Empty for no months.
 */
export function coverageInWords(months: MonthCount[]): string {
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last) return '';
  const total = months.reduce((sum, { count }) => sum + count, 0);
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

export function monthOf(date: CalendarDate): Month {
  return date.slice(0, 7);
}
