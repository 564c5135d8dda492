import { isAddress } from './values.ts';

/*
 * Addresses of the site begin at its root wherever they are stored: in content, in texts that are kept, in the
 * search index. The path at which the site lives is put on when a page or a file is written.
 */

/** The path at which a site lives, by its address: `/`, or `/press/archive/`. */
export function pathOf(site: string): string {
  return new URL(rootOf(site)).pathname;
}

/** Where an address of the site stands on its host: `/press/archive/actors/`. */
export function hostPath(address: string, base: string): string {
  return base + address.slice(1);
}

export function fullUrl(address: string, site: string): string {
  return new URL(`.${address}`, rootOf(site)).href;
}

/**
 * What a whole address is within a site: an address that begins at its root. Undefined for what stands elsewhere;
 * hosts answer by either protocol.
 */
export function addressWithin(whole: string, site: string): string | undefined {
  if (!isAddress(whole)) return undefined;
  const { host, pathname, search, hash } = new URL(whole);
  if (host !== new URL(site).host) return undefined;
  const below = belowPath(pathname, pathOf(site));
  return below === undefined ? undefined : below + search + hash;
}

/** An address without the path at which a site lives, with which it begins; undefined for all others. */
export function belowPath(address: string, base: string): string | undefined {
  if (address === base.slice(0, -1)) return '/';
  return address.startsWith(base) ? address.slice(base.length - 1) : undefined;
}

/** The address of a site as that of a folder. */
function rootOf(site: string): string {
  return site.replace(/\/*$/, '/');
}

/** The home page's own file, with which addresses that are copied end. */
const homeFile = /\/index\.html?$/i;

/** The address of a site by that of its home page's file; undefined for all others. */
export function withoutHomeFile(text: string): string | undefined {
  return homeFile.test(text) ? text.replace(homeFile, '/') : undefined;
}

/**
 * Whether a site can live at an address: it says nobody's name and password, and its path has only signs that mean
 * themselves in the rules of hosts, and names that hosts answer. The file of a page is no place for a site.
 */
export function isSiteAddress(text: string): boolean {
  if (!isAddress(text) || /[?#]/.test(text) || homeFile.test(text)) return false;
  const { pathname, username, password } = new URL(text);
  return username + password === '' && /^(?:\/(?!\.)[\w.~-]+)*\/?$/.test(pathname);
}

/** A part of an address as people read it; as it is where its signs are no UTF-8. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
