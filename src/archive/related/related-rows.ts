import { daysBetween } from '../../base/days/dates.ts';
import type { Briefing, Subject } from '../model.ts';

/** Where in time others are looked for. */
export type Side = 'before' | 'since';

/** What a briefing shares with another: a bit for the rank of each in what is wanted. */
export interface Shared {
  places: number;
  actors: number;
  topics: number;
}

/** The lists of a briefing, in the order in which they follow each other. */
const lists = { actors: 0, topics: 1, places: 2 } as const;

/** As many ranks as there are bits: of more actors, topics or places, the last are not looked for. */
const mostRanks = 30;

/** How many briefings of a subject, on either side in time, are looked at. */
const reach = 40;

/**
 * Briefings with their subjects, as numbers in a few long lists. For related ones, each is looked at hundreds
 * of times, and objects would have to be fetched from all over the memory every time.
 *
 * Say the second briefing is about actors 0 and 4, no topic, and place 2, and three subjects stand before it. Then its
 * lists begin at 3, 5 and 5 (`#starts`, from the fourth on), and from 3 on stands 0, 4, 2 (`#shared`). A search that
 * wants actor 4 before actor 9 gives it the first bit, and says of this briefing that it shares `actors: 1`.
 */
export class Rows {
  readonly #briefings: Briefing[];
  readonly #numbers: Map<Briefing, number>;
  readonly #subjects = new Map<Subject, number>();
  /** Of each briefing: days since 1970-01-01. */
  readonly #days: Int32Array;
  /** Actors, topics and places of all briefings, one after the other; where those of each start. */
  readonly #shared: Int32Array;
  readonly #starts: Int32Array;
  /** The briefings of subjects. */
  readonly #lists = new Map<Subject, Int32Array>();
  /** The last search that has looked at each. */
  readonly #seen: Int32Array;
  #searches = 0;
  readonly #bits: Int32Array;

  constructor(briefings: Briefing[]) {
    this.#briefings = briefings;
    this.#numbers = new Map(briefings.map((briefing, number) => [briefing, number]));
    this.#days = Int32Array.from(briefings, ({ date }) => daysBetween('1970-01-01', date));
    this.#seen = new Int32Array(briefings.length);
    const shared: number[] = [];
    const starts: number[] = [];
    for (const { cast, topics, locations } of briefings)
      for (const list of [cast.map(({ actor }) => actor), topics, locations]) {
        starts.push(shared.length);
        for (const subject of list) shared.push(this.#numberOf(subject));
      }
    this.#shared = Int32Array.from(shared);
    this.#starts = Int32Array.from([...starts, shared.length]);
    this.#bits = new Int32Array(this.#subjects.size);
  }

  /**
   * Looks at the briefings of all subjects of a briefing that lie nearest to it on one side in time, so that
   * the work for a briefing does not grow with the archive.
   *
   * @param wanted the actors, topics and places whose ranks are told
   * @param visit is called once for each, with what it shares, which is only good until the next call, and how
   *   many days they are apart
   */
  search(
    briefing: Briefing,
    wanted: Record<keyof Shared, Subject[]>,
    side: Side,
    visit: (other: Briefing, shared: Shared, apart: number) => void,
  ): void {
    const own = this.#numbers.get(briefing);
    if (own === undefined) return;
    const day = at(this.#days, own);
    const shared: Shared = { places: 0, actors: 0, topics: 0 };
    this.#searches += 1;
    this.#seen[own] = this.#searches;
    const subjects = [wanted.places, wanted.topics, wanted.actors];
    for (const ranked of subjects) this.#mark(ranked);
    for (const subject of subjects.flat()) {
      const list = this.#listOf(subject);
      const first = this.#firstBefore(list, day);
      const [from, to] = side === 'before' ? [first, first + reach] : [first - reach, first];
      for (let i = Math.max(0, from); i < Math.min(list.length, to); i += 1) {
        const other = at(list, i);
        if (at(this.#seen, other) === this.#searches) continue;
        this.#seen[other] = this.#searches;
        shared.actors = this.#bitsIn(other, lists.actors);
        shared.topics = this.#bitsIn(other, lists.topics);
        shared.places = this.#bitsIn(other, lists.places);
        const one = this.#briefings[other];
        if (one) visit(one, shared, Math.abs(day - at(this.#days, other)));
      }
    }
    for (const subject of subjects.flat()) this.#bits[this.#numberOf(subject)] = 0;
  }

  #mark(subjects: Subject[]): void {
    for (const [rank, subject] of subjects.slice(0, mostRanks).entries())
      this.#bits[this.#numberOf(subject)] = 1 << rank;
  }

  /** The bits of those in a list of a briefing that are wanted. */
  #bitsIn(briefing: number, kind: number): number {
    const list = 3 * briefing + kind;
    let found = 0;
    for (let i = at(this.#starts, list); i < at(this.#starts, list + 1); i += 1)
      found |= at(this.#bits, at(this.#shared, i));
    return found;
  }

  #numberOf(subject: Subject): number {
    const known = this.#subjects.get(subject) ?? this.#subjects.size;
    this.#subjects.set(subject, known);
    return known;
  }

  #listOf(subject: Subject): Int32Array {
    const known = this.#lists.get(subject);
    if (known) return known;
    const list = Int32Array.from(subject.briefings, (briefing) => this.#numbers.get(briefing) ?? 0);
    this.#lists.set(subject, list);
    return list;
  }

  /** From where on the briefings of a list, newest first, are of days before a day. */
  #firstBefore(list: Int32Array, day: number): number {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(this.#days, at(list, middle)) < day) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function at(list: Int32Array, index: number): number {
  return list[index] ?? 0;
}
