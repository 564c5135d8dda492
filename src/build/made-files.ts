import pMap from 'p-map';
import { shownDigest } from '../archive/shown/shown.ts';
import { reasonOf } from '../base/system/reason.ts';
import type { MadeFile } from '../formats/made-file.ts';
import { inCache } from '../kept/in-cache.ts';
import { Ledger } from '../kept/ledger.ts';
import type { SiteFolder, WrittenFile } from './folders/site-folder.ts';
import { yielder } from './yielding.ts';

interface KeptFile extends WrittenFile {
  /** A digest of what it shows. */
  key: string;
}

/** Some are made in other processes, which are to have work while what they made is written. */
const mostAtOnce = 60;

/** Where builds keep which file showed what. */
function madeFilesIn(cache: string): string {
  return inCache(cache, 'made');
}

/** Files for machines: made when they show something else than in the last build, or else taken from it. */
export class MadeFiles {
  readonly #ledger: Ledger<KeptFile>;

  private constructor(ledger: Ledger<KeptFile>) {
    this.#ledger = ledger;
  }

  /**
   * The files of the last build, or none if that had another version.
   *
   * @param version what all files depend on
   */
  static async open(cache: string, version: string): Promise<MadeFiles> {
    return new MadeFiles(await Ledger.open<KeptFile>(madeFilesIn(cache), version));
  }

  /**
   * Puts files into a site's folder.
   *
   * @returns how many of them were made
   * @throws when one of them cannot be made, with its path
   */
  async write(files: Iterable<MadeFile>, site: SiteFolder): Promise<number> {
    let made = 0;
    // Formats of the same thing follow each other, and show the same.
    let [shown, key]: [MadeFile['shows'], string] = [undefined, ''];
    const yieldWhenBusy = yielder();
    const write = async ({ path, shows, make }: MadeFile) => {
      // Processes at work wait for their next order, and the bar to be drawn.
      await yieldWhenBusy();
      if (key === '' || shown !== shows) [shown, key] = [shows, shownDigest(shows)];
      const own = key;
      const kept = this.#ledger.get(path);
      if (kept?.key === own && site.take(path, kept)) return;
      const { size, mtime } = site.write(path, await this.#contentOf(path, make));
      this.#ledger.set(path, { key: own, size, mtime });
      made += 1;
    };
    await pMap(files, write, { concurrency: mostAtOnce });
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
      throw new Error(`The file /${path} cannot be made: ${reasonOf(error)}`, { cause: error });
    }
  }
}
