import { extname } from 'node:path';
import { decoded } from '../../base/site-path.ts';
import { linksOfIndexFile } from '../../search/index/index-links.ts';
import { scanHtml } from '../html/scan-html.ts';

/** What a file of a site loads or links to, as it is written there, and what can be linked to in it. */
interface FileLinks {
  links: Iterable<string>;
  /** Missing where a fragment says nothing of an element, as in the page of an old address. */
  ids?: ReadonlySet<string> | undefined;
}

/** Reads one kind of file. `site` is the address of the home page, with a stroke at its end. */
type Reader = (bytes: Buffer, path: string, site: string) => FileLinks;

const html: Reader = (bytes, _, site) => {
  const { links, ids, isRedirect, data } = scanHtml(bytes.toString('utf8'));
  const [scripts, sheets] = [data.scripts.flatMap(linksOfScript), data.sheets.flatMap(linksOfSheet)];
  // A fragment there names a thing, such as the publisher, and not a place in a page.
  const records = data.records.flatMap((text) =>
    addressesIn(Buffer.from(text), site).map((address) => address.replace(/#.*$/s, '')),
  );
  // Metadata is full of words, and only what begins like an address of the site is one.
  const metadata = data.metadata.filter((text) => text.startsWith(site));
  return {
    links: [...links, ...metadata, ...scripts, ...sheets, ...records],
    ids: isRedirect ? undefined : foundBy(ids),
  };
};

/**
 * Ids as browsers find them: one that is written as in an address, `note_fn-%C3%A9`, is found by that and by what it
 * stands for.
 */
function foundBy(ids: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...ids].flatMap((id) => (id.includes('%') ? [id, decoded(id)] : id)));
}

const readers: Record<string, Reader> = {
  '.html': html,
  '.svg': html,
  '.css': (bytes) => ({ links: linksOfSheet(bytes.toString('utf8')) }),
  '.js': (bytes) => ({ links: linksOfScript(bytes.toString('utf8')) }),
  '.mjs': (bytes) => ({ links: linksOfScript(bytes.toString('utf8')) }),
};

/** Formats in which only whole addresses of the site are looked for. */
const texts = /\.(?:atom|bib|csv|json|md|ndjson|opml|ris|rss|txt|webmanifest|xml)$/;

/** Whether a file can lead anywhere: pictures, fonts and packed records don't. */
export function mayLink(path: string): boolean {
  return path === '_redirects' || texts.test(path) || extname(path) in readers || path.endsWith('.pf_meta');
}

/**
 * What a file leads to.
 *
 * @param path from the site's folder
 * @param site the address of the home page, with a stroke at its end
 */
export function linksIn(path: string, bytes: Buffer, site: string): FileLinks {
  if (path === '_redirects') return { links: targetsOfRedirects(bytes.toString('utf8')) };
  const reader = readers[extname(path)];
  const found = reader?.(bytes, path, site) ?? { links: texts.test(path) ? addressesIn(bytes, site) : [] };
  const ofIndex = linksOfIndexFile(path, bytes);
  return ofIndex.length === 0 ? found : { ...found, links: [...found.links, ...ofIndex] };
}

function targetsOfRedirects(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim().split(/\s+/)[1] ?? []);
}

/** Old addresses that a host leads on from, without a page there. */
export function oldAddressesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim().split(/\s+/)[0] || []);
}

const inSheet =
  /\/\*[^]*?\*\/|url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s][^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

function linksOfSheet(text: string): string[] {
  return [...text.matchAll(inSheet)].flatMap(([, a, b, c, d, e]) => a ?? b ?? c ?? d ?? e ?? []);
}

/** Names of modules, which begin with a stroke or a dot: others are no addresses. */
const inScript = /\b(?:from|import)\s*\(?\s*(["'`])(\.{0,2}\/[^"'`\s$]*)\1/g;

function linksOfScript(text: string): string[] {
  return [...text.matchAll(inScript)].map(([, , name = '']) => name);
}

const before = new Set(Buffer.from(`"'(>{<,;\n`));
const beforeInLines = new Set([...before, ...Buffer.from(' ')]);
const after = new Set(Buffer.from(`"'<>(){}, \t\r\n\\&?|`));

/**
 * Addresses of the site that stand in some format by themselves: in quotation marks, brackets, elements or
 * cells. What is asked of them is left out.
 */
function addressesIn(bytes: Buffer, site: string): string[] {
  const found: string[] = [];
  // Formats with a field a line have a space before each value.
  const opening = bytes.includes('\nUR  - ') || bytes.includes('\nSitemap: ') ? beforeInLines : before;
  for (let at = bytes.indexOf(site); at !== -1; at = bytes.indexOf(site, at + site.length)) {
    if (at > 0 && !opening.has(bytes[at - 1] ?? 0)) continue;
    let end = at + site.length;
    while (end < bytes.length && !after.has(bytes[end] ?? 0)) end += 1;
    found.push(bytes.toString('utf8', at, end).replace(/[.:;!]+$/, ''));
  }
  return found;
}
