import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { shownDigest } from '../archive/shown.ts';
import { Ledger } from '../content/ledger.ts';
import type { MadeFile } from '../data/made-file.ts';
import { Linker } from './link.ts';

/** A file of the last build. */
interface KeptFile {
  /** A digest of what it shows. */
  key: string;
  size: number;
  mtime: number;
}

/** After so much work, in milliseconds, others get a turn. */
const mostBusy = 10;

/** Where builds keep which file showed what. */
export function madeFilesIn(cache: string): string {
  return join(cache, 'made');
}

/** Files for machines: made when they show something else than in the last build, or else taken from it. */
export class MadeFiles {
  readonly #dist: string;
  readonly #ledger: Ledger<KeptFile>;
  readonly #linker = new Linker();
  readonly #folders = new Set<string>();

  private constructor(dist: string, ledger: Ledger<KeptFile>) {
    this.#dist = dist;
    this.#ledger = ledger;
  }

  /** @param version what all files depend on */
  static async open({ dist, cache }: { dist: string; cache: string }, version: string): Promise<MadeFiles> {
    return new MadeFiles(dist, await Ledger.open<KeptFile>(madeFilesIn(cache), version));
  }

  /**
   * Puts files into a folder.
   *
   * @returns how many of them were made
   * @throws when one of them cannot be made, with its path
   */
  async write(files: Iterable<MadeFile>, folder: string): Promise<number> {
    let made = 0;
    let breath = performance.now();
    for (const { path, shows, make } of files) {
      // Threads at work wait for their next order.
      if (performance.now() - breath > mostBusy) {
        await nextTurn();
        breath = performance.now();
      }
      const key = shownDigest(shows);
      if (this.#isCurrent(path, key)) {
        this.#linker.link(join(this.#dist, path), join(folder, path));
        continue;
      }
      const target = join(folder, path);
      const content = await this.#contentOf(path, make);
      this.#makeFolder(dirname(target));
      writeFileSync(target, content, { flag: 'wx' });
      const { size, mtimeMs } = statSync(target);
      this.#ledger.set(path, { key, size, mtime: Math.floor(mtimeMs) });
      made += 1;
    }
    return made;
  }

  /** Makes what was written known to the next build. To be called when the folder has become `dist`. */
  async save(): Promise<void> {
    await this.#ledger.save();
  }

  async #contentOf(path: string, make: MadeFile['make']): Promise<string | Uint8Array> {
    try {
      return await make();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`The file /${path} cannot be made: ${reason}`, { cause: error });
    }
  }

  #isCurrent(path: string, key: string): boolean {
    const kept = this.#ledger.get(path);
    if (kept?.key !== key) return false;
    const file = statSync(join(this.#dist, path), { throwIfNoEntry: false });
    return file?.size === kept.size && Math.floor(file.mtimeMs) === kept.mtime;
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }
}
