import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dependentsOf, importsIn, type Import } from './import-graph.ts';

for (const [name, text, expected] of [
  ['a line', "import { a } from './a.ts';", ['mdx/a.ts']],
  ['several lines', "import {\n  a,\n  b,\n} from '../base/a.ts';", ['base/a.ts']],
  ['a module for what it does', "import './a.ts';", ['mdx/a.ts']],
  ['what is handed on', "export { a } from './a.ts';", ['mdx/a.ts']],
  ['what is loaded later', "const { a } = await import('./a.ts');", ['mdx/a.ts']],
  ['what has a question', "import a from './a.ts?url';", ['mdx/a.ts']],
  ['packages', "import { test } from 'node:test';\nimport unified from 'unified';", []],
  ['a sentence', "// We import nothing from './a.ts' here.", []],
] as const) {
  test(`imports of ours are read: ${name}`, () => {
    assert.deepEqual(
      importsIn(text, 'mdx/here.ts').map(({ to }) => to),
      expected,
    );
  });
}

test('an import of types alone is told apart', () => {
  const found = importsIn("import type { A } from './a.ts';\nimport { b } from './b.ts';", 'here.ts');

  assert.deepEqual(found, [
    { to: 'a.ts', isType: true },
    { to: 'b.ts', isType: false },
  ]);
});

test('what depends on a file is found over several steps, also in a circle', () => {
  const uses = (...to: string[]): Import[] => to.map((one) => ({ to: one, isType: false }));
  const graph = new Map([
    ['a', uses('c')],
    ['b', uses('a')],
    ['c', uses('a')],
    ['b.test', uses('b')],
    ['other', uses()],
  ]);

  assert.deepEqual([...dependentsOf(graph, ['a'])].sort(), ['a', 'b', 'b.test', 'c']);
});
