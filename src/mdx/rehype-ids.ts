import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { repeatedElementId } from './html-messages.ts';
import { headingIds } from './ids.ts';
import { visit } from './visit.ts';

/** Gives headings ids that no other element of the page has, and reports what two other elements share. */
export function rehypeIds() {
  return (tree: Root, file: VFile): void => {
    const taken = new Set<string>();
    const headings: Element[] = [];
    visit(tree, (node) => {
      const id = idOf(node);
      if (!id) {
        if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) headings.push(node);
        return;
      }
      if (taken.has(id)) repeatedElementId(file, node.position?.start ?? { line: 1, column: 1 }, id);
      taken.add(id);
    });
    const ids = headingIds(headings.map(toString), taken);
    headings.forEach((heading, index) => (heading.properties.id = ids[index]));
  };
}

/** The id of an element; of one in a program as far as it is plain text. */
function idOf(node: Nodes): string | undefined {
  if (node.type === 'element') return typeof node.properties.id === 'string' ? node.properties.id : undefined;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  if (!/^[a-z]/.test(node.name ?? '')) return undefined;
  const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name.toLowerCase() === 'id');
  return typeof id?.value === 'string' ? id.value : undefined;
}
