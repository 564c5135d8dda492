import { yearText } from '../../../base/days/dates.ts';

/** A year with how much happened in it. */
export type YearCount = [year: string, count: number];

/** Drawn in a row of their own each; of an archive of more years only those in which something happened. */
const mostYears = 300;

/** Of more years than this, decades come first. */
const mostInStrip = 30;

/** Years in which nothing happened are years, too. */
export function withEmptyYears(years: YearCount[]): YearCount[] {
  const counts = new Map(years);
  const [first, last] = [Number(years[0]?.[0]), Number(years.at(-1)?.[0])];
  if (!first || !last || last - first >= mostYears) return years;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = yearText(first + index);
    return [year, counts.get(year) ?? 0];
  });
}

/** The decades of years that are too many for one strip, each with its years, oldest first; none for fewer. */
export function decadesOf(years: YearCount[]): Map<string, YearCount[]> {
  return years.length <= mostInStrip
    ? new Map<string, YearCount[]>()
    : Map.groupBy(years, ([year]) => `${year.slice(0, -1)}0`);
}
