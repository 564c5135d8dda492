import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import process from 'node:process';
import { errorCode } from '../../base/system/reason.ts';

/** Who works in a folder, as it stands in the lock. */
export interface LockHolder {
  pid: number;
  host: string;
  /** In UTC, as `2017-04-10 09:30:00`. */
  since: string;
  /** Where its id means this process and no other: a run of the machine, and on Linux a space of ids in it. */
  within?: string;
}

/** The process that this is asked in. */
export function thisProcess(): LockHolder {
  const since = new Date().toISOString().slice(0, 19).replace('T', ' ');
  return { pid: process.pid, host: hostname(), since, within: idsWithin() };
}

/** How long a holder that cannot be looked for is silent before it is certainly gone, in milliseconds. */
export const silence = 10 * 60 * 1000;

/** The same for one that was made by a version whose builds never touched their locks. */
const oldSilence = 24 * 60 * 60 * 1000;

/**
 * Whether a holder is certainly gone.
 *
 * On this machine its process is looked for. That tells nothing of another machine, nor of a container of the
 * same name, whose processes are not seen here: these are gone when they have been silent for long.
 *
 * @param silent for how long it has not touched its lock, in milliseconds
 */
export function isGone(holder: LockHolder, silent: number): boolean {
  const { pid, host, within } = holder;
  if (isHere(holder)) return !isRunning(pid) || isYounger(pid, silent);
  const isBeforeStart = host === hostname() && silent > uptime() * 1000;
  return isBeforeStart || silent > (within === undefined ? oldSilence : silence);
}

/** Whether a holder's process would be seen here. */
export function isHere({ host, within }: LockHolder): boolean {
  return host === hostname() && (within === undefined || within === idsWithin());
}

/** Whether a process runs on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Ticks of the kernel's clock in a second, as it tells them to all programs. */
const ticks = 100;

/** How far apart two clocks of a machine may be, in milliseconds. */
const tolerance = 2000;

/**
 * Whether a process began after the lock was last touched, and so only has its holder's id. Systems other than
 * Linux don't say it in a file: there a holder is believed for as long as it may be silent.
 */
function isYounger(pid: number, silent: number): boolean {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return silent > silence;
  // The name before it may hold anything.
  const started = Number(readFileSync(path, 'utf8').replace(/^.*\)/s, '').trim().split(' ')[19]) / ticks;
  return (uptime() - started) * 1000 + tolerance < silent;
}

function idsWithin(): string {
  try {
    const run = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${run} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return '';
  }
}
