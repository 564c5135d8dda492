import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { itemEnd, itemsOf, textAt, writtenArrayHead, writtenText } from './cbor.ts';
import type { IndexFile } from './index-span.ts';

/** With this many bytes of words, a chunk ends. */
const enough = 12_000;

/** What the content of Pagefind's files begins with, before they are compressed. */
const signature = Buffer.from('pagefind_dcd');

const entryPath = 'pagefind-entry.json';

/** Which words a chunk holds. */
interface Chunk {
  from: string;
  to: string;
  name: string;
}

/**
 * Cuts the words of an index into finer chunks. A search loads the whole chunk that a word stands in, some
 * 25 kB compressed, in each span; Pagefind has no option for its size. The words themselves stay as they
 * are. https://github.com/Pagefind/pagefind/blob/main/pagefind_web/src/lib.rs
 *
 * @throws when the files do not have the form that is expected, since Pagefind was changed
 */
export function withFinerChunks(files: IndexFile[], limit = enough): IndexFile[] {
  const entryFile = files.find(({ path }) => path === entryPath);
  const entry = JSON.parse(Buffer.from(entryFile?.content ?? []).toString('utf8') || '{}') as Entry;
  const [language, ...others] = Object.values(entry.languages ?? {});
  if (!language || others.length > 0) throw changed(entryPath);
  const metaPath = `pagefind.${language.hash}.pf_meta`;
  const meta = plain(files, metaPath);
  const [, , list] = itemsOf(meta, signature.length);
  if (!list) throw changed(metaPath);
  const prefix = language.hash.slice(0, language.hash.indexOf('_') + 1);
  const made: IndexFile[] = [];
  const chunks = itemsOf(meta, list.start).flatMap(({ start }) => {
    const name = textAt(meta, itemsOf(meta, start)[2]);
    return finer(plain(files, pathOf(name)), limit).map(({ from, to, content }): Chunk => {
      const chunk = { from, to, name: prefix + digest(content) };
      made.push({ path: pathOf(chunk.name), content: gzipSync(content, { level: 9 }) });
      return chunk;
    });
  });
  const newMeta = Buffer.concat([
    meta.subarray(0, list.start),
    writtenArrayHead(chunks.length),
    ...chunks.flatMap(({ from, to, name }) => [writtenArrayHead(3), ...[from, to, name].map(writtenText)]),
    meta.subarray(list.end),
  ]);
  const hash = prefix + digest(newMeta);
  const [code = ''] = Object.keys(entry.languages ?? {});
  const newEntry = { ...entry, languages: { [code]: { ...language, hash } } };
  const isKept = ({ path }: IndexFile) =>
    path !== entryPath && path !== metaPath && !path.startsWith('index/');
  return [
    ...files.filter(isKept),
    ...made,
    { path: `pagefind.${hash}.pf_meta`, content: gzipSync(newMeta, { level: 9 }) },
    { path: entryPath, content: Buffer.from(JSON.stringify(newEntry)) },
  ];
}

interface Entry {
  languages?: Record<string, { hash: string }>;
}

/** The words of a chunk in several ones, of which each has its first and its last word. */
function finer(chunk: Buffer, limit: number): { from: string; to: string; content: Buffer }[] {
  const [words] = itemsOf(chunk, signature.length);
  if (!words) throw changed('A chunk');
  const parts: { start: number; end: number }[][] = [];
  let size = Infinity;
  for (const word of itemsOf(chunk, words.start)) {
    if (size >= limit) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(word);
    size += word.end - word.start;
  }
  const nameOf = (word: { start: number } | undefined) =>
    word ? textAt(chunk, itemsOf(chunk, word.start)[0]) : '';
  return parts.map((part) => ({
    from: nameOf(part[0]),
    to: nameOf(part.at(-1)),
    content: Buffer.concat([
      signature,
      writtenArrayHead(1),
      writtenArrayHead(part.length),
      chunk.subarray(part[0]?.start, part.at(-1)?.end),
    ]),
  }));
}

/** A file without its compression, its signature included. */
function plain(files: IndexFile[], path: string): Buffer {
  const file = files.find((one) => one.path === path);
  if (!file) throw changed(path);
  const content = gunzipSync(file.content);
  const isWhole = content.length > signature.length && itemEnd(content, signature.length) === content.length;
  if (!isWhole || !content.subarray(0, signature.length).equals(signature)) throw changed(path);
  return content;
}

function pathOf(name: string): string {
  return `index/${name}.pf_index`;
}

function digest(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

function changed(what: string): Error {
  return new Error(`${what}: Pagefind was changed; see src/search/index-chunks.ts.`);
}
