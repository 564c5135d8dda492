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

/** What a briefing can share with others, the rarest first. */
interface Subjects {
  actors: Actor[];
  topics: Topic[];
  /** In the same order. */
  weights: { location: number; actors: number[]; topics: number[] };
}

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
    const subjects = rarestFirst(briefing);
    const candidates = new Set<Briefing>();
    for (const subject of subjectsOf(briefing))
      for (const other of nearby(subject.briefings, briefing, side)) candidates.add(other);
    // Most candidates fall out here, so what the others share is put in words only afterwards.
    const scored: { other: Briefing; score: number }[] = [];
    for (const other of candidates) {
      const score = scoreOf(briefing, subjects, other);
      if (score >= leastScore) scored.push({ other, score });
    }
    return scored
      .sort((a, b) => b.score - a.score || compare(a.other.id, b.other.id))
      .slice(0, limit)
      .map(({ other, score }) => ({
        briefing: other,
        reasons: reasonsFor(briefing, subjects, other),
        score,
      }));
  }

  function rarestFirst({ location, cast, topics }: Briefing): Subjects {
    const rarest = (a: Subject, b: Subject) => weight(b) - weight(a);
    const actors = cast.map(({ actor }) => actor).sort(rarest);
    const sorted = [...topics].sort(rarest);
    return {
      actors,
      topics: sorted,
      weights: { location: weight(location), actors: actors.map(weight), topics: sorted.map(weight) },
    };
  }

  /** Asked of hundreds of others for every briefing, so it makes no lists and looks nothing up. */
  function scoreOf(briefing: Briefing, { actors, topics, weights }: Subjects, other: Briefing): number {
    let score = other.location === briefing.location ? 1.5 * weights.location : 0;
    let shared = 0;
    let worth = 0;
    for (let i = 0; i < actors.length && shared < 3; i += 1) {
      if (!isIn(other, actors[i])) continue;
      shared += 1;
      worth += weights.actors[i] ?? 0;
    }
    // One actor in common says little; a pair says much.
    score += shared > 1 ? worth : worth / 2;
    shared = 0;
    for (let i = 0; i < topics.length && shared < 2; i += 1) {
      const topic = topics[i];
      if (!topic || !other.topics.includes(topic)) continue;
      shared += 1;
      score += weights.topics[i] ?? 0;
    }
    // Time only takes from it, and most have too little already.
    if (score < leastScore) return 0;
    const apart = Math.abs(dayOf(briefing) - dayOf(other));
    return score * (0.4 + 0.6 * 2 ** (-apart / halfLife));
  }

  function reasonsFor(briefing: Briefing, subjects: Subjects, other: Briefing): string[] {
    const actors = subjects.actors.filter((actor) => isIn(other, actor));
    const topics = subjects.topics.filter((topic) => other.topics.includes(topic));
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

function isIn({ cast }: Briefing, actor: Actor | undefined): boolean {
  for (const member of cast) if (member.actor === actor) return true;
  return false;
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
