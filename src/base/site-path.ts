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

/** An address of the site in full. */
export function fullUrl(address: string, site: string): string {
  return new URL(`.${address}`, rootOf(site)).href;
}

/** The address of a site as that of a folder. */
function rootOf(site: string): string {
  return site.replace(/\/*$/, '/');
}

/**
 * Whether a site can live at an address: it says nobody's name and password, and its path has only signs that mean
 * themselves in the rules of hosts, and names that hosts answer.
 */
export function isSiteAddress(text: string): boolean {
  if (!isAddress(text) || /[?#]/.test(text)) return false;
  const { pathname, username, password } = new URL(text);
  return username + password === '' && /^(?:\/(?!\.)[\w.~-]+)*\/?$/.test(pathname);
}
