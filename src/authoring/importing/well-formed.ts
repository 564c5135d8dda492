import type { PhrasingContent, Root, RootContent } from 'mdast';
import { isBlock, isPart, withChildren } from '../../mdx/nodes.ts';

/** Blocks that hold blocks. */
const containers: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'footnoteDefinition']);

/**
 * A tree in which blocks and parts of sentences stand where Markdown can write them.
 *
 * Careless HTML has text beside paragraphs and in lists, and blocks in headings: such text becomes a
 * paragraph or an item of its own, and such a block a part of the sentence.
 */
export function wellFormed(nodes: RootContent[]): Root {
  return { type: 'root', children: inContainer(nodes) };
}

function inContainer(nodes: RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let sentence: RootContent[] = [];
  const end = () => {
    const children = inSentence(sentence);
    if (children.some((child) => child.type !== 'text' || child.value.trim() !== '')) {
      blocks.push({ type: 'paragraph', children });
    }
    sentence = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      sentence.push(node);
      continue;
    }
    end();
    const isPart = node.type === 'tableRow' || node.type === 'tableCell';
    blocks.push(...(isPart ? inContainer(node.children) : [block(node)]));
  }
  end();
  return blocks;
}

function block(node: RootContent): RootContent {
  if (node.type === 'list') {
    const children = node.children.map((item: RootContent) =>
      item.type === 'listItem'
        ? withChildren(item, inContainer(item.children))
        : withChildren({ type: 'listItem', children: [] }, inContainer([item])),
    );
    return withChildren(node, children);
  }
  if (!('children' in node) || node.type === 'table') return node;
  const children = containers.has(node.type) ? inContainer(node.children) : inSentence(node.children);
  return withChildren(node, children);
}

/** Parts of a sentence; texts that meet are one, and code is on one line. */
function inSentence(nodes: RootContent[]): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  for (const node of nodes.flatMap(asPart)) {
    const last = parts.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      parts[parts.length - 1] = { ...last, value: last.value + node.value };
    else parts.push(node);
  }
  return parts;
}

function asPart(node: RootContent): PhrasingContent[] {
  if (node.type === 'code' || node.type === 'inlineCode') {
    return [{ type: 'inlineCode', value: node.value.replace(/\s+/g, ' ').trim() || ' ' }];
  }
  if (!('children' in node)) return isPart(node) ? [node] : [];
  const children = inSentence(node.children);
  const part = withChildren(node, children);
  return isPart(part) ? [part] : children;
}
