import { monthOf, type Month } from '../../base/days/dates.ts';
import { monthsOf } from '../../base/days/periods.ts';
import { briefingsShown } from '../../base/list-limits.ts';
import { compare, groupedBy } from '../../base/order.ts';
import { monthAnchor, yearUrl } from '../../base/urls.ts';
import type { Archive, Briefing } from '../model.ts';
import { addressOf, partPages } from './list-pages.ts';
import { partsOf, type Part } from './list-parts.ts';

/** A briefing under a month of which it has days. */
interface InMonth {
  month: Month;
  briefing: Briefing;
}

/** A year with its briefings under every month of it that they touch, newest month first. */
export interface Year {
  year: string;
  /** How many briefings there are, each counted once. */
  count: number;
  items: InMonth[];
}

/** The years of which briefings have days, newest first. */
export function yearsIn({ briefings }: Pick<Archive, 'briefings'>): Year[] {
  const years = new Map<string, { briefings: Set<Briefing>; items: InMonth[] }>();
  for (const briefing of briefings) {
    for (const month of monthsOf(briefing)) {
      const year = month.slice(0, 4);
      const inYear = years.get(year) ?? { briefings: new Set(), items: [] };
      years.set(year, inYear);
      inYear.briefings.add(briefing);
      inYear.items.push({ month, briefing });
    }
  }
  return [...years]
    .sort(([a], [b]) => compare(b, a))
    .map(
      ([
        year,
        {
          briefings: { size },
          items,
        },
      ]) => ({
        year,
        count: size,
        // Those of a month stay as they come: newest briefing first.
        items: items.sort((a, b) => compare(b.month, a.month)),
      }),
    );
}

export interface YearPage {
  year: string;
  part: Part<InMonth>;
  /** Of the whole year. */
  count: number;
  /** All that have briefings, newest first. */
  years: string[];
}

/** The pages of every year: one, and one more for each further part of a long one. */
export function yearPages(
  archive: Pick<Archive, 'briefings'>,
): { params: { year: string; path: string | undefined }; props: YearPage }[] {
  const all = yearsIn(archive);
  const years = all.map(({ year }) => year);
  return all.flatMap(({ year, count, items }) =>
    partPages(items, { year, count, years }).map(({ params, props }) => ({
      params: { year, ...params },
      props,
    })),
  );
}

/** What stands under each month, in the order in which the months come. */
export function byMonth(items: InMonth[]): [month: Month, briefings: Briefing[]][] {
  return groupedBy(items, ({ month }) => month).map(([month, inMonth]) => [
    month,
    inMonth.map(({ briefing }) => briefing),
  ]);
}

/** A year of the archive, with every month from January to December. */
export interface CalendarYear {
  year: string;
  url: string;
  count: number;
  months: { month: Month; count: number; url: string }[];
}

/** How many briefings stand under each month, and where, newest year first. */
export function calendar(archive: Pick<Archive, 'briefings'>): CalendarYear[] {
  return yearsIn(archive).map(({ year, count: all, items }) => {
    const counts = new Map<Month, { count: number; url: string }>();
    for (const part of partsOf(items)) {
      const address = addressOf(part, yearUrl(year));
      for (const { month } of part.items) {
        const { count, url } = counts.get(month) ?? { count: 0, url: `${address}#${monthAnchor(month)}` };
        counts.set(month, { count: count + 1, url });
      }
    }
    const months = Array.from({ length: 12 }, (_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`;
      return { month, ...(counts.get(month) ?? { count: 0, url: '' }) };
    });
    return { year, url: yearUrl(year), count: all, months };
  });
}

/** The newest briefings, and where those before them go on: their month on the page of its year. */
export interface Latest {
  briefings: Briefing[];
  older: CalendarYear['months'][number] | undefined;
}

/** The newest briefings, as many as the list of all shows. */
export function latest({ briefings }: Pick<Archive, 'briefings'>, years: CalendarYear[]): Latest {
  const next = briefings[briefingsShown];
  const older =
    next && years.flatMap(({ months }) => months).find(({ month }) => month === monthOf(next.date));
  return { briefings: briefings.slice(0, briefingsShown), older };
}
