import { join } from 'node:path';
import process from 'node:process';
import { close } from 'pagefind';
import Tinypool from 'tinypool';
import { indexSpan, type SpanIndex } from './index-span.ts';
import type { SearchRecord } from './records.ts';
import { countWords, type WordCounts } from './vocabulary.ts';

/** The records of a span, with their texts. */
export interface SpanOrder {
  records: SearchRecord[];
  language: string;
}

export type MadeSpan = SpanIndex & { words: WordCounts };

/**
 * Indexes spans in a thread of its own, one after the other: Pagefind is told of each record, and would wait
 * for every page that is rendered meanwhile.
 */
export class SpanMaker {
  #pool: Tinypool | undefined;

  make(order: SpanOrder): Promise<MadeSpan> {
    // From the project's root, as for every module that threads load.
    const filename = join(process.cwd(), 'src/search/make-span.ts');
    this.#pool ??= new Tinypool({ filename, maxThreads: 1 });
    return this.#pool.run(order, { name: 'makeSpan' }) as Promise<MadeSpan>;
  }

  async end(): Promise<void> {
    await this.#pool?.destroy();
  }
}

/** Indexes a span and ends Pagefind's process, which would keep the memory that it took. */
export async function makeSpan({ records, language }: SpanOrder): Promise<MadeSpan> {
  try {
    return { ...(await indexSpan(records, language)), words: countWords(records.map(({ html }) => html)) };
  } finally {
    await close();
  }
}
