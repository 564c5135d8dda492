import type { Element, Root } from 'hast';
import { visit } from '../visit.ts';

/** Shows task lists as signs with words for screen readers: a checkbox that cannot be used is no control. */
export function rehypeTasks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'input' || node.properties.type !== 'checkbox' || !parent || index === undefined)
        return;
      parent.children[index] = node.properties.checked ? sign('☑', 'done') : sign('☐', 'to do');
    });
  };
}

function sign(value: string, ariaLabel: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['task'], role: 'img', ariaLabel },
    children: [{ type: 'text', value }],
  };
}
