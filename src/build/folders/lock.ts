import { link, lstat, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { shownPath } from '../../base/system/environment.ts';
import { makeFolder } from '../../base/system/make-folder.ts';
import { errorCode } from '../../base/system/reason.ts';
import { counted } from '../../base/text/counted.ts';
import { ownJson } from '../../kept/own-json.ts';
import { isGone, isHere, silence, thisProcess, type LockHolder } from './lock-holder.ts';

/** How often a lock is touched, in milliseconds. */
const beat = 15_000;

/**
 * Hold a lock for as long as some work takes.
 *
 * A lock whose holder is certainly gone is taken over. It is touched now and then, which shows machines that
 * cannot look for the process that it is at work.
 *
 * @param path the file that is the lock
 * @throws when another process holds it, or it is no lock
 */
export async function locked<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const own = JSON.stringify(thisProcess());
  await acquire(path, own);
  const beating = setInterval(() => void touch(path, own), beat).unref();
  try {
    return await work();
  } finally {
    clearInterval(beating);
    if ((await textOf(path)) === own) await rm(path, { force: true });
  }
}

/** Whether a text is that of a lock, be it cut short. */
export function isLock(text: string): boolean {
  return /^(?:\0*$|\{"pid":)/.test(text);
}

async function acquire(path: string, own: string): Promise<void> {
  makeFolder(dirname(path), 'Choose another folder.');
  // A second try is for what a dead process left behind.
  for (const isLast of [false, true]) {
    try {
      await writeFile(path, own, { flag: 'wx' });
      return;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
      const found = await textOf(path);
      if (found === undefined && !isLast) continue;
      const refusal = await refusalOf(path, found ?? '');
      if (refusal !== undefined) throw new Error(refusal, { cause: error });
      await takeAway(path, found ?? '');
    }
  }
  throw new Error(`Another build has just begun here: ${shownPath(path)}. Wait until it is done.`);
}

/** Removes a lock, unless another process has put its own there meanwhile. */
async function takeAway(path: string, found: string): Promise<void> {
  const abandoned = `${path}.${process.pid}`;
  await rename(path, abandoned).catch(() => undefined);
  // Nothing is lost where a third has come first.
  if ((await textOf(abandoned)) !== found) await link(abandoned, path).catch(() => undefined);
  await rm(abandoned, { force: true });
}

/** Why a lock cannot be taken over; undefined when its holder is gone. */
async function refusalOf(path: string, found: string): Promise<string | undefined> {
  const shown = shownPath(path);
  if (!isLock(found) || !(await isFile(path)))
    return `${shown} is not the lock of a build, which has to stand there. Move it away.`;
  const holder = holderIn(found);
  const silent = await silenceOf(path);
  if (holder ? isGone(holder, silent) : silent > writing) return undefined;
  const who = holder ? `${nameOf(holder)}, last heard of ${age(silent)} ago` : 'another process';
  const limit = counted(silence / 60_000, 'minute');
  const later = holder && !isHere(holder) ? `, or wait for ${limit} without a sign of it` : '';
  return `Another build is at work here: ${who}. Wait until it is done. If it is gone, delete ${shown}${later}.`;
}

/** Whether a file stands there, or no more. A folder and a link to nothing hold no text that could tell. */
async function isFile(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isFile() ?? true;
}

function nameOf({ pid, host, since }: LockHolder): string {
  return `process ${pid} on ${host}, for ${age(Date.now() - Date.parse(`${since}Z`))}`;
}

function holderIn(text: string): LockHolder | undefined {
  try {
    return ownJson<LockHolder>().read(text);
  } catch {
    return undefined;
  }
}

/** How long a lock may be there before its holder has written who it is, in milliseconds. */
const writing = 2000;

/** For how long a lock has not been touched, in milliseconds, by the clock of the disk that it lies on. */
async function silenceOf(path: string): Promise<number> {
  const probe = `${path}.${process.pid}`;
  await writeFile(probe, '');
  const [now, last] = await Promise.all([stat(probe), stat(path).catch(() => undefined)]);
  await rm(probe, { force: true });
  return last ? Math.max(0, now.mtimeMs - last.mtimeMs) : Infinity;
}

/** Writes a byte of a lock anew, so that its disk notes the time. Whoever has lost it ends at once. */
async function touch(path: string, own: string): Promise<void> {
  const found = await textOf(path);
  // A disk elsewhere may not answer for a moment.
  if (found === undefined) return;
  if (found !== own) {
    console.error(`${shownPath(path)} was taken over by another build. This one ends.`);
    process.exit(1);
  }
  const file = await open(path, 'r+').catch(() => undefined);
  await file?.write(own.slice(0, 1), 0).catch(() => undefined);
  await file?.close();
}

async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

const units: [name: string, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** A time in words: in the largest unit of which it has two. */
function age(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const [name, length] = units.find(([, one]) => seconds >= 2 * one) ?? ['second', 1];
  return counted(Math.floor(seconds / length), name);
}
