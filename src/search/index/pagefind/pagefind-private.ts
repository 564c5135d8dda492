import { LibraryChanged } from '../../../base/system/library-changed.ts';
import { reasonOf } from '../../../base/system/reason.ts';
import { metaFields } from '../records/record-page.ts';
import type { SearchRecord } from '../records/record.ts';
import { itemsOf, textAt } from './cbor.ts';
import { fragmentIn, library, listsIn, readIndex, type SpanEntry } from './pagefind-files.ts';
import { digestOf, wasmPath } from './pagefind-paths.ts';
import type { IndexFile } from './run-pagefind.ts';
import { chunksOf } from './word-chunks.ts';
import { wordsByRecord, wordsIn } from './words-by-record.ts';

/*
 * The door to all that is known here of Pagefind's index and not promised by it, so that a record is indexed once:
 * how its files are called (`pagefind-paths.ts`), how they are written (`cbor.ts`), and how words stand in them
 * (`indexed-words.ts`). Nothing else uses these.
 */

export { filesLoadedBy } from './loaded-files.ts';
export { entryPath } from './pagefind-paths.ts';
export { joinSpan, type JoinedSpan, type JoinOrder } from './join-span.ts';

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
  entry: SpanEntry;
  /** A list of records and chunks, in base 64, in which only these are to be replaced. */
  meta: string;
}

/** What Pagefind itself consists of where it is served, besides the code that knows a language. */
const code = /^pagefind(?:-worker)?\.js$/;

/** Runs what reads an index. @throws LibraryChanged when that has another form */
function reading<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof LibraryChanged) throw error;
    throw new LibraryChanged(library, reasonOf(error), { cause: error });
  }
}

/**
 * Takes an index apart, so that each record of it can be put together with any others.
 *
 * @returns in the order of the records
 * @throws when it does not hold every record; LibraryChanged when it has another form
 */
export function takeApart(files: IndexFile[], records: SearchRecord[]): IndexedRecord[] {
  const { meta, fragments, words } = reading(() => {
    const index = readIndex(files);
    return { ...index, words: wordsByRecord(index.chunks, index.fragments.length) };
  });
  checkFields(meta, records);
  const made = new Map(
    fragments.map(({ json, file }, index) => {
      const { url, word_count: count } = reading(() => fragmentIn(json.toString('utf8')));
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

/** Sees whether an index that is taken apart can be put together again. @throws LibraryChanged when it cannot */
export function proveForm(files: IndexFile[]): void {
  const isSame = reading(() => {
    const { chunks, fragments } = readIndex(files);
    const again = chunksOf(wordsByRecord(chunks, fragments.length), Infinity).map(({ content }) => content);
    return Buffer.concat(again.map(wordsIn)).equals(Buffer.concat(chunks.map(wordsIn)));
  });
  if (!isSame) throw new LibraryChanged(library, 'words stand in it in another form');
}

/** What an index has besides its records. @throws LibraryChanged when it has another form */
export function engineOf(files: IndexFile[]): Engine {
  const { entry, meta } = reading(() => readIndex(files));
  const compiled = Object.values(entry.languages).map(({ wasm }) => wasmPath(wasm));
  return {
    entry,
    meta: meta.toString('base64'),
    code: files
      .filter(({ path }) => code.test(path) || compiled.includes(path))
      .map(({ path, content }) => ({ path, content: Buffer.from(content).toString('base64') })),
  };
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
