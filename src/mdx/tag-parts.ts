import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Position } from '../base/outline.ts';
import { isBlock } from './nodes.ts';
import { propOf } from './props.ts';
import type { Tag } from './vocabulary.ts';

/** The children as blocks: bare sentence parts become one paragraph. */
export function blocks(tag: Tag): RootContent[] {
  if (tag.type === 'mdxJsxFlowElement' && tag.children.some(isBlock)) return tag.children;
  return [{ type: 'paragraph', children: tag.children as PhrasingContent[] }];
}

/** The text of a node. Blocks and broken lines are as words apart. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return toString(node);
  return node.children.map(wordsOf).join(node.children.some(isBlock) ? ' ' : '');
}

/** Where a node begins. */
export function start({ position }: Nodes): Position {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/** Where a prop stands, or its tag when it is not known. */
export function propStart(tag: Tag, name: string): Position {
  const { line, column } = propOf(tag, name)?.position?.start ?? start(tag);
  return { line, column };
}
