import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import { shownPath } from '../environment.ts';

/** Who works in a folder. */
interface Holder {
  pid: number;
  host: string;
  /** In UTC, as `2017-04-10 09:30:00`. */
  since: string;
}

/**
 * Hold a lock for as long as some work takes.
 *
 * A lock whose process is gone is taken over.
 *
 * @param path the file that is the lock
 * @throws when another process holds it
 */
export async function locked<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  await acquire(path);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(path: string): Promise<void> {
  const since = new Date().toISOString().slice(0, 19).replace('T', ' ');
  const holder: Holder = { pid: process.pid, host: hostname(), since };
  await mkdir(dirname(path), { recursive: true });
  // A second try is for what a dead process left behind.
  for (const isLast of [false, true]) {
    try {
      await writeFile(path, JSON.stringify(holder), { flag: 'wx' });
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const other = await holderOf(path);
      if (isLast || (await isAtWork(path, other))) throw new Error(heldBy(path, other), { cause: error });
      // Renamed first, so that of two who find it only one takes it over.
      const abandoned = `${path}.${process.pid}`;
      await rename(path, abandoned).catch(() => undefined);
      await rm(abandoned, { force: true });
    }
  }
}

async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** How long a lock may be there before its holder has written who it is, in milliseconds. */
const writing = 2000;

async function isAtWork(path: string, holder: Holder | undefined): Promise<boolean> {
  if (holder) return isAlive(holder);
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 }));
  return Date.now() - mtimeMs < writing;
}

function isAlive({ host, pid }: Holder): boolean {
  return host !== hostname() || isRunning(pid);
}

/** Whether a process runs on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function heldBy(path: string, holder: Holder | undefined): string {
  const who = holder
    ? `process ${holder.pid} on ${holder.host}, since ${holder.since} UTC`
    : 'another process';
  return `Another build is at work here: ${who}. Wait until it is done. If it is gone, delete ${shownPath(path)}.`;
}
