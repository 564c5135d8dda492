import type { Plugin } from 'vite';

/**
 * Gives scripts in the browser addresses with the path of the site in front: their own copy of `base/urls.ts` has
 * it as they are bundled. All else that is made of addresses gets the path when it is written.
 *
 * @param base as from `pathOf`
 */
export function browserUrls(base: string): Plugin {
  return {
    name: 'archive:browser-urls',
    // Before types are taken out, and quotation marks are others.
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client' && base !== '/',
    transform: (code, id) => (/\/src\/base\/urls\.ts(?:\?|$)/.test(id) ? urlsBelow(code, base) : undefined),
  };
}

/** The source of `base/urls.ts` with a path before all addresses that begin at the root. */
export function urlsBelow(source: string, base: string): string {
  return source.replace(/((?:=|=>) ['`])\//g, (_, before: string) => before + base);
}
