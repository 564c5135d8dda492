import { dateInWords } from '../../base/days/date-words.ts';
import { periodInWords, type Period } from '../../base/days/periods.ts';
import type { Finding } from '../../base/problems.ts';
import { listInWords } from '../../base/text/lists.ts';
import type { Where } from '../findings/finding-position.ts';
import * as messages from '../findings/subject-messages.ts';
import type { Actor, CastMember, Office } from '../model.ts';
import { isCalled, officesIn } from '../offices.ts';

/**
 * An actor in a briefing of some days. A capacity that is the title of an office of theirs picks that one; it is
 * reported when it was not held then.
 */
export function castMember(
  actor: Actor,
  days: Period,
  { as, where }: { as?: string | undefined; where: Where },
  findings: Finding[],
): CastMember {
  const offices = officesIn(actor, days);
  if (as === undefined) return { actor, offices, office: offices[0]?.office };
  const called = actor.offices.filter((office) => isCalled(office, as));
  if (called.length === 0) return { actor, as, offices, office: offices[0]?.office };
  // Asked for by name, an office of which a day is missing is told of beside those that have theirs.
  const picked = officesIn({ ...actor, offices: called }, days);
  if (picked.length === 0) {
    const field = [...(where.field ?? []).slice(0, -1), 'as'];
    const held = listInWords(called.map(heldInWords));
    findings.push(messages.capacityNotHeld({ ...where, field }, actor.name, as, periodInWords(days), held));
  }
  return { actor, offices: picked, office: picked[0]?.office };
}

function heldInWords({ from, until }: Office): string {
  const start = from ? `from ${dateInWords(from)}` : '';
  return until ? `${start} ${start ? 'to' : 'up to'} ${dateInWords(until)}`.trim() : `${start} on`.trim();
}
