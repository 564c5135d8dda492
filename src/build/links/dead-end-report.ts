import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryUrls } from '../../base/entry-urls.ts';
import { ownKeys } from '../../base/own-keys.ts';
import { fullPath, shownPath } from '../../base/system/environment.ts';
import type { Content } from '../../content/read-content.ts';
import type { DeadEnd } from './dead-ends.ts';

/** More lines than that nobody reads: a missing sheet would fill one for every address. */
const most = 100;

/** Says of each dead end, in a line, which file leads to it, and what wrote that file if that is known. */
export function deadEndReport(ends: DeadEnd[], dist: string, entries: Content['entries']): string {
  const writers = writersOf(entries);
  const lines = ends.slice(0, most).map((end) => lineOf(end, dist, writers));
  const rest = ends.length > most ? [`… and ${ends.length - most} more.`] : [];
  const count = ends.length === 1 ? '1 address leads' : `${ends.length} addresses lead`;
  return [...lines, ...rest, `${count} nowhere. Nothing was built; ${shownPath(dist)} is as it was.`].join(
    '\n',
  );
}

function lineOf({ address, hasFile, files }: DeadEnd, dist: string, writers: Map<string, string>): string {
  const written = address.startsWith('/') ? address : `/${address}`;
  const from = files.flatMap((path) => {
    const place = placeIn(writers.get(folderOf(path)), written);
    return place === undefined ? [] : [{ path, place }];
  });
  const [best] = from.sort((a, b) => Number(b.place.isExact) - Number(a.place.isExact));
  const path = best?.path ?? files[0] ?? '';
  const others = files.length - 1;
  return [
    `${shownPath(join(dist, path))}  error  leads to ${written}, ${lackOf(address, { hasFile })}`,
    ...(others > 0 ? [`, as ${others === 1 ? 'another file does' : `${others} other files do`}`] : []),
    best ? `. ${adviceOn(best.place)}` : '.',
    '  (dead-end)',
  ].join('');
}

/** A page shows more than its file says: where the address isn't written there, something else leads to it. */
function adviceOn({ text, isExact }: { text: string; isExact: boolean }): string {
  return isExact
    ? `It is made from ${text}; write an address that is there.`
    : `It is made from ${text}, in which that address is not written: look at what it refers to, and at the templates.`;
}

function lackOf(address: string, { hasFile }: { hasFile: boolean }): string {
  if (address.startsWith('/')) return 'which lies outside the site';
  return hasFile ? 'a page on which nothing has that id' : 'which the site does not have';
}

/** Content files by the folders of the site that are made from them. */
function writersOf(entries: Content['entries']): Map<string, string> {
  return new Map(
    ownKeys(entryUrls).flatMap((folder) =>
      entries[folder].map(({ id, filePath }) => [entryUrls[folder](id), filePath] as const),
    ),
  );
}

function folderOf(path: string): string {
  return `/${path.slice(0, path.lastIndexOf('/') + 1)}`;
}

/** Where an address stands in a content file; the file where it is written in another way. */
function placeIn(file: string | undefined, written: string): { text: string; isExact: boolean } | undefined {
  if (file === undefined) return undefined;
  const text = textOf(file);
  const at = [written, encodeURI(written)].map((one) => text.indexOf(one)).find((one) => one !== -1);
  if (at === undefined) return { text: file, isExact: false };
  const before = text.slice(0, at).split('\n');
  return { text: `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`, isExact: true };
}

/** A file may be gone since it was read. */
function textOf(file: string): string {
  try {
    return readFileSync(fullPath(file), 'utf8');
  } catch {
    return '';
  }
}
