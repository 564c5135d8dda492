import type { Element, Properties, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import Slugger from 'github-slugger';
import type { VFile } from 'vfile';
import { headingWords } from '../heading-words.ts';
import { outlineOf } from '../outline-of.ts';
import { visit } from '../visit.ts';

/**
 * Gives every heading and every paragraph of the running text an address and a link to it.
 *
 * A paragraph's address is made of its first words, so that it holds while others come and go.
 */
export function rehypePermalinks() {
  return (tree: Root, file: VFile): void => {
    const slugger = new Slugger();
    const outline = outlineOf(file);
    let count = 0;
    for (const node of tree.children) {
      if (node.type !== 'element' || node.tagName !== 'p') continue;
      const start = firstWords(node);
      if (start === '') continue;
      const own = node.properties.id;
      const id = typeof own === 'string' ? own : slugger.slug(`p_${start}`);
      node.properties.id = id;
      if (id !== own) outline.anchors.push(id);
      node.children.push(permalink(id, { ariaLabel: `Paragraph ${(count += 1)}` }));
    }
    visit(tree, 'element', (node) => {
      const { id } = node.properties;
      if (!/^h[2-6]$/.test(node.tagName) || typeof id !== 'string' || id === 'footnote-label') return;
      const { text, names } = headingWords(node, outline);
      // Names stand in other files: the heading itself is the label then.
      node.children.push(
        permalink(id, names ? { ariaLabelledBy: [id] } : { ariaLabel: `Section “${text}”` }),
      );
    });
  };
}

function firstWords(paragraph: Element): string {
  const running = paragraph.children.filter((child) => child.type !== 'element' || child.tagName !== 'sup');
  return toString({ ...paragraph, children: running })
    .trim()
    .split(/\s+/)
    .slice(0, 6)
    .join(' ');
}

/** The link has no text of its own, so that copying a paragraph copies the author's words only. */
function permalink(id: string, label: Properties): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['permalink'], href: `#${id}`, ...label },
    children: [],
  };
}
