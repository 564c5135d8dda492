import type { Heading, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import * as messages from '../findings/heading-messages.ts';
import { hasContent, isTag } from '../nodes.ts';
import { visit } from '../visit.ts';

/** Reports headings, in Markdown or HTML, that are empty to readers and to the list of contents. */
export function remarkEmptyHeadings() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const isHeading = node.type === 'heading' || (isTag(node) && /^h[1-6]$/.test(node.name ?? ''));
      if (isHeading && !hasContent(node)) messages.emptyHeading(file, node, { hasSource: hasSource(node) });
    });
  };
}

function hasSource(node: Nodes): boolean {
  return (isTag(node) && node.name === 'Cite') || ('children' in node && node.children.some(hasSource));
}

/** Warns of first-level headings, which are the title's, and of levels that are passed over. */
export function remarkHeadingOrder() {
  return (tree: Root, file: VFile): void => {
    let above = 1;
    visit(tree, 'heading', (heading: Heading) => {
      if (heading.depth === 1) messages.firstLevelHeading(file, heading, toString(heading));
      else if (heading.depth > above + 1) messages.skippedLevel(file, heading, above, heading.depth);
      above = Math.max(2, heading.depth);
    });
  };
}
