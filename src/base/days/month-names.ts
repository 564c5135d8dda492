import type { CalendarDate } from './dates.ts';

/**
 * Languages whose names of months and weekdays are read. A name that is of one month in one of them and of another in
 * another is not.
 */
const languages =
  'en fr de es it pt nl pl cs sk sl hr ro hu tr sv da nb fi et lv lt ru uk bg sr el ar fa he hi id vi'.split(
    ' ',
  );

/** How a name stands in a date, and how by itself. */
const forms: Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long' },
  { month: 'long' },
  { month: 'short' },
];

let months: Map<string, number> | undefined;

/** Months as they are numbered by hand in many countries: `3.IV.1816`. */
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The number of the month that has a name in some language: 4 for `avril`, `April` and `апреля`. */
export function monthCalled(name: string): number | undefined {
  months ??= monthsByName();
  const written = folded(name);
  const roman = romans.indexOf(name);
  if (roman >= 0) return roman + 1;
  const begun = written.length < 3 ? -1 : english.findIndex((one) => one.startsWith(written));
  return months.get(written) ?? (begun < 0 ? undefined : begun + 1);
}

/** Of these the beginnings are read too. */
const english = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

function monthsByName(): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of languages)
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...form, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2017, month - 1, 1));
        const name = folded(parts.find(({ type }) => type === 'month')?.value ?? '');
        found.set(name, (found.get(name) ?? month) === month ? month : NaN);
      }
    }
  return new Map([...found].filter(([name, month]) => name !== '' && !Number.isNaN(month)));
}

/** Whether a day has a name among those of the week, in some language. */
export function isWeekdayOf(day: CalendarDate, name: string): boolean {
  const written = folded(name);
  return languages.some((language) =>
    (['long', 'short'] as const).some(
      (weekday) =>
        folded(new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(Date.parse(day))) ===
        written,
    ),
  );
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\.$/, '');
}
