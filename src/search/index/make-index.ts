import { join } from 'node:path';
import pMap from 'p-map';
import type { Archive } from '../../archive/model.ts';
import { lastDayOf, yearsOf } from '../../base/periods.ts';
import { compare } from '../../base/order.ts';
import { hostPath, pathOf } from '../../base/site-path.ts';
import { briefingUrl, indexUrl, storyUrl } from '../../base/urls.ts';
import { runningVersion } from '../../kept/code-version.ts';
import { digestOf } from '../../kept/digest.ts';
import { Ledger } from '../../kept/ledger.ts';
import type { Content } from '../../content/read.ts';
import { textFor } from '../../content/text-for.ts';
import type { MadeFile } from '../../formats/made-file.ts';
import type { Environment } from '../../base/environment.ts';
import { countsOf, valuesBy, writtenCounts } from '../ask/facets.ts';
import type { JoinedSpan } from './join-span.ts';
import { atOnce, KeptRecords, type KeyedRecord } from './kept-records.ts';
import { manifestUrl, type Manifest, type ManifestSpan } from '../ask/manifest.ts';
import { namesOf } from '../ask/names.ts';
import { entryPath, fragmentPath } from './pagefind-files.ts';
import { searchRecords, withLightAnchors, type SearchRecord } from './records.ts';
import { segmentedPage } from '../ask/segments.ts';
import { planSpans, type Span } from './spans.ts';
import { stateOf } from '../ask/state.ts';
import { tableOf } from '../ask/table.ts';
import { commonWords } from './vocabulary.ts';

type IndexSettings = Pick<Environment, 'cache' | 'span' | 'fragments'>;

/** A search index of an archive. */
export interface SearchIndex {
  /** How many records it holds. */
  records: number;
  /** Its files. Those that the last build wrote need not be made. */
  files: MadeFile[];
  /** Makes what was indexed known to the next build. To be called when all files are written. */
  save: () => Promise<void>;
}

/** What is kept of a span. */
interface KnownSpan {
  ids: string[];
  /** Paths of its files besides those of single records, and what the first of all says. */
  paths: string[];
  entry: string;
  words: [word: string, count: number][];
}

/** A span with all that its files are made from. */
interface IndexedSpan {
  span: Span;
  /** The folder of its files from Pagefind's, with a stroke behind it. */
  place: string;
  known: KnownSpan;
  records: KeyedRecord[];
  joined: () => Promise<JoinedSpan>;
}

/**
 * Makes the search index of an archive. Records that are as they were in the last build are not indexed
 * again. `span` is how many records are searched together at most, `fragments` in how many files they lie.
 *
 * @throws when Pagefind reports any error
 */
export async function makeIndex(
  archive: Archive,
  content: Content,
  { cache, span: limit, fragments }: IndexSettings,
): Promise<SearchIndex> {
  const { language } = archive.site;
  const version = digestOf(await runningVersion(), language);
  const fill = filler(content);
  const records = searchRecords(archive, ({ url }) => gapFor(url));
  const keyed = new Map(records.map((record) => [record, keyOf(record)]));
  const spans = await Ledger.open<KnownSpan>(join(cache, 'search-spans'), version);
  const kept = await KeptRecords.open({ cache, language, version, filled: fill.record });
  const planned = planSpans(records, limit).map((span) => {
    const inSpan = span.records.map((record) => ({ record, key: keyed.get(record) ?? '' }));
    return { span, inSpan, key: digestOf(String(fragments), ...inSpan.map(({ key }) => key)) };
  });
  const indexed = await indexSpans().catch(async (error: unknown) => {
    await kept.end();
    throw error;
  });
  return {
    records: records.length,
    files: [
      ...kept.engine.code.map(({ path, content: code }) => ({
        path,
        shows: code,
        make: () => Buffer.from(code, 'base64'),
      })),
      ...indexed.flatMap((one) => spanFiles(one, kept)),
      ...listFiles(archive, indexed),
    ].map((file) => ({ ...file, path: filePath(file.path) })),
    async save() {
      await spans.save();
      await kept.save();
    },
  };

  async function indexSpans(): Promise<IndexedSpan[]> {
    for (const { inSpan } of planned) kept.keep(inSpan);
    await kept.index(planned.filter(({ key }) => !spans.get(key)).flatMap(({ inSpan }) => inSpan));
    return pMap(
      planned,
      async ({ span, inSpan, key }, index) => {
        let once: Promise<JoinedSpan> | undefined;
        const joined = () => (once ??= kept.join(inSpan, fragments));
        const known = spans.get(key) ?? knownOf(await joined());
        spans.keep(key, known);
        return { span, place: index === 0 ? '' : `${span.name}/`, known, records: inSpan, joined };
      },
      { concurrency: atOnce },
    );
  }

  function keyOf(record: SearchRecord): string {
    return digestOf(version, JSON.stringify(record), fill.digestOf(record));
  }
}

function knownOf({ ids, files, entry, words }: JoinedSpan): KnownSpan {
  return { ids, paths: [...files.keys()], entry, words: [...words] };
}

/** Pagefind's files for a span, with paths from its folder. */
function spanFiles({ place, known, records, joined }: IndexedSpan, kept: KeptRecords): MadeFile[] {
  const areAlone = !known.paths.some((path) => path.startsWith('fragment/'));
  const alone = known.ids.map(fragmentPath).map((path, index) => named(path, () => fragmentOf(index)));
  return [
    ...(areAlone ? alone : []),
    ...known.paths.map((path) => named(path, async () => contentOf(await joined(), path))),
    { path: entryPath, shows: known.entry, make: () => known.entry },
  ].map((file) => ({ ...file, path: place + file.path }));

  function fragmentOf(index: number): Promise<Uint8Array> {
    const record = records[index];
    if (!record) throw new Error('The search index has more names than records.');
    return kept.fragment(record);
  }
}

function contentOf({ files }: JoinedSpan, path: string): Uint8Array {
  const content = files.get(path);
  if (!content) throw new Error(`The search index has no ${path}.`);
  return content;
}

/** What is served beside Pagefind's files. */
function listFiles(archive: Archive, spans: IndexedSpan[]): MadeFile[] {
  const names = namesOf(archive);
  const rows = spans.map(({ span, known: { ids } }) => {
    const byUrl = new Map(span.records.map(({ url }, index) => [url, ids[index]]));
    return span.records.map(
      ({ kind, date, until, actors, places, topics, stories, briefing = '' }, index) => ({
        ...{ id: ids[index] ?? '', kind, date, until, actors, places, topics, briefing: byUrl.get(briefing) },
        ...(stories && { stories }),
      }),
    );
  });
  const counts = countsOf(rows.flat(), stateOf(new URLSearchParams()), valuesBy(names));
  const words = commonWords(spans.map(({ known }) => new Map(known.words)));
  const lists = {
    names: jsonFile('names', names),
    counts: jsonFile('counts', writtenCounts(counts)),
    words: jsonFile('words', words.join(' ')),
  };
  const tables = spans.map(({ place }, index) => jsonFile(`${place}records`, tableOf(rows[index] ?? [])));
  const folder = hostPath(indexUrl, pathOf(archive.site.url));
  const manifest: Manifest = {
    names: folder + lists.names.path,
    counts: folder + lists.counts.path,
    words: folder + lists.words.path,
    spans: spans.map(({ span, place }, index): ManifestSpan => ({
      index: folder + place,
      table: folder + (tables[index]?.path ?? ''),
      ...daysOf(span.records),
    })),
    years: countsByYear(spans.map(({ span }) => span)),
  };
  const path = manifestUrl.slice(indexUrl.length);
  return [
    ...Object.values(lists),
    ...tables,
    { path, shows: manifest, make: () => JSON.stringify(manifest) },
  ];
}

/** Data under a name that changes with it. */
function jsonFile(name: string, data: unknown): MadeFile {
  const text = JSON.stringify(data);
  return named(`${name}.${digestOf(text).slice(0, 8)}.json`, () => text);
}

/** A file whose name changes with what is in it. */
function named(path: string, make: MadeFile['make']): MadeFile {
  return { path, shows: path, make };
}

function filePath(path: string): string {
  return indexUrl.slice(1) + path;
}

const gap = /<archive-text of="([^"]*)"><\/archive-text>/;

/** Stands for a text in a record: most builds index few records, and need no others' texts. */
function gapFor(url: string): string {
  return `<archive-text of="${url}"></archive-text>`;
}

/** Fills the gaps in records with the texts of briefings and stories. */
function filler({ entries, texts }: Content) {
  const byUrl = new Map([
    ...entries.briefings.map((entry) => [briefingUrl(entry.id), entry] as const),
    ...entries.stories.map((entry) => [storyUrl(entry.id), entry] as const),
  ]);
  const entryOf = ({ html }: SearchRecord) => byUrl.get(gap.exec(html)?.[1] ?? '');
  return {
    /** Changes with the text that a record is to hold. */
    digestOf: (record: SearchRecord): string => entryOf(record)?.digest ?? '',
    record: async (record: SearchRecord): Promise<SearchRecord> => {
      const entry = entryOf(record);
      const { html } = entry ? await textFor(entry, texts) : { html: '' };
      return { ...record, html: segmentedPage(record.html.replace(gap, () => withLightAnchors(html))) };
    },
  };
}

function daysOf(records: SearchRecord[]): { from?: string; to?: string } {
  let [from, to]: (string | undefined)[] = [];
  for (const { date, until } of records) {
    if (date === undefined) continue;
    const last = lastDayOf({ date, until });
    if (from === undefined || date < from) from = date;
    if (to === undefined || last > to) to = last;
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function countsByYear(spans: Span[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { records } of spans)
    for (const { date, until } of records) {
      const years = date === undefined ? [] : yearsOf({ date, until });
      for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  return [...counts].sort(([a], [b]) => compare(a, b));
}
