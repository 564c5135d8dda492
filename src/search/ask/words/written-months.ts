import { monthNames } from '../../../base/days/date-words.ts';

const english = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long' });

/**
 * The names of each month, the one that stands beside a day first: those of the archive's language, with and without
 * accents, and the English one, which people type everywhere.
 */
const months = Array.from({ length: 12 }, (_, index) => {
  const month = `2000-${two(index + 1)}`;
  const own = monthNames(month).map((name) => name.toLowerCase());
  const plain = own.map((name) => name.normalize('NFD').replaceAll(/\p{M}/gu, ''));
  return [...new Set([...own, ...plain, english.format(Date.parse(`${month}-01`)).toLowerCase()])];
});

/** Names of months as a pattern, longer ones before those that they begin with; English ones also by three letters. */
export const monthPattern = [
  ...months.flatMap((names) => names.map(escaped)).sort((a, b) => b.length - a.length),
  ...months.map((names) => names.at(-1)?.slice(0, 3) ?? ''),
  'sept',
].join('|');

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** The name of a month, from 1, as it stands beside a day. */
export function monthBesideDay(number: number): string | undefined {
  return months[number - 1]?.[0];
}

/** The month of a name in two digits: `04`. */
export function monthCalled(name?: string): string {
  if (name === undefined) return '';
  const written = name.toLowerCase().replace(/\.$/, '');
  const whole = months.findIndex((names) => names.includes(written));
  return two(
    (whole < 0 ? months.findIndex((names) => names.at(-1)?.startsWith(written.slice(0, 3))) : whole) + 1,
  );
}

/** A number in two digits at least. */
export function two(number: number | string = ''): string {
  return String(Number(number)).padStart(2, '0');
}
