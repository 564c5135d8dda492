import type { Browser } from 'playwright';
import { expect } from 'playwright/test';
import { field, results } from '../../search-page.ts';
import type { Served } from './served.ts';

/** How long answers take. */
export interface Speed {
  /** From a key press until its results are painted, in milliseconds, shortest first. */
  times: number[];
  /** How long the longest task of the main thread took, in milliseconds; 0 for none of 50 or more. */
  longest: number;
}

/** Types queries letter by letter, after each was asked once so that its parts of the index are there. */
export async function speedOf(browser: Browser, { url }: Served, queries: string[]): Promise<Speed> {
  const page = await browser.newPage();
  await page.goto(`${url}/search/`);
  const input = field(page);
  const isAnswered = () => expect(results(page)).toHaveAttribute('aria-busy', 'false');
  for (const query of queries) {
    await input.fill('');
    await input.pressSequentially(query);
    await isAnswered();
  }
  await page.evaluate(watch);
  for (const query of queries) {
    await input.fill('');
    for (const letter of query) {
      const before = await page.evaluate(() => window.bench.times.length);
      await input.press(letter === ' ' ? 'Space' : letter);
      await page.waitForFunction((count) => window.bench.times.length > count, before);
    }
  }
  const { times, tasks } = await page.evaluate(() => window.bench);
  await page.close();
  return { times: times.sort((a, b) => a - b), longest: Math.max(0, ...tasks) };
}

declare global {
  interface Window {
    bench: { times: number[]; tasks: number[] };
  }
}

/** Notes in the page how long each key press takes to be answered and painted, and what tasks were long. */
function watch(): void {
  const bench = { times: [] as number[], tasks: [] as number[] };
  window.bench = bench;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.tasks.push(duration);
  }).observe({ type: 'longtask' });
  addEventListener(
    'keydown',
    () => {
      const start = performance.now();
      const look = () => {
        const list = document.querySelector('ol[aria-label="Results"]');
        const isBusy = list?.getAttribute('aria-busy') === 'true';
        if (isBusy) {
          requestAnimationFrame(look);
          return;
        }
        // The frame in which it is answered is painted when the next one begins.
        requestAnimationFrame(() => bench.times.push(performance.now() - start));
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
}
