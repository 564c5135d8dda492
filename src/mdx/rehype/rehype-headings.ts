import type { Root } from 'hast';
import { visit } from '../visit.ts';

/** Lowers a first-level heading to the second: the page's own heading is the briefing's title. */
export function rehypeHeadings() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'h1') node.tagName = 'h2';
    });
  };
}
