import type { Page } from 'playwright/test';

/** Notes from the first frame of the pages to come how far things move by themselves (web.dev/articles/cls). */
export async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // A page that is opened twice is watched once.
    if ('shift' in globalThis) return;
    Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How far things have moved on a page that is watched, once its faces are there and nothing moves any more. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    // The observer is told of a shift in the frame after it.
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
    return (globalThis as unknown as { shift: number }).shift;
  });
}
