import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fullUrl, hostPath, isSiteAddress, pathOf } from '../base/site-path.ts';
import { notFoundFile, sitemapUrl } from '../base/urls.ts';
import { scanHtml } from './html/scan-html.ts';

/**
 * The address that a built site is for, whatever the settings say by now: its home page says so.
 *
 * @param dist a folder with a home page
 * @returns the address of the site; that of a root for a page which says nothing
 */
export async function builtFor(dist: string): Promise<string> {
  return addressIn(await readFile(join(dist, 'index.html'), 'utf8').catch(() => ''));
}

/** The same at once, for what is set up before anything can wait. */
export function builtAddress(dist: string): string {
  const file = join(dist, 'index.html');
  return addressIn(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

/** What the home page gives as its own address. */
export function addressIn(homePage: string): string {
  const [tag = ''] = /<link rel="canonical"[^>]*>/.exec(homePage) ?? [];
  const [address = ''] = scanHtml(tag).links;
  return isSiteAddress(address) ? address : 'http://localhost/';
}

/** What a host does otherwise for a site below a path, and what helps. */
export function adviceBelowPath(site: string): string {
  const base = pathOf(site);
  return [
    `The site lives at ${base}: put it there on the host.`,
    `  Search engines read robots.txt only at ${new URL('/robots.txt', site).href}: write there "Sitemap: ${fullUrl(sitemapUrl, site)}".`,
    `  Hosts read _redirects and _headers only in their own root: there, their rules begin with ${base} as they are.`,
    `  The host's page for an address without a page has to be ${hostPath(notFoundFile, base)}.`,
  ].join('\n');
}
