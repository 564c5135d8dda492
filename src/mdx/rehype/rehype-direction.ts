import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from '../visit.ts';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const blocks = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'figcaption']);

/** The first letter that has a direction, if it is one from the left. */
const beginsLeftToRight = /^[^\p{L}]*(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;

/**
 * Lets blocks with right-to-left script find their own direction. Others keep the page's. An item of a list is told
 * its, since browsers ask no paragraph within it, and would set its number on the wrong side.
 */
export function rehypeDirection() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (!blocks.has(node.tagName)) return;
      const text = toString(node);
      if (!rightToLeft.test(text)) return;
      const own = beginsLeftToRight.test(text) ? 'ltr' : 'rtl';
      node.properties.dir = node.tagName === 'li' ? own : 'auto';
    });
  };
}
