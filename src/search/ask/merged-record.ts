import { readable } from './passage.ts';
import type { PagefindHit, PagefindRecord } from './pagefind.ts';

/** A record, with all places at which any of its hits stands. @throws when it cannot be loaded */
export async function mergedRecord(hits: PagefindHit[]): Promise<PagefindRecord> {
  const records = await Promise.all(hits.map((hit) => hit.data()));
  const [first] = records;
  if (!first) throw new Error('A record was found by nothing.');
  const best = new Map<number, { location: number; balanced_score: number }>();
  for (const one of records.flatMap((record) => record.weighted_locations)) {
    const known = best.get(one.location);
    if (!known || known.balanced_score < one.balanced_score) best.set(one.location, one);
  }
  return readable({
    ...first,
    weighted_locations: [...best.values()].sort((a, b) => a.location - b.location),
  });
}
