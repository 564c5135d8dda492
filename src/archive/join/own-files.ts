import { folded } from '../../base/old-addresses.ts';
import { besidePageForm, ownForm } from '../../base/url-forms.ts';
import * as urls from '../../base/urls.ts';

/*
 * What the site has, or may come to have as it grows, by the paths of its files: no old address may lie there.
 * Tests compare this with all that is made.
 */

/** Pages that every archive has, and addresses that are kept for some. */
const fixed = [
  ...[urls.homeUrl, urls.searchUrl, urls.briefingsUrl, urls.actorsUrl, urls.placesUrl, urls.topicsUrl],
  ...[urls.statementsUrl, urls.correctionsUrl, urls.feedsUrl, urls.dataUrl, urls.notFoundUrl],
  ...['home', 'stories', 'authoring', 'admin'].map(urls.pageUrl),
];

/** Whose all is that no former id has. */
export const site = 'a page or file of the site';

/** Says whose a path is that an old address may not have. */
export class OwnFiles {
  /** Whose page is at a folder. */
  readonly #pages: Map<string, string>;
  readonly #files: Set<string>;
  readonly #folders: Set<string>;

  /**
   * To these it adds what every archive has.
   *
   * @param pages addresses of pages, each with whose it is
   * @param files paths of files that the site has as they are
   */
  constructor(pages: Iterable<readonly [address: string, owner: string]>, files: Iterable<string>) {
    this.#pages = new Map(fixed.map((address) => [folderOf(address), site]));
    for (const [address, owner] of pages) this.#pages.set(folderOf(address), owner);
    this.#files = new Set([...files].map(folded));
    this.#folders = new Set([...this.#files].flatMap(foldersAbove));
  }

  ownerOf(path: string): string | undefined {
    const name = folded(path);
    const above = foldersAbove(name);
    const isFile = [name, ...above].some((one) => this.#files.has(one));
    if (isFile || this.#folders.has(name) || ownForm.test(name)) return site;
    for (const folder of ['', ...above]) {
      const owner = this.#pages.get(folder);
      const rest = folder === '' ? name : name.slice(folder.length + 1);
      if (owner !== undefined && besidePageForm.test(rest)) return owner;
    }
    return undefined;
  }
}

/** The folders in which a path lies: `a/b` and `a` of `a/b/c`. */
export function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function folderOf(address: string): string {
  return folded(address.slice(1, -1));
}
