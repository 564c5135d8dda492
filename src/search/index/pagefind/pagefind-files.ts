import { gunzipSync, gzipSync } from 'node:zlib';
import { LibraryChanged } from '../../../base/system/library-changed.ts';
import { signature as signed } from '../../ask/loaded/pagefind-names.ts';
import { itemEnd, itemsOf, textAt } from './cbor.ts';
import { entryPath, metaPath, fragmentPath, chunkPath } from './pagefind-paths.ts';
import type { IndexFile } from './run-pagefind.ts';

export const library = 'Pagefind';

/** What `pagefind-entry.json` says. */
export interface SpanEntry {
  languages: Record<string, EntryLanguage>;
}

interface EntryLanguage {
  hash: string;
  /** Names the code that knows the language's word forms; null where Pagefind has none. */
  wasm: string | null;
  page_count: number;
}

/** What a file with that name says. @throws when it has another form, or is not JSON */
export function entryIn(bytes: Uint8Array): SpanEntry {
  const entry: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
  if (!isEntry(entry)) throw changed(entryPath);
  return entry;
}

function isEntry(value: unknown): value is SpanEntry {
  const { languages } = fieldsOf(value);
  return typeof languages === 'object' && languages !== null && Object.values(languages).every(isLanguage);
}

function isLanguage(value: unknown): value is EntryLanguage {
  const { hash, wasm, page_count: count } = fieldsOf(value);
  return typeof hash === 'string' && (typeof wasm === 'string' || wasm === null) && typeof count === 'number';
}

/** What search loads of a record. */
interface Fragment {
  url: string;
  content: string;
  word_count: number;
}

/** What a record says. @throws when it has another form, or is not JSON */
export function fragmentIn(json: string): Fragment {
  const fragment: unknown = JSON.parse(json);
  if (!isFragment(fragment)) throw changed('A record');
  return fragment;
}

function isFragment(value: unknown): value is Fragment {
  const { url, content, word_count: count } = fieldsOf(value);
  return typeof url === 'string' && typeof content === 'string' && typeof count === 'number';
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' ? { ...value } : {};
}

/** Records as Pagefind wrote them. */
interface WrittenIndex {
  entry: SpanEntry;
  /** The list of all records and chunks, without compression and signature. */
  meta: Buffer;
  /** Of every record: its JSON, and the file with it. */
  fragments: { json: Buffer; file: Uint8Array }[];
  /** All words, without compression and signature. */
  chunks: Buffer[];
}

/** What the content of Pagefind's files begins with, before they are compressed. */
const signature = Buffer.from(signed);

/**
 * Reads an index in one language.
 *
 * @throws when the files do not have the form that is expected
 */
export function readIndex(files: IndexFile[]): WrittenIndex {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const written = byPath.get(entryPath);
  const entry = written && entryIn(written);
  const [language, ...others] = Object.values(entry?.languages ?? {});
  if (!entry || !language || others.length > 0) throw changed(entryPath);
  const [, meta] = fileAt(metaPath(language.hash));
  const { pages, chunks } = listsIn(meta);
  return {
    entry,
    meta,
    fragments: pages.map(({ start }) => {
      const [file, json] = fileAt(fragmentPath(textAt(meta, itemsOf(meta, start)[0])));
      return { json, file };
    }),
    chunks: chunks.map(({ start }) => {
      const path = chunkPath(textAt(meta, itemsOf(meta, start)[2]));
      const [, chunk] = fileAt(path);
      if (chunk.length === 0 || itemEnd(chunk, 0) !== chunk.length) throw changed(path);
      return chunk;
    }),
  };

  /** A file with what is in it. */
  function fileAt(path: string): [file: Uint8Array, content: Buffer] {
    const file = byPath.get(path);
    if (!file) throw changed(path);
    return [file, unpacked(file, path)];
  }
}

/** The lists of records and of chunks in a list of all. @throws when it has another form */
export function listsIn(meta: Buffer) {
  const [, records, words, filters, sorts, fields] = itemsOf(meta, 0);
  if (!records || !words || !filters || !sorts || !fields) throw changed('The list of all records');
  return { records, words, pages: itemsOf(meta, records.start), chunks: itemsOf(meta, words.start), fields };
}

/** Content as Pagefind's own code in the browser wants it. */
export function packed(content: string | Uint8Array): Buffer {
  return gzipSync(Buffer.concat([signature, Buffer.from(content)]), { level: 9 });
}

/** The content that was packed. @throws when there is none */
export function unpacked(file: Uint8Array, path: string): Buffer {
  const content = gunzipSync(file);
  if (!content.subarray(0, signature.length).equals(signature)) throw changed(path);
  return content.subarray(signature.length);
}

function changed(what: string): LibraryChanged {
  return new LibraryChanged(library, `${what} is not there, or has another form`);
}
