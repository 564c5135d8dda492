import { decoded } from '../../base/site-path.ts';

/**
 * Returns a function that says where in the site an address leads, as a path from the site's folder and a
 * fragment: `briefings/2017/#month_2017-04`. Undefined for what leads elsewhere; with a stroke at its
 * beginning what leads out of the site although it is written as a path, which the site itself never means.
 *
 * @param site the address of the home page, with a stroke at its end
 */
export function addressesOf(site: string): (written: string, path: string) => string | undefined {
  const base = new URL(site);
  // Every page has the same head and foot.
  const known = new Map<string, string | undefined>();
  return (written, path) => {
    if (written === '' || elsewhere.test(written)) return undefined;
    if (!isSameAnywhere.test(written)) return within(written, new URL(pathAsWritten(path), base));
    if (!known.has(written)) known.set(written, within(written, base));
    return known.get(written);
  };

  function within(written: string, from: URL): string | undefined {
    // A stroke at the beginning of a path means the host.
    if (!URL.canParse(written, from)) return undefined;
    const { origin, pathname, hash } = new URL(written, from);
    if (origin !== base.origin) return undefined;
    const fragment = hash.length > 1 ? `#${decoded(hash.slice(1).replace(/:~:.*$/s, ''))}` : '';
    if (pathname.startsWith(base.pathname))
      return pathFor(pathname.slice(base.pathname.length)) + (fragment === '#' ? '' : fragment);
    return hasHost.test(written) ? undefined : pathFor(pathname);
  }
}

/** An address in two parts: its path from the site's folder, and the id of what it leads to there. */
export function partsOf(address: string): { path: string; id: string | undefined } {
  const at = address.indexOf('#');
  return at === -1
    ? { path: unescaped(address), id: undefined }
    : { path: unescaped(address.slice(0, at)), id: address.slice(at + 1) };
}

/** A scheme that is not that of a site. */
const elsewhere = /^\s*(?!https?:)[a-z][a-z\d+.-]*:/i;

const hasHost = /^\s*(?:https?:|\/\/|\\\\)/i;

/** Whether it leads to the same wherever it stands. */
const isSameAnywhere = /^\s*(?:https?:|\/)/i;

/** The address that a file of the site's folder is read at. */
function pathAsWritten(path: string): string {
  const address = path.split('/').map(encodeURIComponent).join('/');
  return `./${address.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** A number sign in a name of a file is none of a fragment. */
function pathFor(pathname: string): string {
  return decoded(pathname).replaceAll('#', '%23');
}

function unescaped(path: string): string {
  return path.replaceAll('%23', '#');
}
