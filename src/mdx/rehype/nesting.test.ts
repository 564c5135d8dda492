import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromParse5 } from 'hast-util-from-parse5';
import type { Element, Nodes, Root } from 'hast';
import { parseFragment } from 'parse5';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { knownElements } from '../remark/remark-tags.ts';
import { saidOf } from '../sample.ts';
import { partsOf, rehypeNesting } from './rehype-nesting.ts';

const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

/** A tree in which each element stands in the one before it, and the first in all that it has to stand in. */
function nested(...names: string[]): Root {
  const whole = partsOf[names[0] ?? '']?.[0];
  if (whole !== undefined) return nested(whole, ...names);
  const inside = names.reduceRight<Element['children']>(
    (children, tagName) => [{ type: 'element', tagName, properties: {}, children, position }],
    [{ type: 'text', value: 'x' }],
  );
  return { type: 'root', children: inside };
}

/** The tree that browsers make of one that is written. */
function read(tree: Root): Nodes {
  const html = unified().use(rehypeStringify).stringify(tree);
  return fromParse5(parseFragment(html));
}

/** What is in what; browsers add what a table may leave out. */
function structure(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inside = node.children.map(structure).join('');
  const name = node.type === 'element' ? node.tagName : 'root';
  return name === 'tbody' || name === 'colgroup' ? inside : `(${name} ${inside})`;
}

function said(tree: Root): string[] {
  const file = new VFile('x');
  rehypeNesting()(tree, file);
  return file.messages.map(({ reason }) => reason);
}

test('whatever browsers read as another tree is told', () => {
  const untold: string[] = [];
  for (const outer of knownElements)
    for (const inner of knownElements)
      for (const names of [
        [outer, inner],
        [outer, 'span', inner],
        [outer, 'em', 'a', inner],
      ]) {
        const tree = nested(...names);
        if (structure(read(tree)) !== structure(tree) && said(tree).length === 0)
          untold.push(names.join(' > '));
      }

  assert.deepEqual(untold, []);
});

test('an element in the one that it has to stand in is right, and once is told of what is not', () => {
  for (const name of ['td', 'caption', 'li', 'dt', 'summary', 'figcaption', 'rt'])
    assert.deepEqual(said(nested(name)), [], name);
  assert.deepEqual(said(nested('menu', 'li')), []);
  assert.equal(said(nested('p', 'div', 'ul', 'li', 'div')).length, 1);
  assert.equal(said(nested('table', 'tr', 'td', 'p', 'span')).length, 0);
  assert.equal(said(nested('a', 'table', 'tbody', 'tr', 'td', 'p')).length, 0);
});

test('a link behind a table in another link is told of', () => {
  const said = saidOf(
    '<a href="/votes/"><table><tr><td>7</td></tr></table><a href="/votes/2017/">more</a></a>',
  );

  assert.equal(said.length, 1);
  assert.match(said[0] ?? '', /^1:53 A link cannot stand in a link/);
});

test('parts of what is not closed are no mistakes of their own', () => {
  const said = saidOf('<table>\n\n<tr><td>Vote</td></tr></table>');

  assert.equal(said.length, 1);
  assert.match(said[0] ?? '', /<table>/);
});
