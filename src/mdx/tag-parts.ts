import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Outline } from '../base/outline.ts';
import type { Position } from '../base/text/text-positions.ts';
import { isBlock, isPart } from './nodes.ts';
import { propOf, type Props } from './tags/props.ts';
import { idsIn, type Tag } from './vocabulary.ts';

/** The children as blocks: bare sentence parts become one paragraph. */
export function blocks(tag: Tag): RootContent[] {
  if (tag.type === 'mdxJsxTextElement') return [{ type: 'paragraph', children: tag.children }];
  const all: RootContent[] = tag.children;
  const children = all.filter(isPart);
  return children.length < all.length ? all : [{ type: 'paragraph', children }];
}

/** The text of a node. Blocks and broken lines are as words apart. */
function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return toString(node);
  return node.children.map(wordsOf).join(node.children.some(isBlock) ? ' ' : '');
}

/** The text of a node in one line. */
export function lineOf(node: Nodes): string {
  return wordsOf(node).replace(/\s+/g, ' ').trim();
}

/** What is longer is no id, and is kept with each of those behind it. */
const longestId = 100;

/** Notes the subjects that a component names in its props. */
export function noteSubjects(tag: Tag, { by, for: whom, at, topic }: Props, { references }: Outline): void {
  const position = (name: string) => propStart(tag, name);
  const speakers = by ? idsIn(by) : [];
  const isDescribed = propOf(tag, 'as') !== undefined || propOf(tag, 'speaker') !== undefined;
  for (const [index, id] of speakers.entries()) {
    const behind = index === 0 ? undefined : speakers[0]?.slice(0, longestId);
    const speaker = { isAlone: speakers.length === 1, isDescribed, behind };
    references.push({ kind: 'actor', id, position: position('by'), speaker });
  }
  if (whom) references.push({ kind: 'actor', id: whom, position: position('for') });
  if (at) references.push({ kind: 'place', id: at, position: position('at') });
  if (topic) references.push({ kind: 'topic', id: topic, position: position('topic') });
}

/** Where a node begins: line and column 1 of one that the pipeline made. */
export function start({ position }: Nodes): Position {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/** Where a prop stands, or its tag when it is not known. */
export function propStart(tag: Tag, name: string): Position {
  const { line, column } = propOf(tag, name)?.position?.start ?? start(tag);
  return { line, column };
}
