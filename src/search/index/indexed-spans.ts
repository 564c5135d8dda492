import pMap from 'p-map';
import { digestOf } from '../../kept/digest.ts';
import type { Ledger } from '../../kept/ledger.ts';
import type { ListedSpan } from './index-lists.ts';
import type { Indexer, KeyedRecord } from './indexer.ts';
import { atOnce } from './kept-records.ts';
import type { JoinedSpan } from './pagefind/pagefind-private.ts';
import type { SearchRecord } from './records/record.ts';
import type { IndexSpan } from './spans.ts';

/** What is kept of a span. */
export interface KnownSpan {
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
export interface IndexedSpan extends ListedSpan {
  known: KnownSpan;
  records: KeyedRecord[];
  joined: () => Promise<JoinedSpan>;
}

export function plannedSpans(
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
export async function indexSpans(
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
