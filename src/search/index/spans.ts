import { compare } from '../../base/order.ts';
import type { SearchRecord } from './records/record.ts';

/** Records of some years that are indexed together. */
export interface IndexSpan {
  /** First and last year, `2011-2014`, or one year; `all` when there are no dated records. */
  name: string;
  records: SearchRecord[];
}

const most = 2_000;

/**
 * Cuts records by time into spans of at most `limit` records, the newest first. A small archive is one
 * span. In a larger one the newest year stands alone, with the undated subjects, and closed years are
 * gathered from the oldest on, so that a new year touches no more than the last of them. A year is never
 * cut: one with more records than the limit is a span of its own.
 */
export function planSpans(records: SearchRecord[], limit = most): IndexSpan[] {
  const undated = records.filter(({ date }) => date === undefined);
  const years = [...Map.groupBy(records, ({ date }) => date?.slice(0, 4))]
    .flatMap(([year, inYear]) => (year === undefined ? [] : [{ year, inYear }]))
    .sort((a, b) => compare(a.year, b.year));
  const newest = records.length > limit ? years.splice(-1) : years.splice(0);
  const closed: (typeof years)[] = [];
  for (const year of years) {
    const last = closed.at(-1);
    if (last && countIn(last) + year.inYear.length <= limit) last.push(year);
    else closed.push([year]);
  }
  return [spanOf(newest, undated), ...closed.reverse().map((group) => spanOf(group, []))];
}

function spanOf(years: { year: string; inYear: SearchRecord[] }[], undated: SearchRecord[]): IndexSpan {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const name = first === undefined ? 'all' : first === last ? first : `${first}-${last}`;
  return { name, records: [...years.flatMap(({ inYear }) => inYear), ...undated] };
}

function countIn(years: { inYear: SearchRecord[] }[]): number {
  return years.reduce((sum, { inYear }) => sum + inYear.length, 0);
}
