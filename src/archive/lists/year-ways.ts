import { calendarYears } from '../../base/list-limits.ts';
import { groupedBy } from '../../base/order.ts';
import { yearUrl } from '../../base/urls.ts';

interface YearWay {
  year: string;
  url: string;
  isCurrent: boolean;
}

/** The way to each of some years: by decade, and folded, where they are many. */
export interface YearWays {
  count: number;
  isFolded: boolean;
  rows: YearWay[][];
}

/**
 * The ways to years that follow each other.
 *
 * @param current the one whose page they stand on
 */
export function yearWays(
  years: readonly string[],
  urlOf: (year: string) => string,
  current?: string,
): YearWays {
  const isFolded = years.length > calendarYears;
  const ways = years.map((year) => ({ year, url: urlOf(year), isCurrent: year === current }));
  const decades = groupedBy(ways, ({ year }) => decadeOf(year));
  return { count: years.length, isFolded, rows: isFolded ? decades.map(([, inDecade]) => inDecade) : [ways] };
}

/** The years around one that have briefings. */
export interface YearsAround {
  before: Pick<YearWay, 'year' | 'url'> | undefined;
  after: Pick<YearWay, 'year' | 'url'> | undefined;
}

/** Takes years, newest first, and returns those around one of them. */
export function yearsAround(years: readonly string[], current: string): YearsAround {
  const at = years.indexOf(current);
  const way = (year: string | undefined) => (year === undefined ? undefined : { year, url: yearUrl(year) });
  return { before: way(years[at + 1]), after: way(years[at - 1]) };
}

/** The first year of a year's decade. */
export function decadeOf(year: string): string {
  return `${year.slice(0, -1)}0`;
}
