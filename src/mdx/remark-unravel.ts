import type { Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isInline, type Tag } from './vocabulary.ts';

/**
 * Makes tags that fill a paragraph blocks, and wraps sentence parts that stand alone in a paragraph.
 *
 * MDX itself does the first half before any plugin runs; doing it here too, with the second half,
 * gives documents and programs the same paragraphs.
 */
export function remarkUnravel() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      if (!parent || index === undefined || !fillsParagraph(paragraph)) return undefined;
      const blocks = paragraph.children
        .filter(isTag)
        .map((tag) => ({ ...tag, type: 'mdxJsxFlowElement' as const }));
      parent.children.splice(index, 1, ...(blocks as RootContent[]));
      return index;
    });
    visit(tree, (node) => {
      if (!('children' in node) || node.type === 'paragraph') return;
      node.children = wrapped(node.children as RootContent[]);
    });
  };
}

function fillsParagraph(paragraph: Paragraph): boolean {
  const filled = paragraph.children.every((child) => isTag(child) || isBlank(child));
  return filled && paragraph.children.some((child) => isTag(child) && !isInline(child));
}

/** Joins sentence parts that stand among blocks, line by line, to paragraphs. */
function wrapped(children: RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  for (const child of children) {
    if (child.type !== 'mdxJsxFlowElement' || !isInline(child)) {
      result.push(child);
      continue;
    }
    const part = { ...child, type: 'mdxJsxTextElement' } as unknown as Paragraph['children'][number];
    const previous = result.at(-1);
    if (previous?.type === 'paragraph' && followsAtOnce(previous, child)) {
      previous.children.push({ type: 'text', value: ' ' }, part);
      previous.position = span(previous, child);
    } else {
      result.push({ type: 'paragraph', children: [part], position: child.position });
    }
  }
  return result;
}

function followsAtOnce(previous: RootContent, next: RootContent): boolean {
  return (next.position?.start.line ?? Infinity) <= (previous.position?.end.line ?? 0) + 1;
}

function span(first: RootContent, last: RootContent): Paragraph['position'] {
  return first.position && last.position
    ? { start: first.position.start, end: last.position.end }
    : undefined;
}

function isTag(node: { type: string }): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isBlank(node: { type: string; value?: unknown }): boolean {
  return node.type === 'text' && typeof node.value === 'string' && node.value.trim() === '';
}
