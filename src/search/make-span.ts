import { join } from 'node:path';
import process from 'node:process';
import { close } from 'pagefind';
import Tinypool from 'tinypool';
import { indexSpan, type IndexOrder } from './index-span.ts';
import { writeSpan } from './span-files.ts';
import { countWords } from './vocabulary.ts';

/** A span to be indexed. */
export interface SpanOrder extends IndexOrder {
  /** The folder that it is written into, which is not there yet. */
  folder: string;
  /** The digest that it is kept under. */
  digest: string;
}

/**
 * Indexes spans in threads of their own: Pagefind is told of each record, and would wait for every page that
 * is rendered meanwhile. While one span waits for Pagefind, the files of another are cut and written.
 */
export class SpanMaker {
  readonly #atOnce: number;
  #pool: Tinypool | undefined;

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  async make(order: SpanOrder): Promise<void> {
    // From the project's root, as for every module that threads load.
    const filename = join(process.cwd(), 'src/search/make-span.ts');
    this.#pool ??= new Tinypool({ filename, minThreads: 0, maxThreads: this.#atOnce });
    await this.#pool.run(order, { name: 'makeSpan' });
  }

  async end(): Promise<void> {
    await this.#pool?.destroy();
  }
}

/** Indexes a span and ends Pagefind's process, which would keep the memory that it took. */
export async function makeSpan({ folder, digest, ...order }: SpanOrder): Promise<void> {
  try {
    const words = countWords(order.records.map(({ html }) => html));
    writeSpan(folder, digest, { ...(await indexSpan(order)), words });
  } finally {
    await close();
  }
}
