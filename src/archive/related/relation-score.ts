import type { Shared } from './related-rows.ts';

/** Below this, two briefings share only what many share. */
export const leastScore = 3;
const halfLife = 365;

/** How rare what is looked for is in the archive, the rarest of each list first. */
export type Weights = Record<keyof Shared, number[]>;

/**
 * How related two briefings are by what they share; 0 when that is too little to be shown.
 *
 * @param apart in days
 */
export function scoreOf(weights: Weights, { places, actors, topics }: Shared, apart: number): number {
  const ofActors = worthOf(actors, weights.actors, 3);
  // One actor in common says little; a pair says much.
  const score =
    1.5 * worthOf(places, weights.places, 1) +
    (areSeveral(actors) ? ofActors : ofActors / 2) +
    worthOf(topics, weights.topics, 2);
  // Time only takes from it, and most have too little already.
  return score < leastScore ? 0 : score * (0.4 + 0.6 * 2 ** (-apart / halfLife));
}

/** Whether more than one bit is set. */
function areSeveral(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}

/** What the rarest of some ranks weigh together, at most so many of them. */
function worthOf(ranks: number, weights: number[], most: number): number {
  let worth = 0;
  let left = most;
  for (let rank = 0; ranks >> rank !== 0 && left > 0; rank += 1) {
    if ((ranks & (1 << rank)) === 0) continue;
    worth += weights[rank] ?? 0;
    left -= 1;
  }
  return worth;
}
