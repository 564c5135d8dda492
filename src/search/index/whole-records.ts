import { Processes } from '../../kept/processes.ts';
import { codeFor, wholeSpan } from './index-work.ts';
import type { IndexerOptions, Indexer, KeyedRecord } from './indexer.ts';
import type { JoinedSpan } from './pagefind/pagefind-private.ts';

type Options = Pick<IndexerOptions, 'language' | 'filled'>;

/**
 * Spans as Pagefind itself indexes them, in every build anew: how it is done in public, where its index cannot be
 * taken apart. Every record has a file of its own.
 */
export class WholeRecords implements Indexer {
  readonly keepsSpans = false;
  readonly warnings: string[] = [];
  readonly code: Indexer['code'];
  readonly #options: Options;
  readonly #processes: Processes;
  /** What records are called: the browser tells those of all spans from each other by that. */
  readonly #ids = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  private constructor(options: Options, code: Indexer['code'], processes: Processes) {
    this.#options = options;
    this.code = code;
    this.#processes = processes;
  }

  /** @throws when Pagefind reports any error */
  static async open(options: Options): Promise<WholeRecords> {
    const processes = new Processes('src/search/index/index-work.ts', 1);
    return new WholeRecords(options, await processes.run(codeFor, options.language), processes);
  }

  keep(): void {
    // Nothing is kept.
  }

  index(): Promise<void> {
    return Promise.resolve();
  }

  /** One after the other, so that names do not depend on which is ready first. */
  join(records: KeyedRecord[]): Promise<JoinedSpan> {
    const joined = this.#last.then(() => this.#join(records));
    this.#last = joined.catch(() => undefined);
    return joined;
  }

  fragment({ record }: KeyedRecord): Promise<Uint8Array> {
    return Promise.reject(new Error(`${record.url} has no file that is known.`));
  }

  async end(): Promise<void> {
    await this.#processes.end();
  }

  save(): Promise<void> {
    return Promise.resolve();
  }

  async #join(keyed: KeyedRecord[]): Promise<JoinedSpan> {
    const { language, filled } = this.#options;
    const records = await Promise.all(keyed.map(({ record }) => filled(record)));
    const order = { records, language, code: this.code.map(({ path }) => path) };
    const span = await this.#processes.run(wholeSpan, { ...order, renamed: [] });
    const renamed = records.filter((_, index) => this.#ids.has(span.ids[index] ?? '')).map(({ url }) => url);
    const made = renamed.length === 0 ? span : await this.#processes.run(wholeSpan, { ...order, renamed });
    for (const id of made.ids) this.#ids.add(id);
    return made;
  }
}
