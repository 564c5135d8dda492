import type { Element, Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from '../visit.ts';

/**
 * As many letters as a day or a figure with its unit has, which stands on one line; more would press what is beside it.
 */
const mostTogether = 10;

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
  // A table is come by twice: alone, and in its region.
  if (properties.className) return;
  const classes = [
    ...(typeof side === 'string' ? [`align-${side}`] : []),
    ...(isFigure(toString(cell)) ? ['together'] : []),
  ];
  if (classes.length > 0) cell.properties = { ...properties, className: classes };
}

/** Whether words are a figure or a day, which columns of words would press into two lines on a phone. */
function isFigure(words: string): boolean {
  return words.length <= mostTogether && /\d/.test(words) && /\s/.test(words);
}
