import { firstDay, lastDay, type CalendarDate } from '../../base/days/dates.ts';
import type { Finding } from '../../base/problems.ts';
import type { ActorData } from '../../schema/schemas.ts';
import { at } from '../findings/finding-position.ts';
import * as messages from '../findings/subject-messages.ts';
import type { Entry } from '../model.ts';
import { nameAsSeen } from '../names.ts';

type Role = ActorData['roles'][number];

/**
 * Warns of offices that an actor has twice: all of them the same, or the same office of one organisation on days of
 * which some are the same for certain. Others of one title may be several, as chairs of professors are.
 */
export function repeatedOffices(actors: Entry<ActorData>[]): Finding[] {
  return actors.flatMap((entry) => {
    const before = new Map<string, Role[]>();
    return entry.data.roles.flatMap((role, index) => {
      const key = JSON.stringify([nameAsSeen(role.title), role.organisation, role.acting, role.note]);
      const others = before.get(key) ?? [];
      before.set(key, [...others, role]);
      const where = at(entry, 'roles', index);
      if (others.some(({ from, to }) => from === role.from && to === role.to))
        return [messages.repeatedOffice(where, role.title)];
      const isHeldTwice = role.organisation !== undefined && others.some((other) => overlap(other, role));
      return isHeldTwice ? [messages.officeHeldTwice(where, role.title)] : [];
    });
  });
}

/** Whether two offices were held on one day, whatever days their years and months mean. */
function overlap(one: Role, other: Role): boolean {
  const [a, b] = [certainDays(one), certainDays(other)];
  return a !== undefined && b !== undefined && a.from < b.until && b.from < a.until;
}

/** The days on which an office was held for certain, if there are any that are known. */
function certainDays({ from, to }: Role): { from: CalendarDate; until: CalendarDate } | undefined {
  if (from === undefined || to === 'unknown') return undefined;
  return { from: lastDay(from), until: to === undefined ? '9999-12-31' : firstDay(to) };
}
