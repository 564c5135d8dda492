/** The part of Pagefind's browser API that the search page uses. https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { excerptLength?: number; ranking?: Record<string, number> }): Promise<void>;
  init(): Promise<void>;
  /** Every value of every filter with its number. Until it was called, searches answer without filters. */
  filters(): Promise<Record<string, Record<string, number>>>;
  search(words: string | null, options: PagefindOptions): Promise<PagefindResults>;
}

export interface PagefindOptions {
  filters?: Record<string, { any: string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
}

export interface PagefindResults {
  results: { id: string; score: number; data(): Promise<PagefindResult> }[];
  /** How many of the results have each value of each filter. */
  filters: Record<string, Record<string, number>>;
}

export interface PagefindResult {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  sub_results: { url: string; title: string; excerpt: string }[];
}

/**
 * Load Pagefind and its index, which the build writes beside the pages.
 *
 * @throws when they cannot be reached
 */
export async function loadPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 28 });
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}
