import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../base/system/environment.ts';
import { makeFolder } from '../base/system/make-folder.ts';
import { errorCode } from '../base/system/reason.ts';
import { hasSeal } from './sealed.ts';

/** The file by which a folder is known as ours. In a site it is published, and says nothing of the machine. */
export const mark = '.briefing-archive';

export const markText =
  'This folder is made by the briefing archive, which replaces or deletes what is in it.\n';

/** Files of other people in a folder; none when it is ours, or missing, or empty. */
export function strangersIn(folder: string, isOurs: (folder: string) => boolean): string[] {
  const names = namesIn(folder);
  return names.length === 0 || names.includes(mark) || isOurs(folder) ? [] : names.sort();
}

/**
 * Makes the folder of a cache ours, if nobody else has files in it.
 *
 * @throws when somebody has
 */
export function claimCache(cache: string): void {
  if (existsSync(join(cache, mark))) return;
  const strangers = strangersIn(cache, isUnmarkedCache);
  if (strangers.length > 0)
    throw new Error(
      `${shownPath(cache)} has files that are no cache: ${someOf(strangers)}. Set ARCHIVE_CACHE to an empty or a new folder.`,
    );
  makeCache(cache);
  writeFileSync(join(cache, mark), markText);
}

/**
 * Makes the folder of a cache, and those above it.
 *
 * @throws when it cannot be made
 */
export function makeCache(cache: string): void {
  makeFolder(cache, 'Set ARCHIVE_CACHE to another folder.');
}

/** The first few of some names. */
export function someOf(names: string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

/** Caches had no mark once. What they keep begins with its seal. */
function isUnmarkedCache(folder: string): boolean {
  return ['build', 'facts', 'texts-places'].some((name) => {
    try {
      return hasSeal(readFileSync(join(folder, name)));
    } catch {
      return false;
    }
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
