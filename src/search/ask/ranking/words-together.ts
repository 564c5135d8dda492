import type { OpenIndex } from '../loaded/open-index.ts';
import type { PagefindHit } from '../loaded/pagefind.ts';
import { byItself } from './certainty.ts';
import { add, type Evidences } from './evidences.ts';

/** Words side by side, weighed by what each of them weighs, and marked where they stand so. */
export async function addTogether(index: OpenIndex, all: Evidences, words: string[]): Promise<void> {
  const together = await index.findExactly(words.join(' '));
  if (together.size === 0) return;
  const each = await Promise.all(words.map((word) => index.find(word)));
  const weighedOnes = [...together].map(([id, hit]) => {
    const hits = each.flatMap((found) => found.get(id) ?? []);
    const places = placesTogether(hits.map((one) => one.words));
    const score = hits.reduce((sum, one) => sum + one.score, 0);
    const own =
      places.length > 0 ? [hit, ...hits].map((one) => marking(one, places, words.length)) : [hit, ...hits];
    const words_ = places.length > 0 ? places : hit.words;
    return [id, own.map((one) => ({ ...one, score, words: words_ }))] as const;
  });
  add(all, new Map(weighedOnes.flatMap(([id, [hit]]) => (hit ? [[id, hit] as const] : []))), byItself);
  for (const [id, [, ...hits]] of weighedOnes) all.get(id)?.hits.push(...hits);
}

/** A hit that knows of its words only those in runs that begin at some places. */
function marking(hit: PagefindHit, places: number[], length: number): PagefindHit {
  const inside = new Set(places.flatMap((place) => Array.from({ length }, (_, step) => place + step)));
  return {
    ...hit,
    data: async () => {
      const record = await hit.data();
      const found = record.weighted_locations.filter(({ location }) => inside.has(location));
      return { ...record, weighted_locations: found };
    },
  };
}

/** Where words stand one behind the other, by the place of the first. */
function placesTogether([first = [], ...others]: number[][]): number[] {
  const sets = others.map((places) => new Set(places));
  return first.filter((place) => sets.every((set, index) => set.has(place + index + 1)));
}
