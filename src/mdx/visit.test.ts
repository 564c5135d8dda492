import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Node, Parent } from 'unist';
import { EXIT, SKIP, visit as library } from 'unist-util-visit';
import { visit } from './visit.ts';

type Visit = typeof library;

function tree(): Parent {
  const leaf = (type: string): Node => ({ type });
  const node = (type: string, ...children: Node[]): Parent => ({ type, children });
  return node('root', node('a', leaf('b'), leaf('c')), leaf('b'), node('d', node('a', leaf('b'))));
}

/** What a walk comes by, under the answers of a visitor. */
function walked(walk: Visit, answerTo: (node: Node) => unknown, test?: string | string[]): string[] {
  const seen: string[] = [];
  const visitor = (node: Node, index: number | undefined, parent: Parent | undefined) => {
    seen.push(`${parent?.type ?? ''}/${node.type} ${index ?? ''}`);
    return answerTo(node) as undefined;
  };
  if (test === undefined) walk(tree(), visitor);
  else walk(tree(), test as string, visitor);
  return seen;
}

const answers: Record<string, (node: Node) => unknown> = {
  nothing: () => undefined,
  'skip one': ({ type }) => (type === 'a' ? SKIP : undefined),
  'end it': ({ type }) => (type === 'c' ? EXIT : undefined),
  'jump over': ({ type }) => (type === 'a' ? 2 : undefined),
  'skip and jump': ({ type }) => (type === 'a' ? [SKIP, 2] : undefined),
};

for (const [name, answerTo] of Object.entries(answers)) {
  test(`a walk on which a visitor answers "${name}" is that of unist-util-visit`, () => {
    for (const types of [undefined, 'b', ['a', 'b']]) {
      assert.deepEqual(walked(visit, answerTo, types), walked(library, answerTo, types));
    }
  });
}

test('what a visitor puts in place of a node is visited in turn', () => {
  const replaced = (walk: Visit) => {
    const root = tree();
    const seen: string[] = [];
    walk(root, (node, index, parent) => {
      seen.push(node.type);
      if (node.type !== 'a' || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1, ...(node as Parent).children);
      return index;
    });
    return seen;
  };

  assert.deepEqual(replaced(visit), replaced(library));
});
