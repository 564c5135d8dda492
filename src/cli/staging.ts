import { rename, rm } from 'node:fs/promises';

/** The folder beside `dist` in which a build is made. */
export function stagingOf(dist: string): string {
  return `${dist}.next`;
}

/** Puts a finished build in the place of the last one. */
export async function swapIn(staging: string, dist: string): Promise<void> {
  const previous = `${dist}.previous`;
  await rm(previous, { recursive: true, force: true });
  await rename(dist, previous).catch(ignoreMissing);
  await rename(staging, dist);
  await rm(previous, { recursive: true, force: true });
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
