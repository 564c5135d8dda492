import { join } from 'node:path';
import { inCache } from '../kept/in-cache.ts';
import { Ledger } from '../kept/ledger.ts';
import type { SiteFolder, WrittenFile } from './folders/site-folder.ts';

interface KeptPage extends WrittenFile {
  /** The page's `cacheKey`: a digest of what it shows. */
  key: string;
}

/** A page as Astro lists it. */
interface ListedPage {
  pathname: string;
  cacheKey?: string | undefined;
}

/** Where builds keep which page showed what. */
export function pagesIn(cache: string): string {
  return inCache(cache, 'pages');
}

/**
 * Pages that show what they showed when they were last built. They are taken from the last build, and only
 * the others are rendered.
 *
 * Astro's own `incrementalBuild` writes every page twice, copies them all for every build, and believes
 * whatever stands in its cache; here a page counts only as long as its file is the one that was written.
 */
export class KeptPages {
  readonly #ledger: Ledger<KeptPage>;
  #kept: string[] = [];

  private constructor(ledger: Ledger<KeptPage>) {
    this.#ledger = ledger;
  }

  /**
   * The pages of the last build, or none if that had another version.
   *
   * @param version what all pages depend on
   */
  static async open(cache: string, version: string): Promise<KeptPages> {
    return new KeptPages(await Ledger.open<KeptPage>(pagesIn(cache), version));
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
  changed<Page extends ListedPage>(all: Page[], site: SiteFolder): Page[] {
    this.#kept = [];
    const paths = new Set<string>();
    return all.filter((page) => {
      const path = fileOf(page);
      if (paths.has(path)) throw new Error(`Two pages have the address ${page.pathname}.`);
      paths.add(path);
      const isKept = this.#isCurrent(path, page.cacheKey, site);
      if (isKept) this.#kept.push(path);
      return !isKept;
    });
  }

  /** Keeps a page that was rendered, and written. */
  keep(page: ListedPage, { size, mtime }: WrittenFile): void {
    if (page.cacheKey !== undefined) this.#ledger.set(fileOf(page), { key: page.cacheKey, size, mtime });
  }

  /** Adds the kept pages to those that were rendered. */
  complete(site: SiteFolder): void {
    for (const path of this.#kept) {
      const page = this.#ledger.get(path);
      if (!page || !site.take(path, page)) throw new Error(`The page /${path} was changed meanwhile.`);
    }
  }

  /** Makes what was kept known to the next build. To be called when the folder has become `dist`. */
  async save(): Promise<void> {
    await this.#ledger.save();
  }

  #isCurrent(path: string, key: string | undefined, site: SiteFolder): boolean {
    const last = key === undefined ? undefined : this.#ledger.get(path);
    if (last?.key !== key || !last) return false;
    return site.has(path, last);
  }
}

/** Pages that are kept are folders with an index. */
function fileOf({ pathname }: ListedPage): string {
  return join(pathname, 'index.html').slice(1);
}
