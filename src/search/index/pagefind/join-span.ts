import { batchesOf } from '../../../base/order.ts';
import { fragmentIn, packed, unpacked } from './pagefind-files.ts';
import { chunkPath, digestOf, entryPath, fragmentPath, metaPath } from './pagefind-paths.ts';
import type { Engine, IndexedRecord } from './pagefind-private.ts';
import { recordList } from './record-list.ts';
import { longName, shortNames } from './short-names.ts';
import { chunksOf } from './word-chunks.ts';
import { countWords, type WordCounts } from './word-counts.ts';

/** An index of records that are searched together. */
export interface JoinedSpan {
  /** What each record is called in it, in their order. */
  ids: string[];
  /** The path of the list that names them in that order; undefined where nothing is known of such a list. */
  list?: string;
  /** Of each record the path of the file that holds it alone, where records have files of their own. */
  alone: string[];
  /** All other files, by their paths. */
  files: Map<string, Uint8Array>;
  /** The words of its records. */
  words: WordCounts;
}

/** What is to become one index. */
export interface JoinOrder {
  engine: Pick<Engine, 'entry' | 'meta'>;
  records: IndexedRecord[];
  /** What names of its records begin with: the browser tells records of all spans from each other by them. */
  mark: string;
  /** How many files the records are kept in at most; undefined for one each. */
  fragments?: number | undefined;
}

/**
 * With this many bytes of words, a chunk ends: in each span, a search loads the whole chunk that a word
 * stands in. Pagefind makes them several times as large, and has no option for it. It looks for longer words in that
 * chunk alone, so another size is another answer.
 */
const enough = 12_000;

/** Puts records that Pagefind has indexed together into one index, as if it had indexed them together. */
export function joinSpan({ engine, records, mark, fragments }: JoinOrder): JoinedSpan {
  const ids = shortNames(records.map(({ digest }) => digest)).map((name) => `${mark}_${name}`);
  const json = records.map(({ fragment }) => unpacked(bytes(fragment), 'A record').toString('utf8'));
  const perFile = Math.ceil(records.length / (fragments ?? records.length));
  const groups = perFile > 1 ? groupsOf(ids, json, perFile) : [];
  const chunks = chunksNamed(records);
  const listed = records.map(({ count }, index) => {
    const group = groups[Math.floor(index / perFile)]?.name;
    return { id: ids[index] ?? '', count, group };
  });
  const meta = recordList(
    bytes(engine.meta),
    listed,
    chunks.map(({ from, to, name }) => [from, to, name]),
  );
  const { entry, hash } = entryFor(engine, meta, records.length);
  return {
    ids,
    list: metaPath(hash),
    alone: groups.length > 0 ? [] : ids.map(fragmentPath),
    files: new Map([
      ...groups.map(({ name, content }) => [fragmentPath(name), packed(content)] as const),
      ...chunks.map(({ name, content }) => [chunkPath(name), packed(content)] as const),
      [metaPath(hash), packed(meta)],
      [entryPath, Buffer.from(JSON.stringify(entry))],
    ]),
    words: countWords(json.map((text) => fragmentIn(text).content)),
  };
}

/** Files that hold several records each, by their JSON. */
function groupsOf(ids: string[], json: string[], perFile: number): { name: string; content: string }[] {
  const entries = json.map((text, index) => `${JSON.stringify(ids[index])}:${text}`);
  return batchesOf(entries, perFile).map((stretch) => {
    const content = `{${stretch.join()}}`;
    return { name: `group_${longName(digestOf(content))}`, content };
  });
}

/** The words of all records, in chunks with their names. */
function chunksNamed(records: IndexedRecord[]) {
  const chunks = chunksOf(
    records.map(({ words }) => bytes(words)),
    enough,
  );
  const names = shortNames(chunks.map(({ content }) => digestOf(content)));
  return chunks.map((chunk, index) => ({ ...chunk, name: names[index] ?? '' }));
}

/** What leads search to the list of records, under a name that changes with it. */
function entryFor({ entry }: JoinOrder['engine'], list: Buffer, count: number) {
  const [language = ''] = Object.keys(entry.languages);
  const hash = `${language}_${longName(digestOf(list))}`;
  const known = entry.languages[language];
  return { hash, entry: { ...entry, languages: { [language]: { ...known, hash, page_count: count } } } };
}

function bytes(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}
