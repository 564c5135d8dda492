import type { CalendarDate } from '../base/dates.ts';
import * as messages from './messages.ts';
import type { Actor, Role, Speaker, Statement } from './model.ts';
import { nameOn } from './names.ts';
import { officesCalled, roleInWords, roleOn, rolesOn } from './roles.ts';
import type { Finding } from '../base/problems.ts';
import type { Where } from './where.ts';

/**
 * Actors as they speak on a day, each in an office.
 *
 * @param as the title of an office of theirs, which has to be held that day, or a part that all of them have
 */
export function speakersOn(
  actors: Actor[],
  { on, as }: { on: CalendarDate; as?: string | undefined },
  where: Where,
  problems: Finding[],
): Speaker[] {
  const isOffice = as !== undefined && actors.some((actor) => called(actor, as).length > 0);
  return actors.map((actor): Speaker => {
    const name = nameOn(actor, on);
    if (as === undefined) return { actor, name, role: roleOn(actor, on) };
    if (!isOffice) return { actor, name, role: roleOn(actor, on), as };
    const offices = called(actor, as);
    const role = rolesOn({ ...actor, roles: offices }, on)[0];
    if (offices.length > 0 && !role) {
      const held = rolesOn(actor, on).map(({ title }) => title);
      problems.push(messages.officeOfOtherDays(where, { name, as, on, held }));
    }
    return { actor, name, role: role ?? roleOn(actor, on) };
  });
}

function called({ roles }: Actor, title: string): Role[] {
  return officesCalled(
    roles.map((role) => ({ role })),
    title,
  ).map(({ role }) => role);
}

/** In what capacity somebody speaks: `Foreign Secretary, United Kingdom`, `host`, or both. */
export function capacityOf({ role, as }: Speaker): string {
  return [as, role && roleInWords(role)].filter(Boolean).join(', ');
}

/** Who speaks, each in what capacity: `Boris Johnson (Foreign Secretary, United Kingdom); Rex Tillerson`. */
export function speakersInWords({ speakers }: Pick<Statement, 'speakers'>): string {
  return speakers
    .map((speaker) => (capacityOf(speaker) ? `${speaker.name} (${capacityOf(speaker)})` : speaker.name))
    .join('; ');
}

/** Who speaks, by name alone. */
export function speakerNames({ speakers }: Pick<Statement, 'speakers'>): string {
  return speakers.map(({ name }) => name).join(', ');
}
