import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file's new text, and where it goes. */
export interface Change {
  path: string;
  /** The same as `path` unless the file moves. */
  to: string;
  before: string;
  after: string;
  /** How many references to something else are new in it. */
  references: number;
}

/**
 * A file's text as it is, byte order mark and line ends included; undefined when there is no file.
 *
 * @throws when it is not UTF-8 and would not survive being written again
 */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Makes all changes or, when one fails, none: what was written by then is put back. */
export async function write(changes: Change[]): Promise<void> {
  const done: Change[] = [];
  let begun: string | undefined;
  try {
    for (const change of changes) {
      const { path, to, after } = change;
      begun = path === to ? undefined : to;
      if (path === to) done.push(change);
      await mkdir(dirname(to), { recursive: true });
      await writeFile(to, after, { flag: path === to ? 'w' : 'wx' });
      if (path !== to) done.push(change);
    }
    for (const { path, to } of changes) if (path !== to) await rm(path);
  } catch (error) {
    // On a full disk a file is begun, and holds nothing or a part.
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    if (isFull && begun !== undefined) await rm(begun, { force: true });
    for (const { path, to, before } of done) {
      if (path !== to) await rm(to, { force: true });
      await writeFile(path, before);
    }
    throw error;
  }
}
