import { dateInWords, firstDay, lastDay, type CalendarDate } from '../base/dates.ts';
import { lastDayOf, type Period } from '../base/periods.ts';
import type { CastMember, HeldOffice, Role } from './model.ts';

/**
 * The offices held on a day, the one that began last first. The days on which an office begins and
 * ends both belong to it.
 */
export function rolesOn(holder: { roles: Role[] }, date: CalendarDate): Role[] {
  return officesIn(holder, { date }).map(({ role }) => role);
}

/** The office held on a day; the one that began last when there are several, undefined when there is none. */
export function roleOn(holder: { roles: Role[] }, date: CalendarDate): Role | undefined {
  return rolesOn(holder, date)[0];
}

/** The offices held on any of some days, the one that began last first. */
export function officesIn(holder: { roles: Role[] }, days: Period): HeldOffice[] {
  const last = lastDayOf(days);
  return holder.roles.flatMap((role): HeldOffice[] => {
    const { from, to } = role;
    if (last < firstDay(from) || (to && lastDay(to) < days.date)) return [];
    return [
      {
        role,
        since: days.date < firstDay(from) ? from : undefined,
        until: to && lastDay(to) < last ? to : undefined,
      },
    ];
  });
}

/** Offices of which one has the title, alone or with its organisation, in capitals or not. */
export function officesCalled<Office extends { role: Role }>(offices: Office[], title: string): Office[] {
  const wanted = title.toLowerCase();
  return offices.filter(({ role }) =>
    [role.title, roleInWords(role)].some((one) => one.toLowerCase() === wanted),
  );
}

/** An office with its organisation: `Foreign Secretary, United Kingdom`. */
export function roleInWords({ title, organisation }: Role): string {
  return organisation ? `${title}, ${organisation.name}` : title;
}

/** An office in some days: `Prime Minister, United Kingdom, until 13 July 2016`. */
export function officeInWords({ role, since, until }: HeldOffice): string {
  const days = [
    ...(since ? [`from ${dateInWords(since)}`] : []),
    ...(until ? [`until ${dateInWords(until)}`] : []),
  ];
  return [roleInWords(role), days.join(' ')].filter(Boolean).join(', ');
}

/** What somebody was in a briefing: the part, and every office. */
export function standing({ part, offices }: Pick<CastMember, 'part' | 'offices'>): string[] {
  return [...(part ? [part] : []), ...offices.map(officeInWords)];
}
