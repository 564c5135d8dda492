import { spawn } from 'node:child_process';
import process from 'node:process';
import { ended } from '../project-copy.ts';

/** How a command of the project ended: without a code when it took longer than it may. */
export interface Outcome {
  code: number | null;
  said: string;
  isLate: boolean;
}

/** Where a command reads and writes. */
export interface Folders {
  content: string;
  dist: string;
  cache: string;
}

/** No archive of a few files takes longer on any machine, unless it hangs. */
const limitInSeconds = 60;

/** Runs a command of the project, and ends it with all that it started when it takes too long. */
export async function command(name: string, args: string[], folders: Folders): Promise<Outcome> {
  const child = spawn('node', [`src/cli/${name}.ts`, ...args], {
    // A group of its own, so that workers and search engines end with it.
    detached: true,
    env: {
      ...process.env,
      ARCHIVE_CONTENT: folders.content,
      ARCHIVE_DIST: folders.dist,
      ARCHIVE_CACHE: folders.cache,
      ARCHIVE_TODAY: '2020-01-01',
    },
  });
  const end = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, limitInSeconds * 1000);
  process.once('exit', end);
  const outcome = await ended(child);
  clearTimeout(timer);
  process.off('exit', end);
  return { ...outcome, isLate };
}
