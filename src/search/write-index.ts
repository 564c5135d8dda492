import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import type { Archive } from '../archive/model.ts';
import { compare } from '../archive/order.ts';
import { Linker } from '../build/link.ts';
import { digestOf } from '../content/digest.ts';
import type { Content } from '../content/read.ts';
import { textFor } from '../content/text-for.ts';
import type { Environment } from '../environment.ts';
import { narrowed, valuesBy, writtenCounts } from './facets.ts';
import { SpanMaker } from './make-span.ts';
import { indexUrl, type Manifest, type ManifestSpan } from './manifest.ts';
import { namesOf } from './names.ts';
import { searchRecords, withLightAnchors, type SearchRecord } from './records.ts';
import { SpanCache } from './span-cache.ts';
import { planSpans, type Span } from './spans.ts';
import { stateOf } from './state.ts';
import { tableOf } from './table.ts';
import { commonWords } from './vocabulary.ts';

/** What decides about an index besides its records. */
const code = [
  'package-lock.json',
  'src/search/cbor.ts',
  'src/search/index-chunks.ts',
  'src/search/index-span.ts',
  'src/search/loud-failures.ts',
  'src/search/make-span.ts',
  'src/search/small-code.ts',
  'src/search/span-files.ts',
  'src/search/text.ts',
  'src/search/vocabulary.ts',
];

/** What the first index serves for all: Pagefind itself. */
const engine = /(?:pagefind(?:-worker)?\.js|wasm\.[\w-]+\.pagefind)$/;

type IndexPlace = Pick<Environment, 'cache' | 'span' | 'fragments'> & { folder: string; atOnce: number };

/**
 * Write the search index of an archive into `pagefind/` below `folder`. Spans that are as they were come
 * from the cache. `span` is how many records one has at most, `fragments` in how many files it has them,
 * `atOnce` how many spans are made at the same time: each takes some 350 MB.
 *
 * @returns how many records it holds
 * @throws when Pagefind reports any error
 */
export async function writeIndex(
  archive: Archive,
  content: Content,
  { folder, cache, span: limit, fragments, atOnce }: IndexPlace,
): Promise<number> {
  // Most builds index few spans anew, so texts stay gaps until one is.
  const records = searchRecords(archive, ({ id }) => gapFor(id));
  const fill = filler(content);
  const spans = planSpans(records, limit);
  const version = digestOf(...(await Promise.all(code.map((name) => readFile(name, 'utf8')))));
  const kept = new SpanCache(join(cache, 'search'));
  const root = join(folder, 'pagefind');
  const write = writerInto(root);
  const linker = new Linker();
  const maker = new SpanMaker(atOnce);
  const { language } = archive.site;
  async function indexed({ name, records: inSpan }: Span, index: number) {
    const texts = inSpan.map((record) => fill.digestOf(record));
    const digest = digestOf(version, language, String(fragments), JSON.stringify(inSpan), ...texts);
    const one = await kept.get(digest, async (draft) => {
      const filled = await Promise.all(inSpan.map((record) => fill.record(record)));
      await maker.make({ records: filled, language, fragments, folder: draft, digest });
    });
    const isFirst = index === 0;
    const place = isFirst ? '' : `${name}/`;
    const isNeeded = (path: string) => isFirst || !engine.test(path);
    for (const path of one.paths)
      if (isNeeded(path)) linker.link(join(one.folder, path), join(root, place, path));
    const table = await write(`${place}records`, tableOf(one.rows));
    const span: ManifestSpan = { index: indexUrl + place, table, ...daysOf(inSpan) };
    return { span, kept: one };
  }
  const found = await pMap(spans, indexed, { concurrency: atOnce }).finally(() => maker.end());
  await kept.sweep();
  const names = namesOf(archive);
  const rows = found.flatMap(({ kept: { rows } }) => rows);
  const { counts } = narrowed(rows, stateOf(new URLSearchParams()), valuesBy(names));
  const manifest: Manifest = {
    names: await write('names', names),
    counts: await write('counts', writtenCounts(counts)),
    words: await write('words', commonWords(found.map(({ kept: { words } }) => words)).join(' ')),
    spans: found.map(({ span }) => span),
    years: yearsOf(spans),
  };
  await writeFile(join(root, 'archive.json'), JSON.stringify(manifest));
  return records.length;
}

const gap = /<archive-text of="([^"]*)"><\/archive-text>/;

function gapFor(id: string): string {
  return `<archive-text of="${id}"></archive-text>`;
}

/** Fills the gaps in records with the texts of briefings. */
function filler({ entries, texts }: Content) {
  const byId = new Map(entries.briefings.map((entry) => [entry.id, entry]));
  const entryOf = ({ html }: SearchRecord) => byId.get(gap.exec(html)?.[1] ?? '');
  return {
    /** Changes with the text that a record is to hold. */
    digestOf: (record: SearchRecord): string => entryOf(record)?.digest ?? '',
    async record(record: SearchRecord): Promise<SearchRecord> {
      const entry = entryOf(record);
      if (!entry) return record;
      const { html } = await textFor(entry, texts);
      return { ...record, html: record.html.replace(gap, () => withLightAnchors(html)) };
    },
  };
}

/** Writes data as JSON, under a name that changes with it, and answers with its address. */
function writerInto(root: string) {
  return async (name: string, data: unknown): Promise<string> => {
    const text = JSON.stringify(data);
    const path = `${name}.${digestOf(text).slice(0, 8)}.json`;
    await mkdir(root, { recursive: true });
    await writeFile(join(root, path), text);
    return indexUrl + path;
  };
}

function daysOf(records: SearchRecord[]): { from?: string; to?: string } {
  let [from, to]: (string | undefined)[] = [];
  for (const { date } of records) {
    if (date === undefined) continue;
    if (from === undefined || date < from) from = date;
    if (to === undefined || date > to) to = date;
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function yearsOf(spans: Span[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { records } of spans)
    for (const { date } of records) {
      const year = date?.slice(0, 4);
      if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  return [...counts].sort(([a], [b]) => compare(a, b));
}
