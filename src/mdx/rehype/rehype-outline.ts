import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { headingWords } from '../heading-words.ts';
import { outlineOf } from '../outline-of.ts';
import { runningText } from '../running-text.ts';
import { visit } from '../visit.ts';

/** Notes headings, anchors and the number of words, before permalinks add text that is not the author's. */
export function rehypeOutline() {
  return (tree: Root, file: VFile): void => {
    const outline = outlineOf(file);
    visit(tree, 'element', (node) => {
      const { id } = node.properties;
      if (typeof id !== 'string') return;
      outline.anchors.push(id);
      const depth = headingDepth(node);
      if (depth) outline.headings.push({ depth, ...headingWords(node, outline), anchor: id });
    });
    outline.words = runningText(tree).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0;
  };
}

/** 2 to 6 for a heading of the text; undefined for anything else. */
function headingDepth({ tagName, properties }: Element): number | undefined {
  const match = /^h([2-6])$/.exec(tagName);
  return match && properties.id !== 'footnote-label' ? Number(match[1]) : undefined;
}
