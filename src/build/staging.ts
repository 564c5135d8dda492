import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
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
  rmSync(workerData, { recursive: true, force: true });
`;

/**
 * Removes a folder in a thread of its own: of thousands of files that is several times as fast as to wait for
 * each, and others can go on.
 */
export async function removeFolder(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await once(new Worker(removal, { eval: true, workerData: folder }), 'exit');
}

/** Puts the last build back, if a process was killed at the moment in which it was being replaced. */
export async function recover(dist: string): Promise<void> {
  const there = await stat(dist).catch(() => undefined);
  if (!there) await rename(previousOf(dist), dist).catch(ignoreMissing);
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
