import type { Nodes, Root } from 'mdast';
import { visit } from './visit.ts';
import type { VFile } from 'vfile';
import { outlineOf } from './outline-of.ts';

/** Notes every link to an address of this site, for the check. */
export function remarkLinks() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const href = addressIn(node);
      if (!href || !/^(\/(?!\/)|#)/.test(href) || !node.position) return;
      const { line, column } = node.position.start;
      outlineOf(file).links.push({ href, position: { line, column } });
    });
  };
}

/** Where a node leads: a link, the definition of links, or an HTML `<a>`. */
function addressIn(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'definition') return node.url;
  const href = node.data?.hName === 'a' ? node.data.hProperties?.href : undefined;
  return typeof href === 'string' ? href : undefined;
}
