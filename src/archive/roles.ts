import { firstDay, lastDay, type CalendarDate } from '../base/dates.ts';
import type { Role } from './model.ts';

/**
 * The offices held on a day, the one that began last first. The days on which an office begins and
 * ends both belong to it.
 */
export function rolesOn(holder: { roles: Role[] }, date: CalendarDate): Role[] {
  return holder.roles.filter(({ from, to }) => firstDay(from) <= date && (!to || date <= lastDay(to)));
}

/** The office held on a day; the one that began last when there are several, undefined when there is none. */
export function roleOn(holder: { roles: Role[] }, date: CalendarDate): Role | undefined {
  return rolesOn(holder, date)[0];
}

/** An office with its organisation: `Foreign Secretary, United Kingdom`. */
export function roleInWords({ title, organisation }: Role): string {
  return organisation ? `${title}, ${organisation.name}` : title;
}
