import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from './visit.ts';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const blocks = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'figcaption']);

/** Lets blocks with right-to-left script find their own direction. Others keep the page's. */
export function rehypeDirection() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (blocks.has(node.tagName) && rightToLeft.test(toString(node))) node.properties.dir = 'auto';
    });
  };
}
