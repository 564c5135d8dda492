import type { Browser } from 'playwright';

/** What a reader who comes for the first time waits for: milliseconds, and how far things move (0 is not at all). */
export interface Visit {
  firstPaint: number;
  /** When the largest text or picture of the first screen was painted. */
  largestPaint: number;
  /** Layout shift, as browsers add it up. */
  shift: number;
  /** Bytes of all answers, as they were sent. */
  bytes: number;
}

/**
 * A phone of the middle class on a slow connection, as Lighthouse has it: 1.6 Mbit/s, 150 ms, a quarter of the speed.
 */
const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slowdown = 4;

/** Opens a page on a phone with nothing of it in the cache. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(lookedAt);
  await context.close();
  return { ...seen, bytes };
}

async function lookedAt(): Promise<Omit<Visit, 'bytes'>> {
  const entriesOf = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        resolve(list.getEntries());
      });
      observer.observe({ type, buffered: true });
      // Where nothing has moved, nothing is told.
      setTimeout(() => {
        resolve(observer.takeRecords());
      }, 500);
    });
  const [paints, largest, shifts] = await Promise.all(
    ['paint', 'largest-contentful-paint', 'layout-shift'].map(entriesOf),
  );
  const moved = (shifts ?? []) as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
  return {
    firstPaint: paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN,
    largestPaint: largest?.at(-1)?.startTime ?? NaN,
    shift: moved.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
  };
}
