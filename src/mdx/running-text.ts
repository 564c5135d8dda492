import type { Element, Nodes } from 'hast';

/** The author's words: without numbers of sources and notes, and without labels that components add. */
export function runningText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && isAdded(node)) return ' ';
  return 'children' in node ? node.children.map(runningText).join('') : '';
}

/** Whether an element is a number or a label, and not the author's words. */
export function isAdded({ tagName, properties }: Element): boolean {
  const { className, id } = properties;
  const classes = Array.isArray(className) ? className : [];
  return (
    (tagName === 'sup' && classes.includes('cite')) ||
    (tagName === 'p' && classes.includes('label')) ||
    id === 'footnote-label' ||
    'dataFootnoteRef' in properties ||
    'dataFootnoteBackref' in properties
  );
}
