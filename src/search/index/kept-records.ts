import { join } from 'node:path';
import pMap from 'p-map';
import { stretchesOf } from '../../base/order.ts';
import { Ledger } from '../../kept/ledger.ts';
import { Processes } from '../../kept/processes.ts';
import { Store } from '../../kept/store.ts';
import { engineFor, indexHere, joinHere, recordStore } from './index-work.ts';
import type { Engine, IndexedRecord } from './indexed-records.ts';
import type { JoinedSpan } from './join-span.ts';
import type { SearchRecord } from './records.ts';

/** A record under a digest of all that decides what Pagefind makes of it. */
export interface KeyedRecord {
  key: string;
  record: SearchRecord;
}

/** How many records are indexed at a time. Pagefind takes some 0.3 MB of memory for each. */
const perBatch = 250;

/** How many processes index records and put spans together. */
export const atOnce = 2;

interface Options {
  cache: string;
  language: string;
  /** A digest of all that decides about an index besides its records. */
  version: string;
  /** Puts the text into a record, which few builds need of most. */
  filled: (record: SearchRecord) => Promise<SearchRecord>;
  /** Takes a line for whatever is damaged. */
  warn?: (line: string) => void;
}

/** Records that Pagefind has indexed, in this build or an earlier one. */
export class KeptRecords {
  readonly engine: Engine;
  readonly #options: Options;
  readonly #engines: Ledger<Engine>;
  readonly #store: Store<IndexedRecord>;
  readonly #processes: Processes;

  private constructor(
    options: Options,
    engine: Engine,
    kept: { engines: Ledger<Engine>; store: Store<IndexedRecord> },
    processes: Processes,
  ) {
    this.engine = engine;
    this.#options = options;
    this.#engines = kept.engines;
    this.#store = kept.store;
    this.#processes = processes;
  }

  /** @throws when Pagefind reports any error */
  static async open(options: Options): Promise<KeptRecords> {
    const { cache, language, version, warn } = options;
    const engines = await Ledger.open<Engine>(join(cache, 'search-engine'), version, warn);
    const store = await Store.open<IndexedRecord>(cache, recordStore, warn);
    const processes = new Processes('src/search/index/index-work.ts', atOnce);
    const engine = engines.get(language) ?? (await processes.run(engineFor, language));
    engines.keep(language, engine);
    return new KeptRecords(options, engine, { engines, store }, processes);
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
      stretchesOf(unknown, perBatch),
      async (batch) => {
        const texts = await Promise.all(batch.map(({ record }) => filled(record)));
        const places = await this.#processes.run(indexHere, { records: texts, language, cache });
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
  async join(records: KeyedRecord[], fragments: number | undefined, isAgain = false): Promise<JoinedSpan> {
    await this.index(records);
    const { entry, meta } = this.engine;
    const places = records.flatMap(({ key }) => {
      const place = this.#store.placeOf(key);
      return place ? [place] : [];
    });
    const { cache } = this.#options;
    const made = await this.#processes.run(joinHere, { engine: { entry, meta }, places, fragments, cache });
    if (!('damaged' in made)) return made;
    if (isAgain) throw new Error('What search knows of records cannot be kept.');
    for (const index of made.damaged) this.#store.forget(records[index]?.key ?? '');
    return this.join(records, fragments, true);
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
    await this.#processes.end();
  }

  /** Makes the records of this build known to the next one, and forgets the others. */
  async save(): Promise<void> {
    await this.#engines.save();
    await this.#store.sweep();
  }
}
