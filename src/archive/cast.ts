import { dateInWords } from '../base/dates.ts';
import { periodInWords, type Period } from '../base/periods.ts';
import type { Finding } from '../base/problems.ts';
import * as messages from './messages.ts';
import type { Actor, CastMember, Role } from './model.ts';
import { isCalled, officesIn } from './roles.ts';
import type { Where } from './where.ts';

/**
 * An actor in a briefing of some days. A part that is the title of an office of theirs picks that one; it is
 * reported when it was not held then.
 */
export function castMember(
  actor: Actor,
  days: Period,
  { as, where }: { as?: string | undefined; where: Where },
  problems: Finding[],
): CastMember {
  const offices = officesIn(actor, days);
  if (as === undefined) return { actor, offices, role: offices[0]?.role };
  const called = actor.roles.find((role) => isCalled(role, as));
  if (!called) return { actor, part: as, offices, role: offices[0]?.role };
  const picked = offices.filter(({ role }) => isCalled(role, as));
  if (picked.length === 0) {
    const field = [...(where.field ?? []).slice(0, -1), 'as'];
    problems.push(
      messages.partNotHeld({ ...where, field }, actor.name, as, periodInWords(days), heldInWords(called)),
    );
  }
  return { actor, offices: picked, role: picked[0]?.role };
}

function heldInWords({ from, to }: Role): string {
  const start = from ? `from ${dateInWords(from)}` : '';
  return to ? `${start} ${start ? 'to' : 'up to'} ${dateInWords(to)}`.trim() : `${start} on`.trim();
}
