import { dateInWords, monthName, partialDate, type CalendarDate } from '../../base/dates.ts';

/** What of a day somebody remembers; at least one of its parts. */
export interface AskedDay {
  year?: string | undefined;
  month?: string | undefined;
  day?: string | undefined;
}

const months = Array.from({ length: 12 }, (_, index) => {
  const number = String(index + 1).padStart(2, '0');
  return { number, name: monthName(`2000-${number}`).toLowerCase() };
});

/**
 * The day that words name: `10 April 2017`, `Apr 2017`, `april 10`, `2017`. A month counts only beside a day
 * or a year, since May is a name, too; and a year only if it is one of `years`.
 */
export function dayIn(words: string[], years: Iterable<string>): AskedDay | undefined {
  const known = new Set(years);
  const yearIn = (...some: (string | undefined)[]) =>
    some.find((word) => word !== undefined && known.has(word));
  for (const [index, word] of words.entries()) {
    const month = monthNamed(word);
    if (month === undefined) continue;
    const [before, next, afterNext] = [words[index - 1], words[index + 1], words[index + 2]];
    const day = dayNamed(before) ?? dayNamed(next);
    const year = yearIn(next, afterNext, before);
    if (day !== undefined || year !== undefined) return { year, month, day };
  }
  const year = yearIn(...words);
  return year === undefined ? undefined : { year };
}

/** Words in which a day or month written in numbers, `2017-04-10`, stands as texts have it. */
export function withDaysInWords(words: string[]): string[] {
  const text = words.join(' ').replace(/\b(\d{4}) (0[1-9]|1[0-2])(?: (\d{2}))?\b/g, (all, ...parts) => {
    const date = parts.slice(0, 3).filter(Boolean).join('-');
    return partialDate(date) ? dateInWords(date) : all;
  });
  return text === '' ? [] : text.split(' ');
}

export function isOn(date: CalendarDate, { year, month, day }: AskedDay): boolean {
  return (
    (year === undefined || date.startsWith(year)) &&
    (month === undefined || date.slice(5, 7) === month) &&
    (day === undefined || date.slice(8) === day)
  );
}

function monthNamed(word: string): string | undefined {
  const wanted = word.toLowerCase().replace(/\.$/, '');
  if (wanted.length < 3) return undefined;
  return months.find(({ name }) => name.startsWith(wanted === 'sept' ? 'sep' : wanted))?.number;
}

function dayNamed(word = ''): string | undefined {
  const number = /^(\d{1,2})(?:st|nd|rd|th)?,?$/i.exec(word)?.[1];
  return number !== undefined && Number(number) >= 1 && Number(number) <= 31
    ? number.padStart(2, '0')
    : undefined;
}
