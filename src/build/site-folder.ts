import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linker } from './link.ts';
import { filePaths, listed, type ListedFile } from './listing.ts';

/** A file as it was written: what tells it from one that somebody changed since. */
export interface WrittenFile {
  /** In bytes. */
  size: number;
  /** When it was written, in milliseconds. */
  mtime: number;
}

/**
 * The folder in which a site is made, beside the last one: files are written into it, or linked from there.
 * Paths are from the folder.
 *
 * Files are written at once and not in turn with other work: for thousands in a row, that is several times
 * as fast as to wait for each.
 */
export class SiteFolder {
  readonly path: string;
  readonly #last: string;
  #linker = new Linker();
  #known = new Map<string, ListedFile>();

  /** @param last the folder of the last site */
  constructor(path: string, last: string) {
    this.path = path;
    this.#last = last;
  }

  /** Writes a file. Throws when there is one already. */
  write(path: string, content: string | Uint8Array): WrittenFile {
    const target = join(this.path, path);
    this.#linker.makeFolderOf(target);
    writeFileSync(target, content, { flag: 'wx' });
    const file = listed(this.path, path);
    this.#known.set(path, file);
    return file;
  }

  /** Whether a file of the last site is the one that was written. */
  isInLast(path: string, written: WrittenFile): boolean {
    const file = statSync(join(this.#last, path), { throwIfNoEntry: false });
    return file?.size === written.size && Math.floor(file.mtimeMs) === written.mtime;
  }

  /** Whether the last site has a file, whatever is in it. */
  hadFile(path: string): boolean {
    return existsSync(join(this.#last, path));
  }

  /** Takes a file from the last site; what is written of it may be known. */
  keep(path: string, written?: WrittenFile): void {
    this.#linker.link(join(this.#last, path), join(this.path, path));
    if (written) this.#known.set(path, { path, size: written.size, mtime: written.mtime });
  }

  /** All files that are there, also those that others wrote. */
  async files(): Promise<ListedFile[]> {
    return (await filePaths(this.path)).map((path) => this.#known.get(path) ?? listed(this.path, path));
  }

  /** To be called when all files were removed. */
  forget(): void {
    this.#linker = new Linker();
    this.#known = new Map();
  }
}
