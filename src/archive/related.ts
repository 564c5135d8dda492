import { daysBetween, distanceInWords } from './dates.ts';
import type { Actor, Archive, Briefing, Subject, Topic } from './model.ts';
import { compare } from './order.ts';

/** A briefing that has to do with another, and why, in words. */
export interface Related {
  briefing: Briefing;
  /** The strongest first, how far apart in time last: `also in Lucca`, `3 days earlier`. */
  reasons: string[];
  score: number;
}

/** Finds related briefings; made once per archive. */
export interface Relations {
  /** What was known before a briefing: related briefings of earlier days, the nearest match first. */
  before(briefing: Briefing): Related[];
  /** What happened since: related briefings of the same day and later. */
  since(briefing: Briefing): Related[];
}

/** How many briefings of a subject, on either side in time, are looked at. */
const reach = 40;

/** Below this, two briefings share only what many share. */
const leastScore = 3;

const halfLife = 365;

/**
 * Ranks briefings by what they share: the place, pairs of actors and topics, each weighted by how
 * rare it is in the archive, and closeness in time.
 *
 * Only the nearest briefings of each shared subject are looked at, so that the work for a briefing
 * does not grow with the archive.
 */
export function relationsIn(archive: Archive, limit = 4): Relations {
  const total = archive.briefings.length;
  const weights = new Map<Subject, number>();
  const days = new Map<Briefing, number>();

  function weight(subject: Subject): number {
    return memo(weights, subject, () => Math.log(1 + total / (subject.briefings.length + 1)));
  }

  function dayOf(briefing: Briefing): number {
    return memo(days, briefing, () => daysBetween('1970-01-01', briefing.date));
  }

  function related(briefing: Briefing, side: 'before' | 'since'): Related[] {
    const candidates = new Set<Briefing>();
    for (const subject of subjectsOf(briefing))
      for (const other of nearby(subject.briefings, briefing, side)) candidates.add(other);
    // Most candidates fall out here, so what the others share is put in words only afterwards.
    return [...candidates]
      .map((other) => ({ other, score: scoreOf(briefing, other) }))
      .filter(({ score }) => score >= leastScore)
      .sort((a, b) => b.score - a.score || compare(a.other.id, b.other.id))
      .slice(0, limit)
      .map(({ other, score }) => ({ briefing: other, reasons: reasonsFor(briefing, other), score }));
  }

  function shared(briefing: Briefing, other: Briefing): { actors: Actor[]; topics: Topic[] } {
    const rarest = (a: Subject, b: Subject) => weight(b) - weight(a);
    return {
      actors: briefing.cast.flatMap(({ actor }) => (isIn(other, actor) ? actor : [])).sort(rarest),
      topics: briefing.topics.filter((topic) => other.topics.includes(topic)).sort(rarest),
    };
  }

  function scoreOf(briefing: Briefing, other: Briefing): number {
    const { actors, topics } = shared(briefing, other);
    let score = other.location === briefing.location ? 1.5 * weight(other.location) : 0;
    // One actor in common says little; a pair says much.
    const worth = actors.length > 1 ? 1 : 0.5;
    for (const actor of actors.slice(0, 3)) score += weight(actor) * worth;
    for (const topic of topics.slice(0, 2)) score += weight(topic);
    const apart = Math.abs(dayOf(briefing) - dayOf(other));
    return score * (0.4 + 0.6 * 2 ** (-apart / halfLife));
  }

  function reasonsFor(briefing: Briefing, other: Briefing): string[] {
    const { actors, topics } = shared(briefing, other);
    return [
      ...(other.location === briefing.location ? [`also in ${other.location.name}`] : []),
      ...(actors.length > 0 ? [`with ${namesOf(actors)}`] : []),
      ...(topics.length > 0 ? [`on ${namesOf(topics)}`] : []),
      distanceInWords(briefing.date, other.date),
    ];
  }

  // Asked for twice in a build: by what decides whether a page changed, and by the page.
  const before = new Map<Briefing, Related[]>();
  const since = new Map<Briefing, Related[]>();
  return {
    before: (briefing) => memo(before, briefing, () => related(briefing, 'before')),
    since: (briefing) => memo(since, briefing, () => related(briefing, 'since')),
  };
}

/** The briefings of a list, newest first, that lie nearest to `briefing` on one side in time. */
function nearby(list: Briefing[], briefing: Briefing, side: 'before' | 'since'): Briefing[] {
  const firstEarlier = firstIndex(list, ({ date }) => date < briefing.date);
  return side === 'before'
    ? list.slice(firstEarlier, firstEarlier + reach)
    : list.slice(Math.max(0, firstEarlier - reach), firstEarlier).filter((other) => other !== briefing);
}

/** The first index from which `holds` is true; the list is sorted so that it stays true. */
function firstIndex<Item>(list: Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function subjectsOf({ location, topics, cast }: Briefing): Subject[] {
  return [location, ...topics, ...cast.map(({ actor }) => actor)];
}

function isIn({ cast }: Briefing, actor: Actor): boolean {
  return cast.some((member) => member.actor === actor);
}

/** The first two, joined by "and". */
function namesOf(subjects: Subject[]): string {
  return subjects
    .slice(0, 2)
    .map(({ name }) => name)
    .join(' and ');
}

function memo<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}
