import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * A copy of a built site below `folder`, indexed by Pagefind's own command as it comes.
 *
 * @returns the copy's folder
 */
export async function plainlyIndexed(site: string, folder: string): Promise<string> {
  const copy = join(folder, 'plain');
  await rm(copy, { recursive: true, force: true });
  await cp(site, copy, { recursive: true, filter: (path) => path !== join(site, 'pagefind') });
  await promisify(execFile)('pagefind', ['--site', copy]);
  return copy;
}
