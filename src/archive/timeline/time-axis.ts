import { shortMonthName } from '../../base/days/date-words.ts';
import {
  daysBetween,
  firstDay,
  lastDay,
  type CalendarDate,
  type Month,
  type PartialDate,
} from '../../base/days/dates.ts';
import { lastDayOf, type Period } from '../../base/days/periods.ts';
import { binsOf, type Bin } from './coverage.ts';

/** Time from left to right: stretches that are drawn equally wide, in order. */
export type Axis = Pick<Bin, 'from' | 'until'>[];

/** Days as they lie on an axis. Positions are percent of its width. */
export interface AxisSpan {
  start: number;
  width: number;
  /** Whether it goes on before or after what is drawn. */
  isEarlier: boolean;
  isLater: boolean;
}

/** The axis of some days, from the first to the last of them; of none for none. */
export function axisOf(days: Period[]): Axis {
  return binsOf(days).map(({ from, until }) => ({ from, until }));
}

/** The first and the last day of an axis; undefined for an axis of nothing. */
export function endsOf(axis: Axis): { first: CalendarDate; last: CalendarDate } | undefined {
  const [first, last] = [axis[0], axis.at(-1)];
  return first && last && { first: firstDay(first.from), last: lastDay(last.until) };
}

/** Things under each stretch of an axis of which they have days: those of several under each, others under none. */
export function under<Thing>(
  axis: Axis,
  things: readonly Thing[],
  daysOf: (thing: Thing) => Period,
): Thing[][] {
  const ends = axis.map(({ from, until }) => ({ first: firstDay(from), last: lastDay(until) }));
  const groups = axis.map((): Thing[] => []);
  for (const thing of things) {
    const days = daysOf(thing);
    const last = lastDayOf(days);
    for (const [index, end] of ends.entries())
      if (days.date <= end.last && end.first <= last) groups[index]?.push(thing);
  }
  return groups;
}

/**
 * Where days lie on an axis, without what lies outside it. A day that is missing is taken to be outside.
 *
 * @returns `before` or `after` for what lies outside altogether
 */
export function spanOn(
  axis: Axis,
  { from, until }: { from?: PartialDate | undefined; until?: PartialDate | undefined },
): AxisSpan | 'before' | 'after' {
  const ends = endsOf(axis);
  if (!ends || (until && lastDay(until) < ends.first)) return 'before';
  if (from && firstDay(from) > ends.last) return 'after';
  const isEarlier = !from || firstDay(from) < ends.first;
  const isLater = !until || lastDay(until) > ends.last;
  const start = isEarlier ? 0 : positionOf(axis, firstDay(from), 0);
  const end = isLater ? 100 : positionOf(axis, lastDay(until), 1);
  const width = Math.max(end - start, leastWidth);
  return { start: rounded(Math.min(start, 100 - width)), width: rounded(width), isEarlier, isLater };
}

/** An office of a day can be seen. */
const leastWidth = 1;

/** Where a day lies on an axis: its beginning, or as many days on. */
function positionOf(axis: Axis, day: CalendarDate, daysOn: number): number {
  const index = axis.findIndex(({ until }) => day <= lastDay(until));
  const stretch = axis[index];
  if (!stretch) return 100;
  const first = firstDay(stretch.from);
  const part = (daysBetween(first, day) + daysOn) / (daysBetween(first, lastDay(stretch.until)) + 1);
  return (100 * (index + part)) / axis.length;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * What a stretch of an axis bears in a drawing, short enough for a column: `2017`, `1890–99`, or `Apr–Jun` with
 * the year where it is another than before.
 */
export function stretchLabel(axis: Axis, index: number): { year: string; months: string } {
  const { from = '', until = '' } = axis[index] ?? {};
  const [first, last] = [yearOf(from), yearOf(until)];
  if (from.slice(0, 4) !== until.slice(0, 4)) {
    const isOneCentury = from.slice(0, 2) === until.slice(0, 2) && first.length > 2;
    return { year: `${first}–${isOneCentury ? until.slice(2, 4) : last}`, months: '' };
  }
  if (from.endsWith('-01') && until.endsWith('-12')) return { year: first, months: '' };
  const months = [...new Set([from, until])].map((month) => shortMonthName(month));
  const before = axis[index - 1];
  return { year: before && yearOf(before.from) === first ? '' : first, months: months.join('–') };
}

function yearOf(month: Month): string {
  return String(Number(month.slice(0, 4)));
}
