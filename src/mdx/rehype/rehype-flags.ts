import type { Root } from 'hast';
import { visit } from '../visit.ts';

/** Gives data attributes without a value an empty one, as programs have it: footnotes use them. */
export function rehypeFlags() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      for (const [name, value] of Object.entries(properties)) {
        if (value === true && name.startsWith('data')) properties[name] = '';
      }
    });
  };
}
