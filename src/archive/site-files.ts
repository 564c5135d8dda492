import { isMade } from './outputs.ts';
import type { Site } from './model.ts';

/*
 * Files to which a text may lead. Which tables, feeds of lists and pictures there are, only the build knows.
 */

const alone =
  /^\/(?:feed\.(?:atom|rss|json)|(?:card|favicon)\.(?:png|svg)|(?:llms|licences|robots)\.txt|opensearch\.xml|search\.css|404\.html|sitemap-[\w-]+\.xml|(?:feeds|data|_astro|pagefind)\/.+)$/;

const beside: [pages: RegExp, files: RegExp][] = [
  [/^\/briefings\//, /^(?:index\.(?:json|md)|card\.png|cite\.(?:bib|ris|csl\.json))$/],
  [/^\/stories\//, /^(?:index\.(?:json|md)|feed(?:\/\d+)?\.(?:atom|rss|json))$/],
  [/^\/actors\//, /^(?:index\.json|card\.png|feed(?:\/\d+)?\.(?:atom|rss|json))$/],
  [/^\/(?:places|topics)\//, /^(?:index\.json|feed(?:\/\d+)?\.(?:atom|rss|json))$/],
];

/**
 * Whether a file can stand at an address: one of the site's own, one beside a page, or one that it has as it is.
 *
 * @param isThere whether a page stands at an address
 * @param files paths of those that it has as they are; undefined where these are not known
 */
export function hasFileAt(
  address: string,
  {
    site,
    isThere,
    files,
  }: { site: Site; isThere: (address: string) => boolean; files: ReadonlySet<string> | undefined },
): boolean {
  if (!/\.[a-z0-9]+$/i.test(address) || !isMade(address, site)) return false;
  if (!files || files.has(address.slice(1)) || alone.test(address)) return true;
  const [, folder = '', name = ''] = /^(.*\/)((?:feed\/)?[^/]+)$/.exec(address) ?? [];
  const isPage = name === 'index.html' && isThere(folder);
  return isPage || beside.some(([pages, names]) => pages.test(folder) && names.test(name) && isThere(folder));
}
