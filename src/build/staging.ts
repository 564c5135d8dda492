import { rmSync } from 'node:fs';
import { rename, stat } from 'node:fs/promises';

/** The folder beside `dist` in which a build is made. */
export function stagingOf(dist: string): string {
  return `${dist}.next`;
}

function previousOf(dist: string): string {
  return `${dist}.previous`;
}

/** Puts a finished build in the place of the last one. */
export async function swapIn(staging: string, dist: string): Promise<void> {
  remove(previousOf(dist));
  await rename(dist, previousOf(dist)).catch(ignoreMissing);
  await rename(staging, dist);
  remove(previousOf(dist));
}

/** Of thousands of files, several times as fast as to wait for each. */
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Puts the last build back, if a process was killed at the moment in which it was being replaced. */
export async function recover(dist: string): Promise<void> {
  const there = await stat(dist).catch(() => undefined);
  if (!there) await rename(previousOf(dist), dist).catch(ignoreMissing);
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
