import pMap from 'p-map';
import type { Archive } from '../../archive/model.ts';
import { namesIn } from '../../archive/told/slot-values.ts';
import type { Environment } from '../../base/environment.ts';
import { changeLine, saysChange } from '../../base/library-changed.ts';
import { indexUrl } from '../../base/urls.ts';
import type { Content } from '../../content/read-content.ts';
import type { MadeFile } from '../../formats/made-file.ts';
import { runningVersion } from '../../kept/code-version.ts';
import { digestOf } from '../../kept/digest.ts';
import { inCache } from '../../kept/in-cache.ts';
import { Ledger } from '../../kept/ledger.ts';
import { listFiles, type ListedSpan } from './index-lists.ts';
import { atOnce, KeptRecords, type Indexer, type KeyedRecord } from './kept-records.ts';
import type { JoinedSpan } from './pagefind/pagefind-private.ts';
import type { SearchRecord } from './records/record.ts';
import { searchRecords } from './records/records.ts';
import { filler, standInFor } from './records/text-stand-ins.ts';
import { planSpans, type IndexSpan } from './spans.ts';
import { WholeRecords } from './whole-records.ts';

type IndexSettings = Pick<Environment, 'cache' | 'span' | 'fragments'>;

/** A search index of an archive. */
interface SearchIndex {
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
  /** The path of the list that names them so. */
  list?: string | undefined;
  /** Paths of the files of single records. */
  alone: string[];
  /** Of each other file the path and a digest. */
  files: [path: string, digest: string][];
  words: [word: string, count: number][];
}

/** Records that are to be one index. */
interface PlannedSpan {
  span: IndexSpan;
  records: KeyedRecord[];
  /** What names of its records begin with. */
  mark: string;
  /** A digest of all that decides about it. */
  key: string;
}

/** A span with all that its files are made from. */
interface IndexedSpan extends ListedSpan {
  known: KnownSpan;
  records: KeyedRecord[];
  joined: () => Promise<JoinedSpan>;
}

/**
 * Makes the search index of an archive. Records that are as they were in the last build are not indexed
 * again. `span` is how many records are searched together at most, `fragments` in how many files they lie.
 * Where Pagefind's index is not what it was, it indexes all of them itself.
 *
 * @param warn takes the line that says so
 * @throws when Pagefind reports any error
 */
export async function makeIndex(
  archive: Archive,
  content: Content,
  { cache, span: limit, fragments }: IndexSettings,
  warn: (line: string) => void = console.warn,
): Promise<SearchIndex> {
  const { language } = archive.site;
  const version = digestOf(await runningVersion(), language);
  const fill = filler(content);
  const records = searchRecords(archive, (text) => standInFor(text.url, { names: namesIn(text) }));
  const keyOf = (record: SearchRecord) => digestOf(version, JSON.stringify(record), fill.digestOf(record));
  const planned = plannedSpans(planSpans(records, limit), keyOf, String(fragments));
  const spans = await Ledger.open<KnownSpan>(inCache(cache, 'search-spans'), version);
  const options = { count: records.length, cache, language, version, filled: fill.record };
  const make = async (indexer: Indexer) => {
    const indexed = await indexSpans(planned, indexer, spans, fragments);
    indexer.warnings.forEach(warn);
    return { indexer, indexed };
  };
  const { indexer, indexed } = await KeptRecords.open(options)
    .then(make)
    .catch(async (error: unknown) => {
      if (!saysChange(error)) throw error;
      warn(changeLine(error, 'it indexes all records in every build, and each has a file of its own'));
      return make(await WholeRecords.open(options));
    });
  return {
    records: records.length,
    files: [
      ...indexer.code.map(codeFile),
      ...indexed.flatMap((one) => spanFiles(one, indexer)),
      ...listFiles(archive, indexed),
    ].map((file) => ({ ...file, path: indexUrl.slice(1) + file.path })),
    async save() {
      await spans.save();
      await indexer.save();
    },
  };
}

function plannedSpans(
  spans: IndexSpan[],
  keyOf: (record: SearchRecord) => string,
  fragments: string,
): PlannedSpan[] {
  return spans.map((span, index) => {
    const records = span.records.map((record) => ({ record, key: keyOf(record) }));
    // Counted from the oldest, since newer ones follow.
    const mark = (spans.length - index).toString(36);
    return { span, records, mark, key: digestOf(mark, fragments, ...records.map(({ key }) => key)) };
  });
}

/** Has the records of spans indexed, if that is needed to know what their files are. Else nothing goes on. */
async function indexSpans(
  planned: PlannedSpan[],
  indexer: Indexer,
  spans: Ledger<KnownSpan>,
  fragments: number | undefined,
): Promise<IndexedSpan[]> {
  const knownBefore = (key: string) => (indexer.keepsSpans ? spans.get(key) : undefined);
  try {
    for (const { records } of planned) indexer.keep(records);
    await indexer.index(planned.filter(({ key }) => !knownBefore(key)).flatMap(({ records }) => records));
    return await pMap(
      planned,
      async ({ span, records, mark, key }, index) => {
        let once: Promise<JoinedSpan> | undefined;
        const joined = () => (once ??= indexer.join(records, { mark, fragments }));
        const known = knownBefore(key) ?? knownOf(await joined());
        if (indexer.keepsSpans) spans.keep(key, known);
        const place = index === 0 ? '' : `${span.name}/`;
        return { span, place, ...known, known, records, joined };
      },
      { concurrency: atOnce },
    );
  } catch (error) {
    await indexer.end();
    throw error;
  }
}

function knownOf({ ids, list, alone, files, words }: JoinedSpan): KnownSpan {
  const digests = [...files].map(([path, content]): [string, string] => [
    path,
    digestOf(Buffer.from(content).toString('latin1')),
  ]);
  return { ids, list, alone, files: digests, words: [...words] };
}

function codeFile({ path, content }: Indexer['code'][number]): MadeFile {
  return { path, shows: content, make: () => Buffer.from(content, 'base64') };
}

/** Pagefind's files for a span, with paths from its folder. */
function spanFiles({ place, known, records, joined }: IndexedSpan, indexer: Indexer): MadeFile[] {
  return [
    ...known.alone.map((path, index) => ({ path, shows: path, make: () => fragmentOf(index) })),
    ...known.files.map(([path, digest]) => ({
      ...{ path, shows: digest },
      make: async () => contentOf(await joined(), path),
    })),
  ].map((file) => ({ ...file, path: place + file.path }));

  function fragmentOf(index: number): Promise<Uint8Array> {
    const record = records[index];
    if (!record) throw new Error('The search index has more names than records.');
    return indexer.fragment(record);
  }
}

function contentOf({ files }: JoinedSpan, path: string): Uint8Array {
  const content = files.get(path);
  if (!content) throw new Error(`The search index has no ${path}.`);
  return content;
}
