import { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { basename } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import pMap from 'p-map';
import { reasonOf } from '../../../base/system/reason.ts';
import type { SearchRecord } from '../records/record.ts';

/** A file of a search index, by its path in Pagefind's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

export type IndexedPage = Pick<SearchRecord, 'url' | 'html'>;

/** What is to be indexed, and in which language. */
export interface IndexOrder<Page extends IndexedPage = SearchRecord> {
  records: Page[];
  language: string;
}

/**
 * Has Pagefind make an index.
 *
 * @throws when Pagefind reports an error: a site whose search is broken is not published
 */
export function pagefindFiles({ records, language }: IndexOrder<IndexedPage>): Promise<IndexFile[]> {
  return whileItRuns(async () => {
    const { index, errors } = await createIndex({
      forceLanguage: stemsOf(language),
      // Numbers of sources and notes are not words of the text.
      excludeSelectors: ['sup', '.data-footnote-backref'],
    });
    if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
    const [first, ...others] = records;
    // Before all others, so that metadata has the same numbers in every index.
    if (first) await add(index, first);
    await pMap(others, (page) => add(index, page), { concurrency: 32 });
    const written = await index.getFiles();
    if (written.errors.length > 0)
      throw new Error(`The search index was not written: ${written.errors.join(' ')}`);
    return written.files;
  });
}

/**
 * The language whose word forms are looked for: of `pt-BR`, those of Portuguese. Texts in languages that
 * Pagefind would cut into words are none to it, since they are cut already.
 */
export function stemsOf(language: string): string {
  const { language: code } = new Intl.Locale(language);
  return ['ja', 'th', 'zh'].includes(code) ? 'und' : code;
}

/**
 * Pagefind waits for ever for its own process if that is ended: `indexed-records.test.ts` ends it.
 *
 * @throws when it is, and what `work` throws
 */
async function whileItRuns<Result>(work: () => Promise<Result>): Promise<Result> {
  const ended = Promise.withResolvers<never>();
  const watch = (message: unknown) => {
    const process: unknown = Reflect.get(Object(message), 'process');
    if (!(process instanceof ChildProcess)) return;
    process.once('exit', () => {
      // Others may be started meanwhile, whose end says nothing.
      if (basename(process.spawnfile).startsWith('pagefind')) ended.reject(endedEarly());
    });
  };
  ended.promise.catch(() => undefined);
  subscribe('child_process', watch);
  // Pagefind lets a process end that waits for nothing but its answer: that process is `unref`ed, with its streams.
  // https://github.com/Pagefind/pagefind/blob/main/wrappers/node/lib/service.js
  // In milliseconds, and never due.
  const awake = setInterval(() => undefined, 2 ** 30);
  try {
    return await Promise.race([work(), ended.promise]);
  } catch (error) {
    // It may notice that its process is gone before we do, when it writes to it.
    if (/\bbackend (?:is )?closed\b/.test(reasonOf(error))) throw endedEarly();
    throw error;
  } finally {
    clearInterval(awake);
    unsubscribe('child_process', watch);
    // Its process would keep the memory that it took.
    await close();
  }
}

function endedEarly(): Error {
  return new Error('Pagefind ended early: it may have run out of memory.');
}

async function add(index: PagefindIndex, { url, html }: IndexedPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: html });
  if (errors.length > 0) throw new Error(`Search could not index ${url}: ${errors.join(' ')}`);
}
