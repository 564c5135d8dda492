import { copyFileSync, linkSync, mkdirSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from '../../base/system/reason.ts';

/**
 * Puts files in a second place without writing them again, where the file system allows. Done for thousands
 * of files in a row, this is several times as fast as to wait for each.
 */
export class Linker {
  readonly #folders = new Set<string>();

  /**
   * Gives a file a second path, or copies it where the system does not let it have one.
   *
   * @param to where nothing stands yet
   */
  link(from: string, to: string): void {
    this.makeFolderOf(to);
    try {
      linkSync(from, to);
    } catch (error) {
      if (['EEXIST', 'ENOENT', 'ENOTDIR'].includes(errorCode(error))) throw error;
      copyFileSync(from, to);
      // It is told by its time, in whole milliseconds, whether it is still the one that was written.
      utimesSync(to, new Date(), (Math.floor(statSync(from).mtimeMs) + 0.5) / 1000);
    }
  }

  /** Makes the folder that a file is to stand in. */
  makeFolderOf(path: string): void {
    const folder = dirname(path);
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }
}
