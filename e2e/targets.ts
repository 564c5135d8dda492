import type { Page } from 'playwright/test';

/**
 * What can be pressed on a page, folds opened, and is smaller than 24 pixels on a side. Links among the words of a
 * sentence are as high as its lines, which nobody else may touch.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInLine = (element: Element) => getComputedStyle(element).display.startsWith('inline');

    /** The nearest element around another that is no part of a line. */
    function blockAround(element: Element): Element {
      let around = element.parentElement ?? element;
      while (around.parentElement && isInLine(around)) around = around.parentElement;
      return around;
    }

    /** Whether words stand in the same lines that cannot be pressed. */
    function isAmongWords(element: Element): boolean {
      const block = blockAround(element);
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || parent.closest('a, .visually-hidden') || !/[\p{L}\p{N}]/u.test(node.textContent ?? ''))
          continue;
        if (parent === block || (isInLine(parent) && blockAround(parent) === block)) return true;
      }
      return false;
    }

    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return [...document.querySelectorAll('a[href], button, summary, input, select')].flatMap((one) => {
      // Whoever presses a label presses what it is of.
      const element = one.closest('label') ?? one;
      const { width, height } = element.getBoundingClientRect();
      const isShown = element.checkVisibility() && width > 1 && !element.matches('.skip');
      // Screens have no half pixels.
      if (!isShown || (width > 23.9 && height > 23.9)) return [];
      if (getComputedStyle(element).display === 'inline' && isAmongWords(element)) return [];
      return [`${width.toFixed(1)} × ${height.toFixed(1)}: ${element.outerHTML.slice(0, 120)}`];
    });
  });
}
