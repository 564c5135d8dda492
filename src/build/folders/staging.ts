import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { errorCode } from '../../base/system/reason.ts';
import { mark } from '../../kept/folder-mark.ts';

/** The folder beside `dist` in which a build is made, from the last one but one. */
export function stagingOf(dist: string): string {
  return `${dist}.next`;
}

/** The folder beside `dist` in which the last site stands for a moment. */
export function previousOf(dist: string): string {
  return `${dist}.previous`;
}

/** Puts a finished build in the place of the last one, which then stands where the next is made. */
export async function swapIn(staging: string, dist: string): Promise<void> {
  const previous = previousOf(dist);
  await removeFolder(previous);
  await rename(dist, previous).catch(ignoreMissing);
  await rename(staging, dist);
  await rename(previous, staging).catch(ignoreMissing);
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
  // Without its mark, what a killed process leaves of it would be taken for somebody else's.
  const others = readdirSync(folder).filter((name) => name !== mark);
  await removeIn([...others.map((name) => join(folder, name)), folder]);
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}

async function removeIn(paths: string[]): Promise<void> {
  await once(new Worker(removal, { eval: true, workerData: paths }), 'exit');
}

/** Finishes what a process was killed in that put a build in the place of the last one. */
export async function recover(dist: string): Promise<void> {
  if (existsSync(dist)) await removeFolder(previousOf(dist));
  else await rename(previousOf(dist), dist).catch(ignoreMissing);
}

function ignoreMissing(error: unknown): void {
  if (errorCode(error) !== 'ENOENT') throw error;
}
