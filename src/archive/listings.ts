import { monthOf } from './coverage.ts';
import type { Month } from './dates.ts';
import type { Archive, Briefing } from './model.ts';
import { partsOf, type Part } from './parts.ts';
import { byYear } from './queries.ts';
import { monthAnchor, partUrl, yearUrl } from './urls.ts';

/** A page of a list: its path below the list's address (undefined for that address), and what is on it. */
export interface PartPage<Item> {
  params: { path: string | undefined };
  props: { part: Part<Item> };
}

/** The pages of a list, newest first. */
export function partPages<Item>(items: Item[]): PartPage<Item>[] {
  return partsOf(items).map((part) => ({ params: { path: pathOf(part) }, props: { part } }));
}

/** The pages of every subject: one, and one more for each further part of its briefings. */
export function subjectPages<Subject extends { id: string }>(
  subjects: Subject[],
  briefingsOf: (subject: Subject) => Briefing[],
): { params: { path: string }; props: { subject: Subject; part: Part<Briefing> } }[] {
  return subjects.flatMap((subject) =>
    partsOf(briefingsOf(subject)).map((part) => ({
      params: { path: [subject.id, pathOf(part)].filter(Boolean).join('/') },
      props: { subject, part },
    })),
  );
}

function pathOf({ number, isNewest }: Part<unknown>): string | undefined {
  return isNewest ? undefined : `page/${number}`;
}

/** A year of the archive, with every month from January to December. */
export interface CalendarYear {
  year: string;
  url: string;
  count: number;
  months: { month: Month; count: number; url: string }[];
}

/** How many briefings stand under each month, and where, newest year first. */
export function calendar({ briefings }: Archive): CalendarYear[] {
  return byYear(briefings).map(([year, inYear]) => {
    const counts = new Map<Month, { count: number; url: string }>();
    for (const part of partsOf(inYear)) {
      const address = part.isNewest ? yearUrl(year) : partUrl(yearUrl(year), part.number);
      for (const { date } of part.items) {
        const month = monthOf(date);
        const { count, url } = counts.get(month) ?? { count: 0, url: `${address}#${monthAnchor(month)}` };
        counts.set(month, { count: count + 1, url });
      }
    }
    const months = Array.from({ length: 12 }, (_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`;
      return { month, ...(counts.get(month) ?? { count: 0, url: '' }) };
    });
    return { year, url: yearUrl(year), count: inYear.length, months };
  });
}
