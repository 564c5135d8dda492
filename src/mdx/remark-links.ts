import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { outlineOf } from './outline-of.ts';

/** Notes every link to an address of this site, for the check. */
export function remarkLinks() {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['link', 'definition'], (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      if (!/^(\/(?!\/)|#)/.test(node.url) || !node.position) return;
      const { line, column } = node.position.start;
      outlineOf(file).links.push({ href: node.url, position: { line, column } });
    });
  };
}
