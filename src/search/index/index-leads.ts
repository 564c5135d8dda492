import { indexUrl } from '../../base/urls.ts';
import { itemsOf, textAt } from './cbor.ts';
import { manifestUrl, type Manifest } from '../ask/manifest.ts';
import {
  chunkPath,
  entryPath,
  fragmentPath,
  listsIn,
  metaPath,
  unpacked,
  wasmPath,
  type Entry,
} from './pagefind-files.ts';

const folder = indexUrl.slice(1);
const searchPage = 'search/index.html';

/**
 * What a file of the search index loads, as addresses in the site, and what the search page loads by its
 * script. Nothing for other files.
 *
 * @param path from the site's folder
 * @throws when a file does not have the form that is expected
 */
export function leadsOfIndexFile(path: string, bytes: Buffer): string[] {
  if (path === searchPage) return [relativeTo(path, manifestUrl), relativeTo(path, `${indexUrl}pagefind.js`)];
  if (!path.startsWith(folder)) return [];
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (path === `${folder}pagefind.js`) return ['pagefind-worker.js', entryPath];
  if (path === manifestUrl.slice(1)) return leadsOfManifest(textOf(bytes));
  if (name === entryPath) return leadsOfEntry(textOf(bytes), path === folder + entryPath);
  return name.endsWith('.pf_meta') ? leadsOfList(unpacked(bytes, path)) : [];
}

function leadsOfManifest(text: string): string[] {
  const { names, counts, words, spans } = JSON.parse(text) as Manifest;
  return [names, counts, words, ...spans.flatMap(({ index, table }) => [table, index + entryPath])];
}

/** @param isFirst whether it is the index whose code all others share */
function leadsOfEntry(text: string, isFirst: boolean): string[] {
  const { languages } = JSON.parse(text) as Entry;
  return Object.values(languages).flatMap(({ hash, wasm }) => [
    metaPath(hash),
    ...(isFirst ? [wasmPath(wasm)] : []),
  ]);
}

/** A list names each record by itself or with the file that it shares, and each chunk of words. */
function leadsOfList(meta: Buffer): string[] {
  const { pages, chunks } = listsIn(meta);
  const records = pages.map(({ start }) => {
    const [id, , group] = itemsOf(meta, start);
    return fragmentPath(textAt(meta, group ?? id));
  });
  return [
    ...new Set(records),
    ...chunks.map(({ start }) => chunkPath(textAt(meta, itemsOf(meta, start)[2]))),
  ];
}

/** An address of the index as another file of the site would write it, wherever the site lives. */
function relativeTo(path: string, url: string): string {
  return '../'.repeat(path.split('/').length - 1) + url.slice(1);
}

function textOf(bytes: Buffer): string {
  return bytes.toString('utf8');
}
