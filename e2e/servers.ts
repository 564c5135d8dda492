import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

/** Starts a program of Node in a group of its own, so that what it starts ends with it. */
export function startGroup(args: string[], options: SpawnOptions): ChildProcess {
  return spawn(process.execPath, args, { ...options, detached: true });
}

/** Ends what was started, with all that it started, unless it has ended. */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  await gone;
}

/** What a server answers with, and where that led; nothing while there is none. */
export function answerAt(address: string): Promise<string> {
  return fetch(address).then(
    ({ status, url }) => `${status} ${new URL(url).pathname}`,
    () => '',
  );
}
