import { isMade } from './outputs.ts';
import type { Site } from './model.ts';

/*
 * Files to which a text may lead. Those in `_astro` and `pagefind` have other names after the next change, and
 * parts of feeds hold other entries. A test compares this with all that is made.
 */

const tables =
  'briefings|actors|roles|appearances|statements|turns|sources|corrections|places|topics|stories|steps';

const shared: RegExp[] = [
  new RegExp(`^/data/(?:(?:${tables})\\.(?:csv|ndjson)|datapackage\\.json|followthemoney\\.ndjson)$`),
  /^\/data\/schemas\/(?:actor|briefing|place|story|topic)\.json$/,
  /^\/feeds\/(?:corrections\.(?:atom|rss|json)|(?:all|actors|places|topics|stories)\.opml)$/,
];

/** Feeds, and lists of them. */
const feeds = /\/feed\.(?:atom|rss|json)$|^\/feeds\//;

const alone =
  /^\/(?:feed\.(?:atom|rss|json)|(?:card|favicon)\.(?:png|svg)|(?:llms|licences|robots)\.txt|opensearch\.xml|search\.css|404\.html|sitemap-[\w-]+\.xml)$/;

const beside: [pages: RegExp, files: RegExp][] = [
  [/^\/(?:briefings|stories)\//, /^(?:index\.(?:json|md)|card\.png|cite\.(?:bib|ris|csl\.json))$/],
  [/^\/stories\//, /^feed\.(?:atom|rss|json)$/],
  [/^\/actors\//, /^(?:index\.json|card\.png|feed\.(?:atom|rss|json))$/],
  [/^\/(?:places|topics)\//, /^(?:index\.json|feed\.(?:atom|rss|json))$/],
];

/**
 * Whether a file can stand at an address: one of the site's own, one beside a page, or one that it has as it is.
 *
 * @param isThere whether a page stands at an address
 * @param isFed whether something stands in the feed at an address
 * @param files paths of those that it has as they are; undefined where these are not known
 */
export function hasFileAt(
  address: string,
  {
    site,
    isThere,
    isFed,
    files,
  }: {
    site: Site;
    isThere: (address: string) => boolean;
    isFed: (address: string) => boolean;
    files: ReadonlySet<string> | undefined;
  },
): boolean {
  if (!/\.[a-z0-9]+$/i.test(address) || !isMade(address, site)) return false;
  if (!files || files.has(address.slice(1))) return true;
  if (feeds.test(address) && !isFed(address)) return false;
  if (alone.test(address)) return true;
  if (shared.some((one) => one.test(address))) return true;
  const [, folder = '', name = ''] = /^(.*\/)([^/]+)$/.exec(address) ?? [];
  const isPage = name === 'index.html' && isThere(folder);
  return isPage || beside.some(([pages, names]) => pages.test(folder) && names.test(name) && isThere(folder));
}
