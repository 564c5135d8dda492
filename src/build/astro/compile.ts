import { startAstro, type AstroOrder } from './astro-process.ts';

/** What is to be compiled; of texts, Astro needs no others than programs. */
interface CompileOrder extends AstroOrder {
  /** The digest that the compiled site is kept under. */
  key: string;
}

/**
 * Lets Astro compile the site's pages into the cache.
 *
 * @throws what Astro throws, without its stack; LibraryChanged when what it compiled cannot be kept
 */
export async function compile({ key, ...order }: CompileOrder): Promise<void> {
  const astro = await startAstro(order, { key });
  try {
    await astro.ended;
  } finally {
    await astro.end();
  }
}
