import { existsSync, lstatSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compare } from '../../base/order.ts';
import { filePaths } from '../../base/system/file-paths.ts';
import { errorCode } from '../../base/system/reason.ts';
import { mark, markText } from '../../kept/folder-mark.ts';
import { Linker } from './hard-links.ts';
import { listed, type ListedFile } from './listing.ts';

/** A file as it was written: what tells it from one that somebody changed since. */
export interface WrittenFile {
  /** In bytes. */
  size: number;
  /** When it was written, in milliseconds. */
  mtime: number;
}

/**
 * The folder in which a site is made, beside the last one. An older site may stand in it already: files that
 * are as they should be stay, others are written, or linked from the last site. Paths are from the folder.
 *
 * Files are written at once and not in turn with other work: for thousands in a row, that is several times
 * as fast as to wait for each. One class does all of it, since nothing else may know what stands where.
 */
export class SiteFolder {
  readonly path: string;
  readonly #last: string;
  readonly #hasOlder: boolean;
  readonly #linker = new Linker();
  readonly #known = new Map<string, ListedFile>();
  #taken = 0;

  /** Files of the site in `last`, the folder of the last one, are linked where they are the same. */
  constructor(path: string, last: string) {
    this.path = path;
    this.#last = last;
    this.#hasOlder = existsSync(path);
  }

  /** Marks the folder as ours. To be called before anything else is put into it. */
  claim(): void {
    if (existsSync(join(this.path, mark))) this.#known.set(mark, listed(this.path, mark));
    else this.write(mark, markText);
  }

  /** Writes a file. Throws when the site has one there already. */
  write(path: string, content: string | Uint8Array): WrittenFile {
    this.#put(path, (target) => {
      writeFileSync(target, content, { flag: 'wx' });
    });
    const file = listed(this.path, path);
    this.#known.set(path, file);
    return file;
  }

  /** Whether a file is there, or in the last site, as it was written. */
  has(path: string, written: WrittenFile): boolean {
    return this.#isHere(path, written) || isSame(join(this.#last, path), written);
  }

  /** Takes a file as it was written, from the last site if it isn't there. False when neither has it. */
  take(path: string, written: WrittenFile): boolean {
    if (!this.#isHere(path, written)) {
      if (!isSame(join(this.#last, path), written)) return false;
      this.link(join(this.#last, path), path);
    }
    const { size, mtime } = written;
    this.#known.set(path, { path, size, mtime });
    this.#taken += 1;
    return true;
  }

  /** Puts a file from elsewhere in, without writing it again where the file system allows. */
  link(from: string, path: string): void {
    this.#put(path, (target) => {
      this.#linker.link(from, target);
    });
    this.#known.set(path, listed(this.path, path));
  }

  /** In the order of their paths. */
  get files(): ListedFile[] {
    return [...this.#known.values()].sort((a, b) => compare(a.path, b.path));
  }

  /** Whether most files are those of no earlier site. */
  get isMostlyNew(): boolean {
    return this.#taken < this.#known.size / 2;
  }

  /** Removes what is left of an older site. */
  async tidy(): Promise<void> {
    const paths = await filePaths(this.path);
    const others = paths.filter((path) => !this.#known.has(path));
    if (others.length === 0) return;
    // Where names that differ in case are the same, a file may stand in a folder that an older site named.
    const known = new Map([...this.#known.keys()].map((path) => [path.toLowerCase(), path]));
    for (const path of others) if (!this.#isOneWith(path, known.get(path.toLowerCase()))) this.#remove(path);
  }

  #isHere(path: string, written: WrittenFile): boolean {
    return this.#hasOlder && isSame(join(this.path, path), written);
  }

  /** Has a file put in its place, and removes what an older site has there. */
  #put(path: string, put: (target: string) => void): void {
    if (this.#known.has(path)) throw new Error(`The site has two files /${path}.`);
    const target = join(this.path, path);
    try {
      this.#linker.makeFolderOf(target);
      put(target);
    } catch (error) {
      if (!this.#hasOlder || !isInTheWay(error)) throw error;
      this.#makeRoom(path);
      this.#linker.makeFolderOf(target);
      put(target);
    }
  }

  /** Removes what an older site has where a file is to be, or one of its folders. */
  #makeRoom(path: string): void {
    if (this.#kindOf(path) === 'folder') {
      if (this.#known.keys().some((one) => one.startsWith(`${path}/`))) throw bothIn(path);
      rmSync(join(this.path, path), { recursive: true });
      return;
    }
    const inTheWay = this.#kindOf(path) === 'file' ? path : this.#fileAbove(path);
    if (this.#known.has(inTheWay)) throw bothIn(inTheWay);
    rmSync(join(this.path, inTheWay));
  }

  /** The file that stands where a path has a folder. */
  #fileAbove(path: string): string {
    const above = dirname(path);
    return this.#kindOf(above) === 'file' || above === '.' ? above : this.#fileAbove(above);
  }

  #kindOf(path: string): 'file' | 'folder' | undefined {
    try {
      return lstatSync(join(this.path, path)).isDirectory() ? 'folder' : 'file';
    } catch {
      return undefined;
    }
  }

  #isOneWith(path: string, other: string | undefined): boolean {
    if (other === undefined) return false;
    const [one, two] = [path, other].map((name) => lstatSync(join(this.path, name)).ino);
    return one === two;
  }

  /** Removes a file, and the folders that are empty without it. */
  #remove(path: string): void {
    rmSync(join(this.path, path), { force: true });
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      try {
        rmdirSync(join(this.path, folder));
      } catch {
        return;
      }
    }
  }
}

function isSame(path: string, { size, mtime }: WrittenFile): boolean {
  const file = statSync(path, { throwIfNoEntry: false });
  return file?.size === size && Math.floor(file.mtimeMs) === mtime;
}

function isInTheWay(error: unknown): boolean {
  return ['EEXIST', 'ENOTDIR', 'EISDIR'].includes(errorCode(error));
}

function bothIn(path: string): Error {
  return new Error(`The site has a file /${path} and a folder of the same name.`);
}
