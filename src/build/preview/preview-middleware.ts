import type { MiddlewareHandler } from 'astro';
import { pathOf } from '../../base/site-path.ts';
import { markEnglish } from '../html/mark-english.ts';
import { putBelow } from '../html/put-below.ts';

/** Puts the path of the site before the addresses in pages of the preview, as a build does when it writes them. */
export const onRequest: MiddlewareHandler = async ({ site }, next) => {
  const response = await next();
  if (!site || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = putBelow(markEnglish(await response.text()), pathOf(site.href), isOfSite);
  return new Response(html, { status: response.status, headers: response.headers });
};

/** Modules are one and the same under one address only. */
function isOfSite(address: string): boolean {
  return !/^\/(?:@|src\/|node_modules\/)/.test(address);
}
