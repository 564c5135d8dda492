import type { PagefindHit, PagefindRecord } from '../loaded/pagefind.ts';
import { readable } from './passage.ts';

/** A record, with all places at which any of its hits stands. @throws when it cannot be loaded */
export async function mergedRecord(hits: PagefindHit[]): Promise<PagefindRecord> {
  let record: PagefindRecord | undefined;
  const best = new Map<number, PagefindRecord['weighted_locations'][number]>();
  for (const hit of hits) {
    // One after the other: Pagefind has one object for a record, with the places of the hit that asked last.
    record = await hit.data();
    for (const one of record.weighted_locations) {
      const known = best.get(one.location);
      if (!known || known.balanced_score < one.balanced_score) best.set(one.location, one);
    }
  }
  if (!record) throw new Error('A record was found by nothing.');
  return readable({
    ...record,
    weighted_locations: [...best.values()].sort((a, b) => a.location - b.location),
  });
}
