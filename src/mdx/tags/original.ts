import type { Nodes, RootContent } from 'mdast';
import { isTag } from '../nodes.ts';
import type { Tag } from '../vocabulary.ts';

function isOriginal(node: Nodes): node is Tag {
  return isTag(node) && node.name === 'Original';
}

/** The `<Original>`s directly in a statement, or in one of its paragraphs. */
export function originalsIn(statement: Tag): Tag[] {
  return childrenOf(statement).flatMap((child): Tag[] => {
    if (isOriginal(child)) return [child];
    return child.type === 'paragraph' ? childrenOf(child).filter(isOriginal) : [];
  });
}

/** A statement without them, and without the paragraphs that held nothing else. */
export function withoutOriginal(statement: Tag): Tag {
  if (originalsIn(statement).length === 0) return statement;
  const children = without(childrenOf(statement)).flatMap((child): RootContent[] => {
    if (child.type !== 'paragraph') return [child];
    const words = without(childrenOf(child));
    return words.length > 0 ? [Object.assign({ ...child }, { children: words })] : [];
  });
  return Object.assign({ ...statement }, { children });
}

function childrenOf(node: Nodes): RootContent[] {
  return 'children' in node ? node.children : [];
}

function without(children: RootContent[]): RootContent[] {
  const kept = children.filter((child) => !isOriginal(child));
  if (kept.length === children.length) return children;
  const last = kept.at(-1);
  // The line end before it would be a blank at the end.
  if (last?.type !== 'text') return kept;
  const value = last.value.trimEnd();
  return value === '' ? kept.slice(0, -1) : [...kept.slice(0, -1), { ...last, value }];
}
