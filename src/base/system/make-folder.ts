import { existsSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shownPath } from './environment.ts';
import { systemReason } from './reason.ts';

/**
 * Makes a folder and those above it, as far as they are missing.
 *
 * @param advice what to do where it cannot be made
 * @throws with a line for whoever chose the folder
 */
export function makeFolder(folder: string, advice: string): void {
  orRefuse(folder, advice, () => {
    made(folder);
  });
}

/** Finds out whether a folder could be made, and leaves nothing behind. Takes and throws the same. */
export function tryFolder(folder: string, advice: string): void {
  if (existsSync(folder)) return;
  orRefuse(folder, advice, () => {
    rmdirSync(mkdtempSync(join(nearest(dirname(folder)), '.briefing-archive-')));
  });
}

function orRefuse(folder: string, advice: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const reason = systemReason(error) ?? 'no folders can stand there';
    throw new Error(`${shownPath(folder)} cannot be made: ${reason}. ${advice}`, { cause: error });
  }
}

/**
 * By hand, since Node tries for ever to make folders below one that takes none, as /proc: `make-folder.test.ts`. The
 * same on Windows was https://github.com/nodejs/node/issues/27198.
 */
function made(folder: string): void {
  if (existsSync(folder)) return;
  made(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another build may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/** The folder, or the one nearest above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}
