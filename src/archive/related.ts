import { daysBetween, distanceInWords } from './dates.ts';
import type { Archive, Briefing } from './model.ts';
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
  const weight = ({ briefings }: { briefings: Briefing[] }) => Math.log(1 + total / (briefings.length + 1));

  function related(briefing: Briefing, side: 'before' | 'since'): Related[] {
    const candidates = new Set(
      [briefing.location, ...briefing.topics, ...briefing.cast.map(({ actor }) => actor)].flatMap((subject) =>
        nearby(subject.briefings, briefing, side),
      ),
    );
    return [...candidates]
      .map((other) => compared(briefing, other))
      .filter(({ score }) => score >= leastScore)
      .sort((a, b) => b.score - a.score || compare(a.briefing.id, b.briefing.id))
      .slice(0, limit);
  }

  function compared(briefing: Briefing, other: Briefing): Related {
    const reasons: string[] = [];
    let score = 0;
    if (other.location === briefing.location) {
      score += 1.5 * weight(other.location);
      reasons.push(`also in ${other.location.name}`);
    }
    const cast = new Set(other.cast.map(({ actor }) => actor));
    const shared = briefing.cast.map(({ actor }) => actor).filter((actor) => cast.has(actor));
    const rarest = [...shared].sort((a, b) => weight(b) - weight(a));
    // One actor in common says little; a pair says much.
    if (rarest.length > 0) {
      score +=
        rarest.slice(0, 3).reduce((sum, actor) => sum + weight(actor), 0) * (rarest.length > 1 ? 1 : 0.5);
      reasons.push(`with ${listed(rarest.slice(0, 2).map(({ name }) => name))}`);
    }
    const topics = briefing.topics
      .filter((topic) => other.topics.includes(topic))
      .sort((a, b) => weight(b) - weight(a));
    if (topics.length > 0) {
      score += topics.slice(0, 2).reduce((sum, topic) => sum + weight(topic), 0);
      reasons.push(`on ${listed(topics.slice(0, 2).map(({ name }) => name))}`);
    }
    const days = Math.abs(daysBetween(briefing.date, other.date));
    reasons.push(distanceInWords(briefing.date, other.date));
    return { briefing: other, reasons, score: score * (0.4 + 0.6 * 2 ** (-days / halfLife)) };
  }

  return {
    before: (briefing) => related(briefing, 'before'),
    since: (briefing) => related(briefing, 'since'),
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

function listed(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
