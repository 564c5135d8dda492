import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** The folder beside `dist` in which a build is made. */
export function stagingOf(dist: string): string {
  return `${dist}.next`;
}

function previousOf(dist: string): string {
  return `${dist}.previous`;
}

/**
 * Puts a finished build in the place of the last one.
 *
 * @param settle what has to be done as soon as it stands there; the last build is removed meanwhile
 */
export async function swapIn(staging: string, dist: string, settle: () => Promise<void>): Promise<void> {
  await removeFolder(previousOf(dist));
  await rename(dist, previousOf(dist)).catch(ignoreMissing);
  await rename(staging, dist);
  await Promise.all([settle(), removeFolder(previousOf(dist))]);
}

const removal = `
  const { rmSync } = require('node:fs');
  const { workerData } = require('node:worker_threads');
  for (const path of workerData) rmSync(path, { recursive: true, force: true });
`;

/** How many threads remove files: more would wait for each other. */
const removers = 2;

/**
 * Removes a folder in threads: of thousands of files that is several times as fast as to wait for each, and
 * others can go on.
 */
export async function removeFolder(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const parts = foldersIn(folder).flatMap(foldersIn);
  const shares = Array.from({ length: removers }, (_, index) =>
    parts.filter((_, number) => number % removers === index),
  );
  await Promise.all(shares.map(removeIn));
  await removeIn([folder]);
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}

async function removeIn(paths: string[]): Promise<void> {
  await once(new Worker(removal, { eval: true, workerData: paths }), 'exit');
}

/** Puts the last build back, if a process was killed at the moment in which it was being replaced. */
export async function recover(dist: string): Promise<void> {
  const there = await stat(dist).catch(() => undefined);
  if (!there) await rename(previousOf(dist), dist).catch(ignoreMissing);
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
