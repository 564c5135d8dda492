import type { Root } from 'hast';
import { visit } from '../visit.ts';

/** Lets the keyboard reach blocks of code, which scroll sideways. */
export function rehypeCode() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
    });
  };
}
