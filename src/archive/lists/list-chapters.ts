import type { CalendarDate } from '../../base/days/dates.ts';
import { inPeriods, type Months } from '../../base/days/periods.ts';
import { groupedBy } from '../../base/order.ts';

/** Entries of a list, as statements are, that are shown together, year by year, and under a period where it is long. */
export interface ListChapter<Item> {
  /** A decade, a year or a month. */
  period?: Months | undefined;
  items: readonly Item[];
  years: [year: string, items: Item[]][];
  /** The year that begins with it and has no heading of its own. */
  year?: string | undefined;
  /** Whether it stands open: those that hold the newest do. */
  isOpen: boolean;
}

/** As many as can be read one below the other; more are a long way down on a phone. */
const mostInOne = 25;

/** As many as give an idea of the newest. */
const mostOpen = 10;

/** The entries of a list as they are shown, in the order in which they come. */
export function listChapters<Item>(
  list: readonly Item[],
  dayOf: (item: Item) => CalendarDate,
): ListChapter<Item>[] {
  const begun = new Set<string>();
  return openedPeriods(list, dayOf, 0).map(({ period, items, isOpen }) => {
    const years = groupedBy(items, (item) => dayOf(item).slice(0, 4));
    const alone = period && years.length === 1 ? years[0]?.[0] : undefined;
    const year = alone === undefined || begun.has(alone) ? undefined : alone;
    for (const [one] of years) begun.add(one);
    return { period, items, years, year, isOpen };
  });
}

/** A list in periods, of which one that would stand open and is long itself is taken apart once more. */
function openedPeriods<Item>(
  list: readonly Item[],
  dayOf: (item: Item) => CalendarDate,
  listedBefore: number,
): Pick<ListChapter<Item>, 'period' | 'items' | 'isOpen'>[] {
  let before = listedBefore;
  return inPeriods(list, dayOf, mostInOne).flatMap(([period, items]) => {
    const isOpen = before < mostOpen;
    const isLong = items.length > mostInOne && items.length < list.length;
    const parts = isOpen && isLong ? openedPeriods(items, dayOf, before) : [{ period, items, isOpen }];
    before += items.length;
    return parts;
  });
}
