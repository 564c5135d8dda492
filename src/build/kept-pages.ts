import { statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { Ledger } from '../content/ledger.ts';
import { Linker } from './link.ts';

/** A page of the last build. */
interface KeptPage {
  /** The page's `cacheKey`: a digest of what it shows. */
  key: string;
  size: number;
  mtime: number;
  /** Addresses of the images it shows, which Astro only writes for pages that it renders. */
  images: string[];
}

/** A page as Astro lists it. */
interface ListedPage {
  pathname: string;
  cacheKey?: string | undefined;
}

const image = /\/_astro\/[^"'\s?,()]+\.(?:avif|gif|jpe?g|png|svg|webp)/g;

/** Where builds keep which page showed what. */
export function pagesIn(cache: string): string {
  return join(cache, 'pages');
}

/**
 * Pages that show what they showed when they were last built. They are taken from the last build, and only
 * the others are rendered.
 *
 * Astro's own `incrementalBuild` writes every page twice, copies them all for every build, and believes
 * whatever stands in its cache; here a page counts only as long as its file is the one that was written.
 */
export class KeptPages {
  readonly #dist: string;
  readonly #ledger: Ledger<KeptPage>;
  #kept: string[] = [];
  #rendered = new Map<string, { key: string; images: string[] }>();

  private constructor(dist: string, ledger: Ledger<KeptPage>) {
    this.#dist = dist;
    this.#ledger = ledger;
  }

  /** @param version what all pages depend on */
  static async open({ dist, cache }: { dist: string; cache: string }, version: string): Promise<KeptPages> {
    return new KeptPages(dist, await Ledger.open<KeptPage>(pagesIn(cache), version));
  }

  /** How many pages were taken from the last build. */
  get count(): number {
    return this.#kept.length;
  }

  /**
   * Those of all pages that have to be rendered; the others are kept.
   *
   * @throws when two pages have the same address
   */
  changed<Page extends ListedPage>(all: Page[]): Page[] {
    this.#kept = [];
    this.#rendered = new Map();
    const addresses = new Set<string>();
    return all.filter((page) => {
      const address = addressOf(page);
      if (addresses.has(address)) throw new Error(`Two pages have the address ${address}.`);
      addresses.add(address);
      const isKept = this.#isCurrent(address, page.cacheKey);
      if (isKept) this.#kept.push(address);
      return !isKept;
    });
  }

  /** Takes note of a page that was rendered. */
  rendered(page: ListedPage, body: Buffer): void {
    if (page.cacheKey === undefined) return;
    const images = [...new Set(body.toString('latin1').match(image))];
    this.#rendered.set(addressOf(page), { key: page.cacheKey, images });
  }

  /** Adds the kept pages to those that were rendered into a folder, and keeps these in turn. */
  complete(folder: string): void {
    const linker = new Linker();
    for (const address of this.#kept) {
      const { images } = this.#ledger.get(address) ?? { images: [] };
      for (const path of [fileOf(address), ...images])
        linker.link(join(this.#dist, path), join(folder, path));
    }
    for (const [address, { key, images }] of this.#rendered) {
      const { size, mtimeMs } = statSync(join(folder, fileOf(address)));
      this.#ledger.set(address, { key, size, mtime: Math.floor(mtimeMs), images });
    }
  }

  /** Makes what was kept known to the next build. To be called when the folder has become `dist`. */
  async save(): Promise<void> {
    await this.#ledger.save();
  }

  #isCurrent(address: string, key: string | undefined): boolean {
    const kept = key === undefined ? undefined : this.#ledger.get(address);
    if (kept?.key !== key || !kept) return false;
    const file = this.#stat(fileOf(address));
    if (file?.size !== kept.size || Math.floor(file.mtimeMs) !== kept.mtime) return false;
    return kept.images.every((path) => this.#stat(path));
  }

  #stat(path: string): Stats | undefined {
    return statSync(join(this.#dist, path), { throwIfNoEntry: false });
  }
}

function addressOf({ pathname }: ListedPage): string {
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** Pages that are kept are folders with an index. */
function fileOf(address: string): string {
  return `${address}index.html`;
}
