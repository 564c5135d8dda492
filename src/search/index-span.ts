import { createIndex, type PagefindIndex } from 'pagefind';
import { gunzipSync } from 'node:zlib';
import pMap from 'p-map';
import { withFinerChunks } from './index-chunks.ts';
import { withLoudFailures } from './loud-failures.ts';
import type { SearchRecord } from './records.ts';
import { withSmallCode } from './small-code.ts';
import type { Row } from './table.ts';

/** A file of the index, by its path in Pagefind's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

export interface SpanIndex {
  files: IndexFile[];
  rows: Row[];
}

/** What only Pagefind's own search pages need. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Records to be indexed together, with their texts. */
export interface IndexOrder {
  records: SearchRecord[];
  language: string;
  /** How many files the records are kept in at most; undefined for one each. */
  fragments?: number | undefined;
}

/**
 * Index records with Pagefind.
 *
 * @throws when Pagefind reports an error, or when it doesn't hold every record: a site whose search is
 *   broken is not published
 */
export async function indexSpan({ records, language, fragments }: IndexOrder): Promise<SpanIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: language.split('-')[0] ?? 'en',
    // Numbers of sources and notes are not words of the text.
    excludeSelectors: ['sup', '.data-footnote-backref'],
    ...(fragments !== undefined && { maxFragments: fragments }),
  });
  if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
  try {
    await pMap(records, ({ url, html }) => add(index, url, html), { concurrency: 32 });
    const written = await index.getFiles();
    if (written.errors.length > 0)
      throw new Error(`The search index was not written: ${written.errors.join(' ')}`);
    const files = written.files
      .filter(({ path }) => !unused.test(path) && !path.startsWith('wasm.unknown'))
      .map(({ path, content }) => ({ path, content: withSmallCode(path, withLoudFailures(path, content)) }));
    return { files: withFinerChunks(files), rows: rowsFor(records, files) };
  } finally {
    await index.deleteIndex();
  }
}

async function add(index: PagefindIndex, url: string, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`Search could not index ${url}: ${errors.join(' ')}`);
}

function rowsFor(records: SearchRecord[], files: IndexFile[]): Row[] {
  const ids = new Map(files.flatMap(recordsIn));
  if (ids.size !== records.length) {
    throw new Error(`The search index holds ${ids.size} records instead of ${records.length}.`);
  }
  return records.map(({ url, kind, date, actors, places, topics }) => {
    const id = ids.get(url);
    if (id === undefined) throw new Error(`The search index does not hold ${url}.`);
    return { id, kind, date, actors, places, topics };
  });
}

/**
 * Addresses and ids of the records in a file: a mark of Pagefind's, then the JSON of a record, under its id;
 * or that of several by their ids, under an id of the group.
 */
function recordsIn({ path, content }: IndexFile): [url: string, id: string][] {
  const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (id === undefined) return [];
  const text = gunzipSync(content).toString('utf8');
  const written = JSON.parse(text.slice(text.indexOf('{'))) as Fragment | Record<string, Fragment>;
  if (isOne(written)) return [[written.url, id]];
  return Object.entries(written).map(([one, { url }]) => [url, one]);
}

interface Fragment {
  url: string;
}

function isOne(written: Fragment | Record<string, Fragment>): written is Fragment {
  return typeof written.url === 'string';
}
