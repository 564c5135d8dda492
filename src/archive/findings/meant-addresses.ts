import { idMeant } from '../../base/ids.ts';
import { addressWithin, belowPath, decoded, fullUrl, pathOf } from '../../base/site-path.ts';
import type { Link } from './links-out.ts';

/** What a lead comes to within the site. */
export interface MeantAddress {
  /** From the site's root on, with what follows the path. */
  address: string;
  /**
   * How it is written: as one of the site, as a whole one, with the path of the site before it, or from its file on.
   */
  form: 'own' | 'whole' | 'below' | 'relative';
  /** How another address of the site is to be written in its place. */
  written: (address: string) => string;
}

/**
 * The address of the site that a lead means; undefined for what links elsewhere.
 *
 * @param site its address
 * @param isThere whether a page stands at a path
 */
export function meantBy(
  { href, from }: Pick<Link, 'href' | 'from'>,
  site: string,
  isThere: (path: string) => boolean,
): MeantAddress | undefined {
  if (/^https?:/i.test(href)) {
    const address = addressWithin(href, site);
    const written = (one: string) => (from === undefined ? fullUrl(one, site) : one);
    return address === undefined
      ? undefined
      : { address: isThere(pathIn(address)) ? address : withSlash(address, isThere), form: 'whole', written };
  }
  const written = (one: string) => one;
  if (href.startsWith('#')) return { address: `${from ?? ''}${href}`, form: 'own', written };
  if (!href.startsWith('/'))
    return { address: relativeTo(from ?? '/', href, isThere) ?? href, form: 'relative', written };
  const base = pathOf(site);
  const below = base === '/' || isThere(pathIn(href)) ? undefined : belowPath(href, base);
  return below === undefined
    ? { address: href, form: 'own', written }
    : { address: below, form: 'below', written };
}

/** An address without what follows its path. */
export function pathIn(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}

/** Hosts lead on from a page's address without its last slash. */
function withSlash(address: string, isThere: (path: string) => boolean): string {
  const path = pathIn(address);
  return isThere(`${path}/`) ? `${path}/${address.slice(path.length)}` : address;
}

/**
 * The page that is meant by a path from a file of the content folder, or from the page made of it, to another;
 * undefined where none of them is there.
 */
function relativeTo(from: string, href: string, isThere: (path: string) => boolean): string | undefined {
  const rest = href.slice(pathIn(href).length);
  const written = pathIn(href).replace(/^(?=(?:src\/)?content\/)/, '/');
  const file = from.replace(/^(?=\/[^/]+\/$)/, '/pages').replace(/\/$/, '.mdx');
  const found = [file, from, '/']
    .map((start) => new URL(written, `https://archive.invalid${start}`).pathname)
    .flatMap(pagesMeant)
    .find((path) => isThere(path));
  return found === undefined ? undefined : found + rest;
}

/** The pages that a path from the root on may mean, by the name of a file of the content folder or in other letters. */
export function pagesMeant(path: string): string[] {
  const inside = path.replace(/^\/(?:src\/)?content\//, '/');
  return [inside, inside.replace(/^\/pages\//, '/')].map(
    (one) => `/${idMeant(decoded(one).replace(/\.(?:mdx?|ya?ml|html?)$/, ''))}/`,
  );
}
