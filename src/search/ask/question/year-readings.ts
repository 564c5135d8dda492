import { yearText } from '../../../base/days/dates.ts';
import { two } from '../words/written-months.ts';
import type { Reading, IsYear } from './readings.ts';

/** From the first day of a year to the last of another. */
export function years(first = '', last = ''): Reading | undefined {
  return first > last ? undefined : { readings: [{ from: `${first}-01-01`, to: `${last}-12-31` }] };
}

/** Ten years from one. */
export function decade(first = ''): Reading | undefined {
  return years(first, yearText(Number(first) + 9));
}

/**
 * What is read with a year of which the end is written, in each century in which the archive has that year, the latest
 * first.
 */
export function inCenturies(
  end = '',
  isYear: IsYear,
  read: (year: string) => Reading | undefined,
): Reading | undefined {
  const found = Array.from({ length: 21 }, (_, index) => `${two(20 - index)}${end}`)
    .filter(isYear)
    .flatMap((year) => read(year) ?? []);
  const [only, ...others] = found;
  return others.length === 0 ? only : { readings: found.flatMap(({ readings }) => readings) };
}

/** Whether the archive has a year of the ten that begin with one. */
export function decadesOf(isYear: IsYear): IsYear {
  return (first) => Array.from({ length: 10 }, (_, more) => yearText(Number(first) + more)).some(isYear);
}

/** The first begins with the year 0, as people count: the twentieth has 1900 to 1999. */
export function century(number: number): Reading | undefined {
  const first = yearText((number - 1) * 100);
  return number < 1 || number > 30 ? undefined : years(first, yearText(Number(first) + 99));
}
