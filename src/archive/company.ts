import type { CalendarDate } from '../base/dates.ts';
import type { Actor } from './model.ts';
import { appearsWith } from './queries.ts';

/** Somebody in the same briefings as an actor. */
export interface Companion {
  name: string;
  url: string;
  /** Briefings in which both are. */
  count: number;
  first: CalendarDate;
  last: CalendarDate;
  /** Others of the company in those briefings. */
  together: { url: string; count: number }[];
}

/** An actor’s company: those who are most often in the same briefings, and who of them is there together. */
export interface Company {
  companions: Companion[];
  /** How many more there are. */
  rest: number;
}

/** How many companions are named. */
const most = 12;

/** Who is in the same briefings as an actor, the most frequent first. */
export function companyOf(actor: Actor): Company {
  const all = appearsWith(actor);
  const shown = new Map(
    all.slice(0, most).map(({ thing, count }) => [thing, { count, days: [] as string[] }]),
  );
  const pairs = new Map<Actor, Map<Actor, number>>();
  for (const { cast, date } of actor.briefings) {
    const there = cast.map((member) => member.actor).filter((one) => shown.has(one));
    for (const one of there) {
      shown.get(one)?.days.push(date);
      const counts = pairs.get(one) ?? new Map<Actor, number>();
      for (const other of there) if (other !== one) counts.set(other, (counts.get(other) ?? 0) + 1);
      pairs.set(one, counts);
    }
  }
  const companions = [...shown].map(([one, { count, days }]) => ({
    name: one.name,
    url: one.url,
    count,
    // Briefings come newest first.
    first: days.at(-1) ?? '',
    last: days[0] ?? '',
    together: [...(pairs.get(one) ?? [])].map(([other, times]) => ({ url: other.url, count: times })),
  }));
  return { companions, rest: all.length - companions.length };
}
