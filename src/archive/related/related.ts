import { distanceOf } from '../../base/days/periods.ts';
import { compare } from '../../base/order.ts';
import { relatedWords } from '../../base/words.ts';
import type { Actor, Archive, Briefing, Place, Subject, Topic } from '../model.ts';
import type { BriefingLine } from '../told/briefing-lines.ts';
import { Rows, type Side } from './related-rows.ts';
import { leastScore, scoreOf, type Weights } from './relation-score.ts';

/** A briefing that has to do with another, and why, in words. */
export interface Related {
  briefing: Briefing;
  /** The strongest first, how far apart in time last: `also in Lucca`, `3 days earlier`. */
  reasons: string[];
  score: number;
}

/** What a briefing can share with others. */
interface Wanted {
  /** The rarest first. */
  actors: Actor[];
  topics: Topic[];
  places: Place[];
  weights: Weights;
}

/**
 * Ranks briefings by what they share: the place, pairs of actors and topics, each weighted by how
 * rare it is in the archive, and closeness in time. Made once per archive.
 *
 * Only the nearest briefings of each shared subject are looked at, so that the work for a briefing
 * does not grow with the archive.
 */
export class Relations {
  readonly #total: number;
  readonly #rows: Rows;
  readonly #limit: number;
  // Asked for twice in a build: by what decides whether a page changed, and by the page.
  readonly #known = { before: new Map<Briefing, Related[]>(), since: new Map<Briefing, Related[]>() };

  constructor({ briefings, withdrawn }: Pick<Archive, 'briefings' | 'withdrawn'>, limit = 4) {
    this.#total = briefings.length;
    this.#rows = new Rows([...briefings, ...withdrawn]);
    this.#limit = limit;
  }

  /** What was known before a briefing: the nearest matches of earlier days, in order of time. */
  before(briefing: Briefing): Related[] {
    return memo(this.#known.before, briefing, () => this.#related(briefing, 'before'));
  }

  /** What happened since: the nearest matches of the same day and later, in order of time. */
  since(briefing: Briefing): Related[] {
    return memo(this.#known.since, briefing, () => this.#related(briefing, 'since'));
  }

  /** Both at once, as lists have them. */
  around(briefing: Briefing): Record<Side, BriefingLine[]> {
    const lines = (related: Related[]) => related.map((one): BriefingLine => ({ kind: 'related', ...one }));
    return { before: lines(this.before(briefing)), since: lines(this.since(briefing)) };
  }

  #related(briefing: Briefing, side: Side): Related[] {
    const wanted = this.#wantedBy(briefing);
    // Most fall out here, so what the others share is put in words only afterwards.
    const scored: { other: Briefing; score: number }[] = [];
    this.#rows.search(briefing, wanted, side, (other, shared, apart) => {
      const score = scoreOf(wanted.weights, shared, apart);
      if (score >= leastScore) scored.push({ other, score });
    });
    const byHand = besides(briefing, side);
    const found = scored
      .filter(({ other }) => !byHand.some((one) => one.briefing === other))
      .sort((a, b) => b.score - a.score || compare(a.other.id, b.other.id))
      .slice(0, this.#limit)
      .sort((a, b) => compare(a.other.date, b.other.date) || compare(a.other.id, b.other.id))
      .map(({ other, score }) => ({ briefing: other, reasons: reasonsFor(briefing, wanted, other), score }));
    return [...byHand, ...found].slice(0, Math.max(this.#limit, byHand.length));
  }

  #wantedBy({ locations, cast, topics }: Briefing): Wanted {
    const weight = (subject: Subject) => Math.log(1 + this.#total / (subject.briefings.length + 1));
    const rarest = (a: Subject, b: Subject) => weight(b) - weight(a);
    const actors = cast.map(({ actor }) => actor).sort(rarest);
    const places = [...locations].sort(rarest);
    const sorted = [...topics].sort(rarest);
    return {
      ...{ actors, places, topics: sorted },
      weights: { actors: actors.map(weight), places: places.map(weight), topics: sorted.map(weight) },
    };
  }
}

/** What authors put beside a briefing. */
function besides(briefing: Briefing, side: Side): Related[] {
  return briefing.related
    .filter(({ date }) => date < briefing.date === (side === 'before'))
    .map((other) => ({
      briefing: other,
      reasons: [relatedWords.byHand, distanceOf(briefing, other)],
      score: Infinity,
    }));
}

function reasonsFor(briefing: Briefing, wanted: Wanted, other: Briefing): string[] {
  const actors = wanted.actors.filter((actor) => isIn(other, actor));
  const topics = wanted.topics.filter((topic) => other.topics.includes(topic));
  const place = wanted.places.find((one) => other.locations.includes(one));
  return [
    ...(place ? [relatedWords.alsoIn({ place: place.name })] : []),
    ...(actors.length > 0 ? [relatedWords.with({ actors: namesOf(actors) })] : []),
    ...(topics.length > 0 ? [relatedWords.on({ topics: namesOf(topics) })] : []),
    distanceOf(briefing, other),
  ];
}

function isIn({ cast }: Briefing, actor: Actor | undefined): boolean {
  for (const member of cast) if (member.actor === actor) return true;
  return false;
}

/** The names of the first two. */
function namesOf(subjects: Subject[]): string[] {
  return subjects.slice(0, 2).map(({ name }) => name);
}

function memo<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}
