import type { Properties } from 'hast';
import type { Nodes, Parent, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';
import { toString } from 'mdast-util-to-string';
import { isInline, isWord, type Tag } from './vocabulary.ts';

const slotKinds = ['statement', 'image', 'actor', 'place', 'turn', 'speakers'] as const;

/** What a slot is filled with when the page is built. */
export type SlotKind = (typeof slotKinds)[number];

/** Whether a slot can be of a kind. */
export function isSlotKind(kind: string | undefined): kind is SlotKind {
  return slotKinds.some((one) => one === kind);
}

/** A node of a type that remark-rehype does not know, which becomes the element its data names. */
interface ElementNode<Type extends string> extends Parent {
  type: Type;
  data: { hName: string; hProperties: Properties };
  children: RootContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    archiveElement: ElementNode<'archiveElement'>;
    archivePart: ElementNode<'archivePart'>;
  }
}

/** A Markdown node that becomes the HTML element `name`. */
export function element(name: string, properties: Properties, children: RootContent[]): RootContent {
  return { type: 'archiveElement', data: { hName: name, hProperties: properties }, children };
}

/** The same within a sentence. */
export function part(name: string, properties: Properties, children: RootContent[]): RootContent {
  return { type: 'archivePart', data: { hName: name, hProperties: properties }, children };
}

/** A place in the HTML that is filled when the page is built; `number` counts that kind's list in the outline. */
export function slot(kind: SlotKind, number: number): RootContent {
  return element('archive-slot', { kind, n: String(number) }, []);
}

/** A node with other children than it has. Which may stand in which is a matter of Markdown, and of no type. */
export function withChildren(node: Exclude<Parents, Root>, children: RootContent[]): RootContent {
  const changed = { ...node };
  changed.children = children;
  return changed;
}

export function isTag(node: Nodes): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Code in braces. */
export type Expression = MdxFlowExpression | MdxTextExpression;

export function isExpression(node: Nodes): node is Expression {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}

const blockTypes: ReadonlySet<string> = new Set([
  'archiveElement',
  'blockquote',
  'code',
  'definition',
  'footnoteDefinition',
  'heading',
  'list',
  'listItem',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'paragraph',
  'table',
  'tableCell',
  'tableRow',
  'thematicBreak',
]);

/** Whether a node as it was parsed stands for itself, not within a sentence. */
export function isBlock(node: Nodes): boolean {
  return blockTypes.has(node.type);
}

/** Whether a node stands within a sentence. */
export function isPart(node: Nodes): node is PhrasingContent {
  return !isBlock(node);
}

/** Whether there is something to read or to see. A source's number alone is neither. */
export function hasContent(node: Nodes): boolean {
  if (isTag(node) && node.name === 'Cite') return false;
  if (isTag(node) && isWord(node.name) && node.children.length === 0) return isInline(node);
  // What other components show is not known.
  if (isTag(node) && !isWord(node.name) && /^[A-Z]|\./.test(node.name ?? '')) return true;
  if (isExpression(node)) return node.data?.estree?.body.length !== 0;
  if (node.type === 'image' || node.type === 'imageReference') return true;
  if ('children' in node) return node.children.some(hasContent);
  // U+2060 stands in for what cannot be read.
  return /[^\s\p{Cf}]|\u2060/u.test(toString(node));
}
