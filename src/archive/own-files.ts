import { folded } from '../base/old-addresses.ts';
import * as urls from '../base/urls.ts';

/*
 * What the site has, or may come to have as it grows, by the paths of its files: no old address may lie there.
 * Tests compare this with all that is made.
 */

/** Files that stand once: the site's own, and those that mean something to hosts. */
const alone = leading(
  ...[
    '_astro',
    'pagefind',
    'opensearch\\.xml',
    'robots\\.txt',
    'llms\\.txt',
    'licences\\.txt',
    'search\\.css',
    'sitemap-[^/]*\\.xml',
  ],
  ...[
    '404\\.html',
    '_headers',
    '_redirects',
    '_routes\\.json',
    '_worker\\.js',
    '\\.nojekyll',
    '\\.briefing-archive',
    'cname',
  ],
  ...['data/schemas', 'data/[^/]+\\.(?:csv|ndjson|json)'],
  ...['feeds/corrections', 'feeds/[^/]+\\.(?:opml|atom|rss|json)'],
  ...['actors/letter', 'briefings/\\d{4}/(?:page/\\d+/)?index\\.html'],
);

/** Files that stand beside pages, and further pages below them, by their paths from the page. */
const besidePage = leading(
  ...['index\\.(?:html|json|md)', 'card\\.png', 'cite\\.(?:bib|ris|csl\\.json)'],
  'feed(?:/\\d+)?\\.(?:atom|rss|json)',
  ...['(?:statements/)?(?:page/\\d+/)?index\\.html', 'history/index\\.html'],
);

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
    if (isFile || this.#folders.has(name) || alone.test(name)) return site;
    for (const folder of ['', ...above]) {
      const owner = this.#pages.get(folder);
      const rest = folder === '' ? name : name.slice(folder.length + 1);
      if (owner !== undefined && besidePage.test(rest)) return owner;
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

/** Paths that are, or lie below, one of those that the patterns describe. */
function leading(...patterns: string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})(?:/|$)`);
}
