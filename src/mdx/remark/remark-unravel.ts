import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { isExpression, isPart, isTag, withChildren } from '../nodes.ts';
import { visit } from '../visit.ts';
import { endsParagraph, headingElements, isInline } from '../vocabulary.ts';

/**
 * Makes tags that fill a paragraph blocks, drops comments, takes paragraphs out of those in tags, and wraps
 * sentence parts that stand alone in a paragraph.
 *
 * MDX itself does the first of these before any plugin runs; doing it here too, with the others, gives
 * documents and programs the same paragraphs.
 */
export function remarkUnravel() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      if (!parent || index === undefined || !fillsParagraph(paragraph)) return undefined;
      const blocks = paragraph.children.filter((child) => !isBlank(child)).map(asFlow);
      parent.children.splice(index, 1, ...blocks);
      return index;
    });
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined || !isComment(node)) return undefined;
      parent.children.splice(index, 1);
      return index;
    });
    wrapIn(tree);
    // Only now: parts of a sentence on lines of their own are one paragraph.
    visit(tree, 'mdxJsxFlowElement', (node) => {
      const [only, ...others] = node.children;
      if (holdsWords.has(node.name ?? '') && only?.type === 'paragraph' && others.length === 0)
        Object.assign(node, withChildren(node, only.children));
    });
  };
}

/** Elements in which Markdown makes a paragraph of words that have lines of their own, and HTML can have none. */
const holdsWords: ReadonlySet<string> = new Set(['p', 'summary', ...headingElements]);

/** The rule is MDX's own: nothing but tags, expressions and blanks. */
function fillsParagraph({ children }: Paragraph): boolean {
  const isOfMdx = (child: Nodes) => isTag(child) || isExpression(child);
  return children.some(isOfMdx) && children.every((child) => isOfMdx(child) || isBlank(child));
}

function asFlow(child: PhrasingContent): RootContent {
  if (child.type === 'mdxJsxTextElement')
    return withChildren({ ...child, type: 'mdxJsxFlowElement', children: [] }, child.children);
  return child.type === 'mdxTextExpression' ? { ...child, type: 'mdxFlowExpression' } : child;
}

function isComment(node: Nodes): boolean {
  return isExpression(node) && node.data?.estree?.body.length === 0;
}

/** Joins sentence parts that stand among blocks, line by line, to paragraphs, from the inside out. */
function wrapIn(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) wrapIn(child);
  if (node.type !== 'paragraph') node.children = wrapped(node.children);
}

function wrapped(children: RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  for (const child of children) {
    const part = sentencePart(child);
    const parts = part ? [part] : child.type === 'paragraph' ? child.children : undefined;
    const previous = result.at(-1);
    if (parts && previous?.type === 'paragraph' && followsAtOnce(previous, child)) {
      previous.children.push(...gap(previous, child), ...parts);
      previous.position = span(previous, child);
    } else {
      result.push(part ? { type: 'paragraph', children: [part], position: child.position } : child);
    }
  }
  return result;
}

/** A block that is part of a sentence, as such; what its lines hold is no paragraph of its own. */
function sentencePart(node: RootContent): PhrasingContent | undefined {
  if (node.type !== 'mdxJsxFlowElement' || !isInline(node)) return undefined;
  const [first, ...others] = node.children;
  const all: RootContent[] =
    first?.type === 'paragraph' && others.length === 0 ? first.children : node.children;
  const children = all.filter(isPart);
  return children.length < all.length || children.some(holdsBlock)
    ? undefined
    : { ...node, type: 'mdxJsxTextElement', children };
}

function followsAtOnce(previous: RootContent, next: RootContent): boolean {
  return (next.position?.start.line ?? Infinity) <= (previous.position?.end.line ?? 0) + 1;
}

/** Whether a tag that is written in a line, or one in it, is none that may stand in a paragraph. */
function holdsBlock(node: Nodes): boolean {
  if (node.type === 'mdxJsxTextElement' && endsParagraph(node.name ?? '')) return true;
  return 'children' in node && node.children.some(holdsBlock);
}

/** What stands between two parts, as Markdown would have it. */
function gap(previous: RootContent, next: RootContent): PhrasingContent[] {
  const end = previous.position?.end;
  const start = next.position?.start;
  if (end?.offset === start?.offset) return [];
  return [{ type: 'text', value: end?.line === start?.line ? ' ' : '\n' }];
}

function span(first: RootContent, last: RootContent): Paragraph['position'] {
  return first.position && last.position
    ? { start: first.position.start, end: last.position.end }
    : undefined;
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && /^[\t\n\v\f\r ]*$/.test(node.value);
}
