import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Environment } from '../../base/system/environment.ts';
import { mark } from '../../kept/folder-mark.ts';
import { isKept, isOutdated } from '../../kept/in-cache.ts';
import { isRunning } from './lock-holder.ts';
import { isLock } from './lock.ts';

/** What is written to be renamed at once: its own name, and the process that writes it. */
const draft = /^(?<name>.+)\.(?<pid>[1-9]\d*)$/;

/** What no run needs of an earlier one. */
const isLeft = /\.damaged$|[\\/]work$/;

/** How old a draft is at most while somebody writes it, in milliseconds. Ids of processes come round again. */
const writing = 60 * 60 * 1000;

/**
 * Removes what earlier runs have left beside their files: drafts of those that were killed, what only earlier versions
 * read, and what was put aside as damaged. That stays from the run that found it to the next build, for whoever wants
 * to look.
 *
 * A draft whose process is at work is left alone: the check and the preview use the same cache.
 */
export async function sweepLeftovers({ cache, dist }: Pick<Environment, 'cache' | 'dist'>): Promise<void> {
  for (const path of await pathsIn(cache))
    if (isKept(basename(path)) && (await isLeftover(path))) await remove(path);
  // Beside `dist` are other people's files.
  for (const path of await pathsIn(dirname(dist)))
    if (nameIn(path) === `${basename(dist)}.lock` && (await isStaleDraft(path)) && (await isLockIn(path)))
      await remove(path);
}

/** Removes all that is kept in a cache, but for the lock that is held meanwhile. */
export async function emptyCache(cache: string): Promise<void> {
  for (const path of await pathsIn(cache))
    if (isKept(basename(path)) && ![mark, 'lock'].includes(basename(path))) await remove(path);
}

async function pathsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.map((name) => join(folder, name));
}

async function isLockIn(path: string): Promise<boolean> {
  return isLock(await readFile(path, 'utf8').catch(() => 'a folder'));
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}

function nameIn(path: string): string | undefined {
  return draft.exec(basename(path))?.groups?.name;
}

async function isLeftover(path: string): Promise<boolean> {
  return isLeft.test(path) || isOutdated(basename(path)) || isStaleDraft(path);
}

async function isStaleDraft(path: string): Promise<boolean> {
  const pid = draft.exec(basename(path))?.groups?.pid;
  if (pid === undefined) return false;
  if (!isRunning(Number(pid))) return true;
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
  return Date.now() - mtimeMs > writing;
}
