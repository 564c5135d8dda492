import { firstDay, lastDay, partialDate } from './dates.ts';
import { dayMeant, monthMeant } from './written-days.ts';

/** What stands between the first and the last of several days. */
const between =
  /\s*(?:[/–—−]|\.{2,3}|…|\b(?:to|till|until|through|and)\b|(?<=\d)\s+(?:a|e|i|do|bis|und|au|et|al|y|și|până la)\s+(?=\d))\s*|\s+-\s+|-/gi;

/** Longer texts are sentences. */
const longest = 60;

/**
 * The first and the last day of several that are written as one: `2017-04-09/11`, `9–11 April 2017`,
 * `30 April to 2 May 2017`. Undefined for what is one day or none, or goes backwards.
 */
export function spanMeant(written: string): [first: string, last: string] | undefined {
  return halves(written)
    .map(([left, right]) => [firstOf(left, right), lastOf(left, right)] as const)
    .find(
      (days): days is [string, string] => days[0] !== undefined && days[1] !== undefined && days[0] < days[1],
    );
}

/** Two years, months or days that are written as one date: `2016–2018`, `2016-07/2018`. */
export function datesMeant(written: string): [first: string, last: string] | undefined {
  return halves(written).find(([left, right]) => partialDate(left) && partialDate(right) && left < right);
}

/** Months or years, in words, with the first and the last day of them. */
export interface WholeTime {
  what: string;
  first: string;
  last: string;
}

/**
 * The first and the last day of a month or a year that is written alone, or of all from one to another: `1889-12`,
 * `December 1889`, `1889–1891`.
 */
export function wholeTime(written: string): WholeTime | undefined {
  const one = partialDate(written) ? written : monthMeant(written);
  const [from, until] = one === undefined ? (datesMeant(written) ?? []) : [one, one];
  if (from === undefined || until === undefined || from.length === 10) return undefined;
  const unit = from.length === 4 ? 'year' : 'month';
  const what = from === until ? `a ${unit}` : `several ${unit}s`;
  return { what, first: firstDay(from), last: lastDay(until) };
}

/** A text cut in two, at each place where it may be meant to be. */
function halves(written: string): [left: string, right: string][] {
  const text = written.trim();
  if (text.length > longest) return [];
  return [...text.matchAll(between)].map(({ 0: sign, index }) => [
    text.slice(0, index),
    text.slice(index + sign.length),
  ]);
}

/** The first day, which may leave the month and the year to the last one. */
function firstOf(left: string, right: string): string | undefined {
  const year = /\d{4}(?=\D*$)/.exec(right)?.[0] ?? '';
  return dayAmong([left, `${left} ${year}`, `${left} ${nameIn(right)} ${year}`]);
}

/** The last day, which may leave the year and the month to the first one. */
function lastOf(left: string, right: string): string | undefined {
  const isWhole = /^\d{4}-\d{2}-\d{2}$/.test(left);
  const short = isWhole
    ? [`${left.slice(0, 8)}${right.padStart(2, '0')}`, `${left.slice(0, 5)}${right}`]
    : [];
  return dayAmong([right, ...short, `${nameIn(left)} ${right}`]);
}

/** The name of a month in a text. */
function nameIn(text: string): string {
  return /[\p{L}\p{M}]{3,}/u.exec(text)?.[0] ?? '';
}

function dayAmong(ways: string[]): string | undefined {
  return ways.map(dayMeant).find((day) => day?.length === 10);
}
