import pMap from 'p-map';
import { batchesOf } from '../../base/order.ts';
import { inCache } from '../../kept/in-cache.ts';
import { Ledger } from '../../kept/ledger.ts';
import { Processes, WorkHere, type Workers } from '../../kept/processes.ts';
import { Store } from '../../kept/store.ts';
import { engineFor, indexHere, joinHere, recordStore } from './index-work.ts';
import type { KeyedRecord, IndexerOptions, Joining, Indexer } from './indexer.ts';
import type { ServedEngine } from './pagefind/indexed-records.ts';
import type { IndexedRecord, JoinedSpan } from './pagefind/pagefind-private.ts';

/** How many records are indexed at a time. Pagefind takes some 0.3 MB of memory for each. */
const perBatch = 250;

/** How many processes index records and put spans together. */
export const atOnce = 2;

/** Records that Pagefind has indexed, in this build or an earlier one. */
export class KeptRecords implements Indexer {
  readonly keepsSpans = true;
  readonly engine: ServedEngine;
  readonly #options: IndexerOptions;
  readonly #engines: Ledger<ServedEngine>;
  readonly #store: Store<IndexedRecord>;
  readonly #workers: Workers;

  private constructor(
    options: IndexerOptions,
    engine: ServedEngine,
    kept: { engines: Ledger<ServedEngine>; store: Store<IndexedRecord> },
    workers: Workers,
  ) {
    this.engine = engine;
    this.#options = options;
    this.#engines = kept.engines;
    this.#store = kept.store;
    this.#workers = workers;
  }

  get code(): ServedEngine['code'] {
    return this.engine.code;
  }

  get warnings(): string[] {
    return this.engine.warnings;
  }

  /** @throws when Pagefind reports any error; LibraryChanged when its index is not what it was */
  static async open(options: IndexerOptions): Promise<KeptRecords> {
    const { count, cache, language, version, warn } = options;
    const engines = await Ledger.open<ServedEngine>(inCache(cache, 'search-engine'), version, warn);
    const store = await Store.open<IndexedRecord>(cache, recordStore, warn);
    const workers =
      count <= perBatch ? new WorkHere() : new Processes('src/search/index/index-work.ts', atOnce);
    try {
      const engine = engines.get(language) ?? (await workers.run(engineFor, language));
      engines.keep(language, engine);
      return new KeptRecords(options, engine, { engines, store }, workers);
    } catch (error) {
      await workers.end();
      throw error;
    }
  }

  /** Keeps records for the next build, if they are there. */
  keep(records: KeyedRecord[]): void {
    for (const { key } of records) this.#store.keep(key);
  }

  /** Indexes those records that are not there yet. @throws when Pagefind reports any error */
  async index(records: KeyedRecord[]): Promise<void> {
    const unknown = records.filter(({ key }) => !this.#store.keep(key));
    const { language, cache, filled } = this.#options;
    await pMap(
      batchesOf(unknown, perBatch),
      async (batch) => {
        const texts = await Promise.all(batch.map(({ record }) => filled(record)));
        const places = await this.#workers.run(indexHere, { records: texts, language, cache });
        for (const [index, { key }] of batch.entries()) {
          const place = places[index];
          if (place) this.#store.set(key, place);
        }
      },
      // One that waits for each that is at work.
      { concurrency: 2 * atOnce },
    );
  }

  /** Puts records together into one index. @throws when Pagefind reports any error */
  async join(records: KeyedRecord[], manner: Joining): Promise<JoinedSpan> {
    const made = await this.#joined(records, manner);
    if (!('damaged' in made)) return made;
    for (const index of made.damaged) this.#store.forget(records[index]?.key ?? '');
    const again = await this.#joined(records, manner);
    if ('damaged' in again) throw new Error('What search knows of records cannot be kept.');
    return again;
  }

  async #joined(records: KeyedRecord[], manner: Joining) {
    await this.index(records);
    const { entry, meta } = this.engine;
    const places = records.flatMap(({ key }) => {
      const place = this.#store.placeOf(key);
      return place ? [place] : [];
    });
    const { cache } = this.#options;
    return this.#workers.run(joinHere, { engine: { entry, meta }, places, ...manner, cache });
  }

  /** The file that search loads for a record. @throws when Pagefind reports any error */
  async fragment(one: KeyedRecord): Promise<Uint8Array> {
    let kept = this.#store.get(one.key);
    if (!kept) {
      await this.index([one]);
      kept = this.#store.get(one.key);
    }
    if (!kept) throw new Error(`What search knows of ${one.record.url} cannot be kept.`);
    return Buffer.from(kept.fragment, 'base64');
  }

  /** Ends what is at work: nothing is to be made any more. */
  async end(): Promise<void> {
    await this.#workers.end();
  }

  /** Makes the records of this build known to the next one, and forgets the others. */
  async save(): Promise<void> {
    await this.#engines.save();
    await this.#store.sweep();
  }
}
