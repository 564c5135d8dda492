import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifySync } from 'vite';
import { withSmallCode } from './small-code.ts';

const written = (path: string, text: string) =>
  Buffer.from(withSmallCode(path, Buffer.from(text))).toString();

test('code loses its spaces and keeps what it does', () => {
  const code = 'export function twice(someNumber) {\n  // Why not.\n  return someNumber * 2;\n}\n';
  const small = written('pagefind.js', code);

  assert.ok(small.length < code.length / 2, small);
  assert.match(small, /export function twice\((\w)\)\{return \1\*2\}/);
});

test('code that nothing runs is left out', () => {
  assert.equal(
    written('pagefind.js', 'export const a = () => { if (false) alert(1); return 1 + 1; };'),
    'export const a=()=>2;',
  );
});

test('files that are no code are not made smaller', () => {
  assert.equal(written('wasm.en.pagefind', 'a  b'), 'a  b');
});

const refused = { library: 'Vite', message: /^it does not minify pagefind\.js: / };

test('code that cannot be read is told of by its path', () => {
  assert.throws(() => withSmallCode('pagefind.js', Buffer.from('const = 1'), minifySync), refused);
});

test('a Vite that minifies no more is told of by the file that it was to minify', () => {
  for (const minify of [null, () => 'const a=1'])
    assert.throws(
      () => withSmallCode('pagefind.js', Buffer.from('const a = 1'), minify as unknown as typeof minifySync),
      refused,
    );
});
