import { lastDay, type CalendarDate, type PartialDate } from '../base/days/dates.ts';
import { newestFirst } from '../base/order.ts';
import { withCommas, withSemicolons } from '../base/text/punctuation.ts';
import type { Briefing, Place, Topic } from './model.ts';
import { nameOn } from './names.ts';

/**
 * The places directly around a place on a day: of those with a last day the one that ends next, else all without;
 * several where it is disputed. Of no day, those whose end nobody has set.
 */
export function placesAround({ around }: Pick<Place, 'around'>, day?: CalendarDate): Place[] {
  const ends = around.flatMap(({ until }) => (until && day && day <= lastDay(until) ? lastDay(until) : []));
  const next = ends.reduce<string | undefined>((a, b) => (a !== undefined && a < b ? a : b), undefined);
  return around
    .filter(({ until }) => (next === undefined ? until === undefined : until && lastDay(until) === next))
    .map(({ place }) => place);
}

/** The ways upwards from a place on a day, each with the nearest place first: one way with nothing at the top. */
export function placeChains(place: Place, day?: CalendarDate): Place[][] {
  const around = placesAround(place, day);
  if (around.length === 0) return [[]];
  return around.flatMap((one) => placeChains(one, day).map((chain) => [one, ...chain]));
}

/** The places around a place, the nearest first: Tuscany, Italy for Lucca. Of several ways, the first. */
export function placeChain(place: Place, day?: CalendarDate): Place[] {
  return placeChains(place, day)[0] ?? [];
}

/** The way to a place today from the widest around it on, as far as nobody disputes it: Italy, Tuscany, Lucca. */
export function wayToPlace(place: Place): Place[] {
  const [only, ...others] = placesAround(place);
  return [...(only && others.length === 0 ? wayToPlace(only) : []), place];
}

/** Every place around a place on a day, each once. */
export function placesAbove(place: Place, day?: CalendarDate): Place[] {
  return [...new Set(placeChains(place, day).flat())];
}

/** Places as they were on a day, each with those around them: `Lucca, Tuscany, Italy; Rome, Italy`. */
export function placesInWords(places: readonly Place[], day: CalendarDate): string {
  const ways = places.flatMap((place) => placeChains(place, day).map((chain) => [place, ...chain]));
  return withSemicolons(ways.map((way) => withCommas(way.map((one) => nameOn(one, day)))));
}

/** The topics above a topic, the nearest first. */
export function topicChain(topic: Topic): Topic[] {
  return topic.broader ? [topic.broader, ...topicChain(topic.broader)] : [];
}

/** The way to a topic from the broadest above it on. */
export function wayToTopic(topic: Topic): Topic[] {
  return [topic, ...topicChain(topic)].reverse();
}

/** A subject with everything below it. */
export interface Branch<Subject> {
  subject: Subject;
  below: Branch<Subject>[];
  /** The last day on which it was below, where it no longer is. */
  until?: PartialDate | undefined;
  /** Briefings here and below, each counted once: of a place that moved, those of the days on which it was there. */
  count: number;
}

/** Places as a tree, from countries down. */
export function placeTree(places: readonly Place[]): Branch<Place>[] {
  return places.filter(({ around }) => around.length === 0).map((place) => placeBranch(place));
}

/** A place with the places in it. @param briefings of it, where not all that are told of it were there */
export function placeBranch(place: Place, briefings = briefingsIn(place)): Branch<Place> {
  const known = new Set(briefings);
  const below = place.contains.map((inner) => {
    const there = briefingsIn(inner).filter((one) => known.has(one) && wasIn(one, inner, place));
    return { ...placeBranch(inner, there), until: lastDayIn(place, inner) };
  });
  return { subject: place, below, count: briefings.length };
}

/** A place and those within it, each once, with how many briefings are located there while it was within. */
export function placesIn(place: Place): Map<Place, number> {
  const all = (one: Place): Place[] => [one, ...one.contains.flatMap(all)];
  const isHere = (one: Place, date: CalendarDate) => one === place || placesAbove(one, date).includes(place);
  return new Map(
    all(place).map((one) => [one, one.briefings.filter(({ date }) => isHere(one, date)).length]),
  );
}

/** A place and all within it where something happened; the place alone where nothing did. */
export function placesTold(place: Place): Map<Place, number> {
  const told = [...placesIn(place)].filter(([, count]) => count > 0);
  return new Map(told.length > 0 ? told : [[place, 0]]);
}

/** The last day on which a place was directly in another, the last time that it was; undefined while it is. */
function lastDayIn(place: Place, inner: Place): PartialDate | undefined {
  const [first, ...others] = inner.around
    .filter((around) => around.place === place)
    .map(({ until }) => until);
  return others.reduce((a, b) => (a && b ? (lastDay(a) > lastDay(b) ? a : b) : undefined), first);
}

/** Topics as a tree, from the broadest down. */
export function topicTree(topics: readonly Topic[]): Branch<Topic>[] {
  return topics.filter(({ broader }) => !broader).map(topicBranch);
}

export function topicBranch(topic: Topic): Branch<Topic> {
  return { subject: topic, below: topic.narrower.map(topicBranch), count: briefingsOnTopic(topic).length };
}

/** Briefings located in a place or in any place within it, newest first. */
export function briefingsIn(place: Place): readonly Briefing[] {
  if (place.contains.length === 0) return place.briefings;
  return memo(place, () => {
    const found = new Set(place.briefings);
    for (const inner of place.contains)
      for (const briefing of briefingsIn(inner)) if (wasIn(briefing, inner, place)) found.add(briefing);
    return [...found].sort(newestFirst);
  });
}

/** Whether a place was directly in another on the day of a briefing. */
function wasIn({ date }: Briefing, inner: Place, place: Place): boolean {
  const [only, ...others] = inner.around;
  return (only?.until === undefined && others.length === 0) || placesAround(inner, date).includes(place);
}

/** Briefings on a topic or on any narrower one, newest first. */
export function briefingsOnTopic(topic: Topic): readonly Briefing[] {
  if (topic.narrower.length === 0) return topic.briefings;
  return memo(topic, () => {
    const found = new Set(topic.briefings);
    for (const inner of topic.narrower) for (const briefing of briefingsOnTopic(inner)) found.add(briefing);
    return [...found].sort(newestFirst);
  });
}

/** An archive never changes, and many pages ask for the same. */
const known = new WeakMap<Place | Topic, Briefing[]>();

function memo(node: Place | Topic, make: () => Briefing[]): Briefing[] {
  const before = known.get(node) ?? make();
  known.set(node, before);
  return before;
}
