import type { CalendarDate } from '../base/days/dates.ts';
import { lastDayOf } from '../base/days/periods.ts';
import { byName, bySortName, groupedBy } from '../base/order.ts';
import { homeUrl } from '../base/urls.ts';
import type { Actor, Archive, Briefing, CastMember, Membership, Page, Place, Topic } from './model.ts';

/** Something with how often it occurs. */
export interface Counted<Thing> {
  thing: Thing;
  count: number;
}

/** The times at which a member was one of a group. */
export function membershipsIn(group: Actor, member: Actor): Membership[] {
  return member.memberships.filter((one) => one.group === group);
}

/** What an actor was in a briefing; undefined for one who is not in its cast. */
export function memberIn({ cast }: Briefing, one: Actor): CastMember | undefined {
  return cast.find(({ actor }) => actor === one);
}

/** The last day of which briefings tell; undefined for none. */
export function newestDayOf(briefings: readonly Briefing[]): CalendarDate | undefined {
  const days = briefings.map(lastDayOf);
  return days.reduce<CalendarDate | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined);
}

/** Who is in the same briefings as an actor, the most frequent first. */
export function appearsWith(actor: Actor): Counted<Actor>[] {
  const others = actor.briefings.flatMap(({ cast }) => cast.map((member) => member.actor));
  return mostFrequent(
    others.filter((other) => other !== actor),
    bySortName,
  );
}

/** Who is in the given briefings, the most frequent first. */
export function actorsIn(briefings: readonly Briefing[]): Counted<Actor>[] {
  return mostFrequent(
    briefings.flatMap(({ cast }) => cast.map(({ actor }) => actor)),
    bySortName,
  );
}

/** Where the given briefings are located, the most frequent first. */
export function placesOf(briefings: readonly Briefing[]): Counted<Place>[] {
  return mostFrequent(
    briefings.flatMap(({ locations }) => locations),
    byName,
  );
}

/** Where something happened of which briefings tell. */
export function placesWithBriefings({ places }: Pick<Archive, 'places'>): Place[] {
  return places.filter(({ briefings }) => briefings.length > 0);
}

/** What the given briefings are about, the most frequent first. */
export function topicsOf(briefings: readonly Briefing[]): Counted<Topic>[] {
  return mostFrequent(
    briefings.flatMap(({ topics }) => topics),
    byName,
  );
}

/** Actors in groups by the first letter of what they are sorted by, accents aside. */
export function byInitial(actors: readonly Actor[]): [initial: string, actors: Actor[]][] {
  const named = (initial: string) => ({ id: initial, name: initial });
  // Names are ordered by their signs too, so that one in quotation marks comes before all others.
  return groupedBy(actors, ({ sortName }) => initialOf(sortName)).sort(([a], [b]) =>
    byName(named(a), named(b)),
  );
}

/** The letter that a name is looked up under; `#` for one that begins with a number, or has no letter. */
function initialOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFD'))?.[0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

function mostFrequent<Thing>(things: Thing[], order: (a: Thing, b: Thing) => number): Counted<Thing>[] {
  const counts = new Map<Thing, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts]
    .map(([thing, count]) => ({ thing, count }))
    .sort((a, b) => b.count - a.count || order(a.thing, b.thing));
}

/** The pages beside the briefings, without what stands on the home page. */
export function ownPages({ pages }: Pick<Archive, 'pages'>): Page[] {
  return pages.filter(({ url }) => url !== homeUrl);
}

/** The page on the rules behind an archive, by the id that `npm run init` gives it. Undefined where there is none. */
export function methodologyOf(archive: Pick<Archive, 'pages'>): Page | undefined {
  return ownPages(archive).find(({ id }) => id === 'methodology');
}
