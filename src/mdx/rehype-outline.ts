import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from './visit.ts';
import type { VFile } from 'vfile';
import { outlineOf } from './outline-of.ts';

/** Notes headings, anchors and the number of words, before permalinks add text that is not the author's. */
export function rehypeOutline() {
  return (tree: Root, file: VFile): void => {
    const outline = outlineOf(file);
    visit(tree, 'element', (node) => {
      const { id } = node.properties;
      if (typeof id !== 'string') return;
      outline.anchors.push(id);
      const depth = headingDepth(node);
      if (depth) outline.headings.push({ depth, text: toString(node), anchor: id });
    });
    outline.words = runningText(tree).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0;
  };
}

/** The author's words: without numbers of sources and notes, and without labels that components add. */
function runningText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && isAdded(node)) return ' ';
  return 'children' in node ? node.children.map(runningText).join('') : '';
}

function isAdded({ tagName, properties }: Element): boolean {
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

/** 2 to 6 for a heading of the text; undefined for anything else. */
function headingDepth({ tagName, properties }: Element): number | undefined {
  const match = /^h([2-6])$/.exec(tagName);
  return match && properties.id !== 'footnote-label' ? Number(match[1]) : undefined;
}
