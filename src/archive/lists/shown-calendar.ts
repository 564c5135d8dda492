import { calendarYears } from '../../base/list-limits.ts';
import { groupedBy } from '../../base/order.ts';
import { decadeAnchor } from '../../base/urls.ts';
import type { CalendarYear } from './calendar.ts';
import { decadeOf } from './year-ways.ts';

/** Years of the calendar under their decade. */
interface Decade {
  /** Its first year. */
  decade: number;
  anchor: string;
  /** How many briefings its years have. */
  count: number;
  years: CalendarYear[];
  /** Whether it stands open: the newest does. */
  isOpen: boolean;
}

/** The calendar as it is shown: in one table, or in one for each decade where it has many years. */
export type ShownCalendar = { isLong: false; years: CalendarYear[] } | { isLong: true; decades: Decade[] };

/** Takes the calendar's years, newest first. */
export function shownCalendar(years: CalendarYear[]): ShownCalendar {
  if (years.length <= calendarYears) return { isLong: false, years };
  const decades = groupedBy(years, ({ year }) => decadeOf(year)).map(([decade, inDecade], index) => ({
    decade: Number(decade),
    anchor: decadeAnchor(decade),
    count: inDecade.reduce((sum, { count }) => sum + count, 0),
    years: inDecade,
    isOpen: index === 0,
  }));
  return { isLong: true, decades };
}
