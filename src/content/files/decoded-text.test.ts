import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemLine } from '../../base/told-problems.ts';
import { mostBytes, textOf } from './decoded-text.ts';

const encode = (text: string) => new TextEncoder().encode(text);

test('reads text with a byte order mark and Windows line ends as plain text', () => {
  const { text, problems } = textOf('a.mdx', encode('\ufeff---\r\ntitle: Порт\r\n'));

  assert.deepEqual(problems, []);
  assert.equal(text, '---\ntitle: Порт\n');
});

test('refuses bytes that are not UTF-8, at the first of them', () => {
  const { text, problems } = textOf('a.mdx', Uint8Array.from([...encode('title:\n  caf'), 0xe9, 0x0a]));

  assert.equal(text, undefined);
  assert.deepEqual(problems.map(problemLine), [
    'a.mdx:2:6  error  This is not UTF-8 text. Save the file with the encoding UTF-8.  (not-utf-8)',
  ]);
});

test('refuses each control character and each forced direction', () => {
  const { problems } = textOf('a.mdx', encode('a\u0000b\n \u202ec'));

  assert.deepEqual(problems.map(problemLine), [
    'a.mdx:1:2  error  Here is the invisible character U+0000. Delete it.  (harmful-character)',
    'a.mdx:2:2  error  Here is the invisible character U+202E, which changes the order in which text is shown. Delete it.  (harmful-character)',
  ]);
});

test('accepts tabs, direction marks, isolates and joiners', () => {
  const { problems } = textOf('a.mdx', encode('a\tb \u200f \u2067שלום\u2069 \u200d'));

  assert.deepEqual(problems, []);
});

test('refuses a file that is too large without reading it', () => {
  const { text, problems } = textOf('a.mdx', new Uint8Array(mostBytes + 1));

  assert.equal(text, undefined);
  assert.equal(
    problems.map(problemLine)[0],
    'a.mdx:1:1  error  The file has 1.1 MB, and at most 1 MB can be read. Cut it into several.  (too-large)',
  );
});

test('reads a text as large as one may be, and none that is larger', () => {
  assert.deepEqual(textOf('a.mdx', encode('a'.repeat(mostBytes))).problems, []);
  assert.deepEqual(
    textOf('a.mdx', encode('a'.repeat(mostBytes + 1))).problems.map(({ rule }) => rule),
    ['too-large'],
  );
});
