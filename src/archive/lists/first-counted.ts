import type { Counted } from '../queries.ts';

export interface FirstCounted<Thing> {
  /** Each with how much it is of the most, in per cent. */
  first: (Counted<Thing> & { percent: number })[];
  /** How many more there are. */
  rest: number;
}

/** Takes a list of counts, most first, and how many of them are shown at most. */
export function firstCounted<Thing>(list: Counted<Thing>[], most: number): FirstCounted<Thing> {
  const highest = list[0]?.count ?? 1;
  const first = list.slice(0, most).map((one) => ({ ...one, percent: (100 * one.count) / highest }));
  return { first, rest: list.length - first.length };
}
