import type { RouteData } from 'astro';
import { join } from 'node:path';
import { filePaths } from '../../base/system/file-paths.ts';
import type { Content } from '../../content/read-content.ts';
import type { PackPlace } from '../../kept/pack.ts';
import type { SiteFolder } from '../folders/site-folder.ts';
import { startAstro, type AstroOrder, type AstroProcess } from './astro-process.ts';
import { assetsFolder } from './bundle.ts';
import type { Renderer, Route } from './render-pages.ts';

/** A page as the process lists it. */
interface ListedPage {
  pathname: string;
  cacheKey?: string | undefined;
  type: RouteData['type'];
}

/** A page that is to be rendered, by its number in the list. */
export interface RenderOrder {
  number: number;
  address: string;
}

/** What the process says: first which pages there are, then of each that it is asked for what became of it. */
export type AstroSaid =
  | { pages: ListedPage[] }
  | { number: number; body: Uint8Array<ArrayBuffer> | null }
  | { number: number; failure: string };

/**
 * Pages as Astro renders them itself while it builds, in another process: how it is done in public, where what it
 * compiles cannot be kept. Each build lets it compile everything again.
 */
export class AstroAtWork {
  readonly #process: AstroProcess;
  readonly #pages: ListedPage[];
  readonly #waiting = new Map<number, PromiseWithResolvers<Response>>();

  private constructor(process: AstroProcess, pages: ListedPage[]) {
    this.#process = process;
    this.#pages = pages;
    process.child.on('message', (said: AstroSaid) => {
      if ('number' in said) this.#take(said);
    });
    process.ended.catch((error: unknown) => {
      for (const { reject } of this.#waiting.values()) reject(error);
    });
  }

  /** @throws what Astro throws, without its stack */
  static async start(order: Omit<AstroOrder, 'content'> & { content: Content }): Promise<AstroAtWork> {
    const { archive, entries, broken, problems, files, programs } = order.content;
    const content = { archive, entries, broken, problems, files, programs };
    const astro = await startAstro({ ...order, content }, { texts: placesOf(order.content) });
    try {
      const listed = new Promise<ListedPage[]>((resolve) => {
        astro.child.on('message', (said: AstroSaid) => {
          if ('pages' in said) resolve(said.pages);
        });
      });
      const pages = await Promise.race([listed, astro.ended.then(() => [])]);
      return new AstroAtWork(astro, pages);
    } catch (error) {
      await astro.end();
      throw error;
    }
  }

  /** Puts what pages load into a site. */
  async place(site: SiteFolder): Promise<void> {
    const folder = join(this.#process.out, assetsFolder);
    for (const path of await filePaths(folder)) site.link(join(folder, path), `${assetsFolder}/${path}`);
  }

  renderer(): Renderer {
    // Astro's own route stays in the other process: here it stands for the page's number.
    const numbers = new Map<Route, number>();
    return {
      getStaticPaths: () =>
        Promise.resolve(
          this.#pages.map(({ type, pathname, cacheKey }, number) => {
            const route: Route = { type };
            numbers.set(route, number);
            return { pathname, route, ...(cacheKey !== undefined && { cacheKey }) };
          }),
        ),
      render: ({ url }, { routeData }) =>
        this.#render({ number: numbers.get(routeData) ?? -1, address: url }),
    };
  }

  async end(): Promise<void> {
    await this.#process.end();
  }

  #render(order: RenderOrder): Promise<Response> {
    const waiting = Promise.withResolvers<Response>();
    this.#waiting.set(order.number, waiting);
    this.#process.child.send(order);
    return waiting.promise;
  }

  #take(said: Exclude<AstroSaid, { pages: unknown }>): void {
    const waiting = this.#waiting.get(said.number);
    this.#waiting.delete(said.number);
    if ('failure' in said) waiting?.reject(new Error(said.failure));
    else waiting?.resolve(new Response(said.body));
  }
}

/** Where the texts lie, by the digests of their entries. */
function placesOf({ entries, texts }: Content): Map<string, PackPlace> {
  const all = [...entries.briefings, ...entries.stories, ...entries.pages];
  return new Map(
    all.flatMap(({ digest }) => {
      const place = texts.placeOf(digest);
      return place ? [[digest, place] as const] : [];
    }),
  );
}
