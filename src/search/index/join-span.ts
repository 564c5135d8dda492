import { stretchesOf } from '../../base/order.ts';
import { Writer } from './cbor.ts';
import type { Engine, IndexedRecord } from './pagefind-private.ts';
import {
  chunkPath,
  digestOf,
  entryPath,
  fragmentIn,
  fragmentPath,
  listsIn,
  metaPath,
  packed,
  unpacked,
} from './pagefind-files.ts';
import { countWords, type WordCounts } from './vocabulary.ts';
import { chunksOf } from './word-index.ts';

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

/**
 * How many letters names have, of records and chunks at least: they are what of an index cannot be compressed. With
 * four, one change in 1.7 million leaves a file its name, and readers what they loaded before.
 */
const letters = { listed: 4, other: 8 };

/** Puts records that Pagefind has indexed together into one index, as if it had indexed them together. */
export function joinSpan({ engine, records, mark, fragments }: JoinOrder): JoinedSpan {
  const [language = ''] = Object.keys(engine.entry.languages);
  const ids = namesOf(records.map(({ digest }) => digest)).map((name) => `${mark}_${name}`);
  const read = records.map(({ fragment }) => unpacked(bytes(fragment), 'A record'));
  const json = read.map((bytes) => bytes.toString('utf8'));
  const files = new Map<string, Uint8Array>();

  const perFile = Math.ceil(records.length / (fragments ?? records.length));
  const groups = perFile > 1 ? groupsOf(ids, json, perFile) : [];
  const groupNames = groups.map((content) => `group_${nameOf(digestOf(content), letters.other)}`);
  for (const [index, content] of groups.entries())
    files.set(fragmentPath(groupNames[index] ?? ''), packed(content));

  const words = records.map((record) => bytes(record.words));
  const cut = chunksOf(words, enough);
  const names = namesOf(cut.map(({ content }) => digestOf(content)));
  const chunks = cut.map(({ from, to, content }, index) => {
    const { [index]: name = '' } = names;
    files.set(chunkPath(name), packed(content));
    return [from, to, name];
  });

  const listed = records.map(({ count }, index) => {
    const group = groupNames[Math.floor(index / perFile)];
    return { id: ids[index] ?? '', count, group };
  });
  const meta = metaOf(bytes(engine.meta), listed, chunks);
  const hash = `${language}_${nameOf(digestOf(meta), letters.other)}`;
  const known = engine.entry.languages[language];
  const languages = { [language]: { ...known, hash, page_count: records.length } };
  files.set(metaPath(hash), packed(meta));
  files.set(entryPath, Buffer.from(JSON.stringify({ ...engine.entry, languages })));
  const alone = groups.length > 0 ? [] : ids.map(fragmentPath);
  return {
    ids,
    list: metaPath(hash),
    alone,
    files,
    words: countWords(read.map((bytes) => fragmentIn(bytes).content)),
  };
}

/** Names of digests as short as they can be without becoming the same: few are longer than the others. */
function namesOf(digests: string[]): string[] {
  const names = new Map<string, string>();
  let unnamed = [...new Set(digests)];
  for (let { listed: length } = letters; unnamed.length > 0; length += 1) {
    const alike = Map.groupBy(unnamed, (digest) => nameOf(digest, length));
    unnamed = [...alike.values()].flatMap((group) => (group.length > 1 ? group : []));
    for (const [name, [digest = '', ...others]] of alike) if (others.length === 0) names.set(digest, name);
  }
  return digests.map((digest) => names.get(digest) ?? '');
}

/** A name from a digest: letters of one case and figures, which all file systems tell apart. */
function nameOf(digest: string, length: number): string {
  return BigInt(`0x${digest}`).toString(36).padStart(length, '0').slice(-length);
}

/** The JSON of records in files of several. */
function groupsOf(ids: string[], json: string[], perFile: number): string[] {
  const entries = json.map((text, index) => `${JSON.stringify(ids[index])}:${text}`);
  return stretchesOf(entries, perFile).map((stretch) => `{${stretch.join()}}`);
}

/** The list of all records and chunks. */
function metaOf(
  empty: Buffer,
  records: { id: string; count: number; group?: string | undefined }[],
  chunks: string[][],
): Buffer {
  const writer = new Writer();
  const lists = listsIn(empty);
  writer.copy(empty, 0, lists.records.start);
  writer.array(records.length);
  for (const { id, count, group } of records) {
    writer.array(group === undefined ? 2 : 3);
    writer.text(id);
    writer.number(inTwoFigures(count));
    if (group !== undefined) writer.text(group);
  }
  writer.array(chunks.length);
  for (const chunk of chunks) {
    writer.array(chunk.length);
    for (const text of chunk) writer.text(text);
  }
  writer.copy(empty, lists.words.end);
  return writer.taken();
}

/**
 * How long a record is, only to be compared with how long others are: exact numbers would be a tenth of the list. Its
 * own file has the exact one.
 */
function inTwoFigures(count: number): number {
  return Number(count.toPrecision(2));
}

function bytes(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}
