import { daysBetween, type CalendarDate } from '../../../base/days/dates.ts';
import { daysOf, isWithin, lastDayOf, type Period } from '../../../base/days/periods.ts';
import { readers } from './time-readers.ts';

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

/**
 * How much of something that has a day in a time is of it, up to 1: a vote on a day is all of that day's, a war is not.
 */
export function shareIn(period: Period, { readings, yearly }: AskedTime): number {
  const [date, until] = [period.date, lastDayOf(period)];
  if (until === date) return 1;
  const shares = readings.map(({ from = date, to = until }) => {
    const [first, last] = [from > date ? from : date, to < until ? to : until];
    return 1 + daysBetween(first, last);
  });
  return Math.max(yearly === undefined ? 0 : 1, ...shares) / (1 + daysBetween(date, until));
}
