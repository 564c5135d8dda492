import type { AstroIntegration } from 'astro';
import { statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { Ledger } from '../content/ledger.ts';
import { Linker } from './link.ts';

/** A page of the last build. */
interface KeptPage {
  /** The page's `cacheKey`: a digest of what it shows. */
  key: string;
  size: number;
  mtime: number;
  /** Addresses of the images it shows, which Astro only writes for pages that it renders. */
  images: string[];
}

const image = /\/_astro\/[^"'\s?,()]+\.(?:avif|gif|jpe?g|png|svg|webp)/g;

/** Where builds keep which page showed what. */
export function pagesIn(cache: string): string {
  return join(cache, 'pages');
}

/**
 * Pages that show what they showed when they were last built. They are taken from the last build, and Astro
 * is only asked for the others.
 *
 * Astro's own `incrementalBuild` writes every page twice, copies them all for every build, and believes
 * whatever stands in its cache; here a page counts only as long as its file is the one that was written.
 */
export class KeptPages {
  readonly #dist: string;
  readonly #ledger: Ledger<KeptPage>;
  readonly #kept: string[] = [];
  #failure: Error | undefined;
  readonly #rendered = new Map<string, { key: string; images: string[] }>();

  private constructor(dist: string, ledger: Ledger<KeptPage>) {
    this.#dist = dist;
    this.#ledger = ledger;
  }

  /** @param version what all pages depend on */
  static async open({ dist, cache }: { dist: string; cache: string }, version: string): Promise<KeptPages> {
    return new KeptPages(dist, await Ledger.open<KeptPage>(pagesIn(cache), version));
  }

  /** How many pages were taken from the last build. */
  get count(): number {
    return this.#kept.length;
  }

  /**
   * Stands between Astro and its pages.
   *
   * @param progress is told how many pages have to be rendered, and of each one that was
   */
  integration(progress: { start(pages: number): void; advance(): void }): AstroIntegration {
    return {
      name: 'kept-pages',
      hooks: {
        'astro:build:start': ({ setPrerenderer }) => {
          setPrerenderer((usual) => ({
            ...usual,
            getStaticPaths: async () => {
              const paths = await usual.getStaticPaths();
              const changed = paths.filter((path) => !this.#isCurrent(path));
              progress.start(changed.length);
              for (const { pathname, cacheKey: key } of changed)
                if (key !== undefined) this.#rendered.set(addressOf(pathname), { key, images: [] });
              return changed;
            },
            render: async (request, options) => {
              const result = await this.#once(request, () => usual.render(request, options));
              const response = result instanceof Response ? result : result.response;
              progress.advance();
              const rendered = this.#rendered.get(addressOf(decodeURI(new URL(request.url).pathname)));
              if (!rendered) return response;
              const body = Buffer.from(await response.arrayBuffer());
              rendered.images = [...new Set(body.toString('latin1').match(image))];
              return new Response(body, response);
            },
          }));
        },
      },
    };
  }

  /** Renders a page, unless another one has failed: Astro would go on with all that are left. */
  async #once<Result>(request: Request, render: () => Promise<Result>): Promise<Result> {
    if (this.#failure) throw this.#failure;
    try {
      return await render();
    } catch (error) {
      const { pathname } = new URL(request.url);
      const reason = error instanceof Error ? error.message : String(error);
      this.#failure ??= new Error(`The page ${pathname} cannot be made: ${reason}`, { cause: error });
      throw this.#failure;
    }
  }

  /** Adds the kept pages to those that were rendered into a folder, and keeps these in turn. */
  complete(folder: string): void {
    const linker = new Linker();
    for (const address of this.#kept) {
      const { images } = this.#ledger.get(address) ?? { images: [] };
      for (const path of [fileOf(address), ...images])
        linker.link(join(this.#dist, path), join(folder, path));
    }
    for (const [address, { key, images }] of this.#rendered) {
      const { size, mtimeMs } = statSync(join(folder, fileOf(address)));
      this.#ledger.set(address, { key, size, mtime: Math.floor(mtimeMs), images });
    }
  }

  /** Makes what was kept known to the next build. To be called when the folder has become `dist`. */
  async save(): Promise<void> {
    await this.#ledger.save();
  }

  #isCurrent({ pathname, cacheKey }: { pathname: string; cacheKey?: string | undefined }): boolean {
    const address = addressOf(pathname);
    const kept = cacheKey === undefined ? undefined : this.#ledger.get(address);
    if (kept?.key !== cacheKey || !kept) return false;
    const file = this.#stat(fileOf(address));
    if (file?.size !== kept.size || Math.floor(file.mtimeMs) !== kept.mtime) return false;
    if (!kept.images.every((path) => this.#stat(path))) return false;
    this.#kept.push(address);
    return true;
  }

  #stat(path: string): Stats | undefined {
    return statSync(join(this.#dist, path), { throwIfNoEntry: false });
  }
}

function addressOf(pathname: string): string {
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** Pages that are kept are folders with an index. */
function fileOf(address: string): string {
  return `${address}index.html`;
}
