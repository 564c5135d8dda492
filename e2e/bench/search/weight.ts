import type { Browser } from 'playwright';
import { expect } from 'playwright/test';
import { field, results } from '../../search-page.ts';
import type { Served } from './served.ts';

/** What a search loads. */
export interface Weight {
  /** Compressed as served. */
  bytes: number;
  requests: number;
}

/** What a reader loads from the moment they turn to search on any page until results of a query show. */
export async function weightOf(
  browser: Browser,
  { url, sent, forget }: Served,
  query: string,
): Promise<Weight> {
  const page = await browser.newPage();
  await page.goto(`${url}/about/`, { waitUntil: 'networkidle' });
  forget();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await field(dialog).fill(query);
  await expect(results(dialog)).toHaveAttribute('aria-busy', 'false');
  await page.waitForLoadState('networkidle');
  const bytes = [...sent.values()].reduce((sum, one) => sum + one, 0);
  const requests = sent.size;
  await page.close();
  return { bytes, requests };
}
