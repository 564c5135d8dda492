import type { Archive } from '../../archive/model.ts';
import { namesIn } from '../../archive/told/slot-values.ts';
import type { Environment } from '../../base/system/environment.ts';
import { changeLine, saysChange } from '../../base/system/library-changed.ts';
import { indexUrl } from '../../base/urls.ts';
import type { Content } from '../../content/read-content.ts';
import type { MadeFile } from '../../formats/made-file.ts';
import { runningVersion } from '../../kept/code-version.ts';
import { digestOf } from '../../kept/digest.ts';
import { inCache } from '../../kept/in-cache.ts';
import { Ledger } from '../../kept/ledger.ts';
import { listFiles } from './index-lists.ts';
import { type KnownSpan, type IndexedSpan, plannedSpans, indexSpans } from './indexed-spans.ts';
import type { Indexer } from './indexer.ts';
import { KeptRecords } from './kept-records.ts';
import type { JoinedSpan } from './pagefind/pagefind-private.ts';
import type { SearchRecord } from './records/record.ts';
import { searchRecords } from './records/records.ts';
import { filler, standInFor } from './records/text-stand-ins.ts';
import { planSpans } from './spans.ts';
import { WholeRecords } from './whole-records.ts';

type IndexSettings = Pick<Environment, 'cache' | 'span' | 'fragments'>;

interface SearchIndex {
  /** How many records it holds. */
  records: number;
  /** Its files. Those that the last build wrote need not be made. */
  files: MadeFile[];
  /** Makes what was indexed known to the next build. To be called when all files are written. */
  save: () => Promise<void>;
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
