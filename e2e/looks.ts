import axe, { type RunOptions } from 'axe-core';
import { expect, type Page } from 'playwright/test';

/** A light and a width in which a page is looked at, and what is asked of it there; without, all usual rules. */
export type Look = readonly [colorScheme: 'light' | 'dark', width: number, rules?: RunOptions];

/**
 * Expects of a page that axe finds nothing in any of some looks.
 *
 * @param also tells what else is wrong in a look
 * @param height of the window, in pixels
 */
export async function expectSound(
  page: Page,
  looks: Look[],
  also: () => Promise<string[]> = () => Promise.resolve([]),
  height = 800,
): Promise<void> {
  await page.evaluate(axe.source);
  for (const [colorScheme, width, rules = {}] of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    const found = [...(await violations(page, rules)), ...(await also())];
    expect(found, `${colorScheme}, ${width} px`).toEqual([]);
  }
}

function violations(page: Page, rules: RunOptions): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run(document, { resultTypes: ['violations'], ...rules });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
}
