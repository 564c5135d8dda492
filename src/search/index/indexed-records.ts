import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import pMap from 'p-map';
import { reasonOf } from '../../base/reason.ts';
import { itemsOf, textAt } from './cbor.ts';
import { digestOf, listsIn, readIndex, wasmPath, type Entry, type IndexFile } from './pagefind-files.ts';
import { metaFields, type SearchRecord } from './records.ts';
import { wordsByRecord } from './word-index.ts';

/** What Pagefind made of a record, whatever else it was indexed with; bytes are in base 64. */
export interface IndexedRecord {
  /** Of its JSON, in hexadecimal digits. */
  digest: string;
  /** How many words it has. */
  count: number;
  /** The file that search loads for it. */
  fragment: string;
  /** Its words: see `wordsByRecord`. */
  words: string;
}

/** What an index has besides its records. */
export interface Engine {
  /** Pagefind's own code, bytes in base 64. */
  code: { path: string; content: string }[];
  entry: Entry;
  /** A list of records and chunks, in base 64, in which only these are to be replaced. */
  meta: string;
}

/** What is to be indexed, and in which language. */
export interface IndexOrder {
  records: SearchRecord[];
  language: string;
}

/** What Pagefind itself consists of where it is served, besides the code that knows a language. */
const code = /^pagefind(?:-worker)?\.js$/;

/**
 * Indexes records with Pagefind.
 *
 * @returns in the order of the records
 * @throws when Pagefind reports an error, or when it doesn't hold every record: a site whose search is
 *   broken is not published
 */
export async function indexRecords({ records, language }: IndexOrder): Promise<IndexedRecord[]> {
  const { meta, fragments, chunks } = readIndex(await filesFor(records, language));
  checkFields(meta, records);
  const words = takenApart(chunks, fragments.length);
  const made = new Map(
    fragments.map(({ json, file }, index) => {
      const { url, word_count: count } = JSON.parse(json.toString('utf8')) as Fragment;
      const one: IndexedRecord = {
        digest: digestOf(json),
        count,
        fragment: Buffer.from(file).toString('base64'),
        words: (words[index] ?? Buffer.alloc(0)).toString('base64'),
      };
      return [url, one];
    }),
  );
  return records.map(({ url }) => {
    const one = made.get(url);
    if (!one) throw new Error(`The search index does not hold ${url}.`);
    return one;
  });
}

function takenApart(chunks: Buffer[], count: number): Buffer[] {
  try {
    return wordsByRecord(chunks, count);
  } catch (error) {
    throw new Error(`Pagefind was changed; see src/search/index/word-index.ts. ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

/** What an index has besides its records, as Pagefind makes it. @throws as `indexRecords` does */
export async function engineFor(language: string): Promise<Engine> {
  // Loaded for this alone, since they take their time.
  const [{ withLoudFailures }, { withSmallCode }] = await Promise.all([
    import('../ask/loud-failures.ts'),
    import('./small-code.ts'),
  ]);
  const files = await filesFor([], language);
  const { entry, meta } = readIndex(files);
  const compiled = Object.values(entry.languages).map(({ wasm }) => wasmPath(wasm));
  return {
    entry,
    meta: meta.toString('base64'),
    code: files
      .filter(({ path }) => code.test(path) || compiled.includes(path))
      .map(({ path, content }) => {
        const served = withSmallCode(path, withLoudFailures(path, content));
        return { path, content: Buffer.from(served).toString('base64') };
      }),
  };
}

interface Fragment {
  url: string;
  word_count: number;
}

/** A record with all metadata that records may have, so that it has the same numbers in every index. */
const everyField = metaFields.map((name) => `<meta data-pagefind-meta="${name}[content]" content="any">`);

function filesFor(records: SearchRecord[], language: string): Promise<IndexFile[]> {
  return whileItRuns(async () => {
    const { index, errors } = await createIndex({
      forceLanguage: stemsOf(language),
      // Numbers of sources and notes are not words of the text.
      excludeSelectors: ['sup', '.data-footnote-backref'],
    });
    if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
    await add(index, 'every-field', `<html><head>${everyField.join('')}</head><body>any</body></html>`);
    await pMap(records, ({ url, html }) => add(index, url, html), { concurrency: 32 });
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

/** Pagefind waits for ever for its own process if that is ended. @throws when it is, and what `work` throws */
async function whileItRuns<Result>(work: () => Promise<Result>): Promise<Result> {
  const ended = Promise.withResolvers<never>();
  const watch = (message: unknown) => {
    const { process } = message as { process: ChildProcess };
    process.once('exit', () => {
      ended.reject(endedEarly());
    });
  };
  ended.promise.catch(() => undefined);
  subscribe('child_process', watch);
  try {
    return await Promise.race([work(), ended.promise]);
  } catch (error) {
    // It may notice that its process is gone before we do, when it writes to it.
    if (/\bbackend (?:is )?closed\b/.test(reasonOf(error))) throw endedEarly();
    throw error;
  } finally {
    unsubscribe('child_process', watch);
    // Its process would keep the memory that it took.
    await close();
  }
}

function endedEarly(): Error {
  return new Error('Pagefind ended early: it may have run out of memory.');
}

async function add(index: PagefindIndex, url: string, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`Search could not index ${url}: ${errors.join(' ')}`);
}

/** Words in metadata name its fields by number. @throws when a record has fields that others do not know */
function checkFields(meta: Buffer, records: SearchRecord[]): void {
  const fields = itemsOf(meta, listsIn(meta).fields.start).map((item) => textAt(meta, item));
  const unknown = fields.find((field) => !metaFields.some((name) => name === field));
  if (unknown === undefined) return;
  const attribute = `data-pagefind-meta="${unknown}`;
  const { url = 'a record' } = records.find(({ html }) => html.includes(attribute)) ?? {};
  throw new Error(`Search cannot index ${url}: only what search itself knows is metadata, not "${unknown}".`);
}
