import type { CalendarDate } from '../../base/days/dates.ts';
import { compare, groupedBy } from '../../base/order.ts';
import { publishedOn } from '../corrections.ts';
import type { Briefing } from '../model.ts';

/** A day on which an archive came to know more of a story. */
interface Knowledge {
  day: CalendarDate;
  /** What came on that day, in order of time. */
  added: Briefing[];
  /** How many steps the archive had by the end of it, and how many came later. */
  held: number;
  later: number;
}

/** The days on which an archive came to know a story: the first, the last and all of them, in order. */
export interface KnownDays {
  first: CalendarDate;
  last: CalendarDate;
  days: Knowledge[];
}

/** The day on which the first of some briefings came to be known; nothing for none. */
export function firstKnown(briefings: readonly Briefing[]): string {
  return briefings.map(publishedOn).toSorted()[0] ?? '';
}

/** When steps of a story came to be known; undefined where it was on one day. @param steps in order of time */
export function knownDays(steps: Briefing[]): KnownDays | undefined {
  const days = knowledgeOf(steps);
  const [first, last] = [days[0], days.at(-1)];
  return first && last && first !== last ? { first: first.day, last: last.day, days } : undefined;
}

/** The days on which steps of a story came to be known, in order. @param steps in order of time */
export function knowledgeOf(steps: Briefing[]): Knowledge[] {
  const days = groupedBy(steps, publishedOn).sort(([a], [b]) => compare(a, b));
  let held = 0;
  return days.map(([day, added]) => {
    held += added.length;
    return { day, added, held, later: steps.length - held };
  });
}
