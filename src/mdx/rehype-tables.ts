import type { Element, Parents, Root } from 'hast';
import { visit } from './visit.ts';

/**
 * Puts tables into a region that scrolls by itself, and says alignment with a class: the `align`
 * attribute is obsolete and `style` is blocked by the site's content security policy.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'th' || node.tagName === 'td') align(node);
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      if (isRegion(parent)) return undefined;
      parent.children.splice(index, 1, region(node, (count += 1)));
      return index;
    });
  };
}

function isRegion(node: Parents): boolean {
  return node.type === 'element' && node.tagName === 'section' && node.properties.tabIndex === 0;
}

function region(table: Element, number: number): Element {
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: ['table'], tabIndex: 0, ariaLabel: `Table ${number}` },
    children: [table],
  };
}

function align(cell: Element): void {
  const { align: side, ...properties } = cell.properties;
  if (typeof side !== 'string') return;
  cell.properties = { ...properties, className: [`align-${side}`] };
}
