import type { Link, Root } from 'mdast';
import { CONTINUE, SKIP } from 'unist-util-visit';
import { isTag } from '../nodes.ts';
import { visit } from '../visit.ts';

/** Makes addresses the words they are in an `<a>`, as they are in a link of Markdown: one of both is the link. */
export function remarkNamedLinks() {
  return (tree: Root): void => {
    visit(tree, (tag) => {
      if (!isTag(tag) || tag.name !== 'a') return CONTINUE;
      visit(tag, 'link', (link, index, parent) => {
        if (!parent || index === undefined || !isLiteral(link)) return;
        parent.children.splice(index, 1, ...link.children);
      });
      // All below it is done.
      return SKIP;
    });
  };
}

/** Whether an address was made a link, and not written as one, with signs before its words. */
function isLiteral({ position, children: [words] }: Link): boolean {
  return position === undefined || position.start.offset === words?.position?.start.offset;
}
