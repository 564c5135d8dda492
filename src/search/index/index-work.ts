import { ownJson } from '../../kept/own-json.ts';
import type { PackPlace } from '../../kept/pack.ts';
import { storeReader, storeWriter } from '../../kept/store.ts';
import { indexRecords } from './pagefind/indexed-records.ts';
import {
  joinSpan,
  type IndexedRecord,
  type JoinedSpan,
  type JoinOrder,
} from './pagefind/pagefind-private.ts';
import type { IndexOrder } from './pagefind/run-pagefind.ts';

/*
 * Work on search indexes that is done in processes: Pagefind is told of each record, and would wait for every
 * page that is rendered meanwhile.
 */

/** The name of the store that indexed records are kept in. */
export const recordStore = 'records';

export { engineFor } from './pagefind/indexed-records.ts';
export { codeFor, wholeSpan } from './pagefind/whole-span.ts';

/** Indexes records, and says where each is kept. */
export async function indexHere({ cache, ...order }: IndexOrder & { cache: string }): Promise<PackPlace[]> {
  return (await indexRecords(order)).map(storeWriter(cache, recordStore));
}

/** A span of records by where they are kept. */
type SpanOrder = Omit<JoinOrder, 'records'> & { places: PackPlace[]; cache: string };

/** A span, or else the numbers of its records that are damaged. */
type SpanMade = JoinedSpan | { damaged: number[] };

/** Puts a span together. */
export function joinHere({ places, cache, ...order }: SpanOrder): SpanMade {
  const found = places.map(storeReader(cache, recordStore, ownJson<IndexedRecord>()));
  const records = found.filter((record) => record !== undefined);
  if (records.length === found.length) return joinSpan({ ...order, records });
  return { damaged: found.flatMap((record, index) => (record ? [] : [index])) };
}
