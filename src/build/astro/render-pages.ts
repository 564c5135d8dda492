import type { RouteData } from 'astro';
import { join } from 'node:path';
import pMap from 'p-map';
import { pathOf } from '../../base/site-path.ts';
import type { Progress } from '../../base/system/progress.ts';
import { reasonOf } from '../../base/system/reason.ts';
import type { SiteFolder } from '../folders/site-folder.ts';
import { markEnglish } from '../html/mark-english.ts';
import { putBelow } from '../html/put-below.ts';
import type { KeptPages } from '../kept-pages.ts';
import { yielder } from '../yielding.ts';

/** What knows all pages and can render each: Astro while it builds, or what it compiled in an earlier build. */
export interface Renderer {
  getStaticPaths(): PagePath[] | Promise<PagePath[]>;
  render(request: Request, options: { routeData: Route }): Promise<Response | { response: Response }>;
}

/** Astro's own route, or what stands for it: what lists pages is handed the same when it is to render one. */
export type Route = Pick<RouteData, 'type'>;

export interface PagePath {
  pathname: string;
  route: Route;
  /** A digest of what the page shows. */
  cacheKey?: string | undefined;
}

/** Pages that wait for their texts at the same time. */
const concurrency = 4;

/**
 * Renders the pages that show something else than in the last build.
 *
 * @param to the folder of the site, and its address
 * @throws when a page cannot be rendered, with its address, or when two pages have the same one
 */
export async function renderPages(
  renderer: Renderer,
  pages: KeptPages,
  to: { folder: SiteFolder; site: string },
  progress: Progress,
): Promise<void> {
  const changed = pages.changed(await renderer.getStaticPaths(), to.folder);
  progress.start(changed.length);
  let failure: Error | undefined;
  const yieldWhenBusy = yielder();
  const base = pathOf(to.site);
  await pMap(
    changed,
    async (page) => {
      // The others that are on their way come to their end, so that nothing is written afterwards.
      if (failure) return;
      try {
        const body = await rendered(renderer, page, { site: to.site, base });
        if (body) pages.keep(page, to.folder.write(fileOf(page), body));
        progress.advance();
        await yieldWhenBusy();
      } catch (error) {
        failure ??= error instanceof Error ? error : new Error(String(error));
      }
    },
    { concurrency },
  );
  if (failure) throw failure;
}

/** A page's bytes; nothing for an address that has no page of its own. */
async function rendered(
  renderer: Renderer,
  { pathname, route }: PagePath,
  { site, base }: { site: string; base: string },
): Promise<Buffer | undefined> {
  const address = route.type === 'endpoint' ? pathname : pathname.replace(/\/?$/, '/');
  try {
    const result = await renderer.render(new Request(new URL(address, site)), { routeData: route });
    const response = result instanceof Response ? result : result.response;
    if (!response.body) return undefined;
    if (route.type === 'endpoint') return Buffer.from(await response.arrayBuffer());
    const html = markEnglish(await response.text());
    return Buffer.from(base === '/' ? html : putBelow(html, base));
  } catch (error) {
    throw new Error(`The page ${address} cannot be made: ${reasonOf(error)}`, { cause: error });
  }
}

/** Where a page stands: hosts look for one file by its own name, the one for addresses without a page. */
function fileOf({ pathname, route }: PagePath): string {
  if (route.type === 'endpoint') return pathname.slice(1);
  return pathname === '/404' ? '404.html' : join(pathname, 'index.html').slice(1);
}
