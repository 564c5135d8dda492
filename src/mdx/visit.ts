import type { Node, Parent } from 'unist';
import { CONTINUE, EXIT, SKIP, type visit as library } from 'unist-util-visit';

type Answer = boolean | number | 'skip' | readonly [boolean | 'skip', (number | undefined)?] | undefined;
type Visitor = (node: Node, index: number | undefined, parent: Parent | undefined) => Answer;

/**
 * Walks a tree as `visit` of unist-util-visit does, whose types it has: from the root down, each visitor
 * answering with what is next. It tests by a type, by a list of types or not at all.
 *
 * The library names a function of its own for each node it comes by, for the sake of stack traces. The
 * pipeline walks some twenty times through every text, and that took a quarter of its time.
 * https://github.com/syntax-tree/unist-util-visit-parents/blob/main/lib/index.js
 */
export const visit = ((tree: Node, ...rest: [Visitor] | [string | string[], Visitor]) => {
  const [test, visitor] = rest.length === 1 ? [undefined, rest[0]] : rest;
  const types = typeof test === 'string' ? [test] : test;
  walk(tree, undefined, undefined, types, visitor);
}) as typeof library;

const nothing = [CONTINUE, undefined] as const;

/** What a visitor answers, at full length. */
function said(answer: Answer): readonly [action: boolean | 'skip' | undefined, next?: number | undefined] {
  if (typeof answer === 'number') return [CONTINUE, answer];
  return typeof answer === 'object' ? answer : [answer];
}

/** Where to go on in the parent's children; nothing for the next one. */
function walk(
  node: Node,
  index: number | undefined,
  parent: Parent | undefined,
  types: string[] | undefined,
  visitor: Visitor,
): number | typeof EXIT | undefined {
  const [action, next] = !types || types.includes(node.type) ? said(visitor(node, index, parent)) : nothing;
  if (action === EXIT) return EXIT;
  if (action === SKIP || !isParent(node)) return next;
  const { children } = node;
  for (let at = 0; at < children.length;) {
    const child = children[at];
    if (!child) break;
    const then = walk(child, at, node, types, visitor);
    if (then === EXIT) return EXIT;
    at = then ?? at + 1;
  }
  return next;
}

function isParent(node: Node): node is Parent {
  return 'children' in node;
}
