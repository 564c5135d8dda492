import { expect, type Page } from 'playwright/test';

/** What has moved by itself: how far (web.dev/articles/cls), and what, from where to where. */
interface Shift {
  value: number;
  moved: string[];
}

/** What browsers tell of a shift, for which TypeScript has no type (developer.mozilla.org/docs/Web/API/LayoutShift). */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** Notes from the first frame of the pages to come what moves by itself. */
export async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // A page that is opened twice is watched once.
    if ('shifts' in globalThis) return;
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    const boxOf = ({ x, y, width, height }: DOMRectReadOnly) =>
      [x, y, width, height].map(Math.round).join(' ');
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[])
        shifts.push({
          value,
          moved: sources.map(
            ({ node, previousRect, currentRect }) =>
              `${node?.nodeName} "${node?.textContent?.trim().slice(0, 40)}" from ${boxOf(previousRect)} to ${boxOf(currentRect)}`,
          ),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Expects of a page that is watched that little has moved once its faces are there; says what did. */
export async function expectStill(page: Page, atMost: number): Promise<void> {
  const shifts = await page.evaluate(async () => {
    await document.fonts.ready;
    // The observer is told of a shift in the frame after it.
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
    return (globalThis as unknown as { shifts: Shift[] }).shifts;
  });
  const told = shifts
    .map(({ value, moved }) => `moved by ${value.toFixed(3)}: ${moved.join('; ')}`)
    .join('\n');
  expect(
    shifts.reduce((sum, { value }) => sum + value, 0),
    told,
  ).toBeLessThanOrEqual(atMost);
}
