import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edit } from '../../base/problems.ts';
import { edited, inWords } from './fixes.ts';

const at = (line: number, column: number, was: string, now: string): Edit => ({ line, column, was, now });

test('an edit keeps all but what it edits to the byte', () => {
  const raw = '\ufeff---\r\ntitle:  A: b\t# x\r\n\r\nactors: Egypt \rlocation: x\n---\r\n';

  const { text, made } = edited(raw, [
    { edits: [at(4, 9, 'Egypt', '[egypt]')] },
    { edits: [at(2, 9, 'A: b', '"A: b"')] },
  ]);

  assert.equal(text, '\ufeff---\r\ntitle:  "A: b"\t# x\r\n\r\nactors: [egypt] \rlocation: x\n---\r\n');
  assert.deepEqual(made.map(inWords), ['wrote A: b as "A: b"', 'wrote Egypt as [egypt]']);
});

test('line ends that are added are those of the line, and those that go may be of any kind', () => {
  assert.equal(edited('a\r\nb\r\nc\n', [{ edits: [at(2, 2, '', '\n\n')] }]).text, 'a\r\nb\r\n\r\n\r\nc\n');
  assert.equal(edited('a\r\nb\rc\n', [{ edits: [at(1, 2, '\nb\n', '+')] }]).text, 'a+c\n');
});

test('an edit replaces nothing that is not there', () => {
  for (const edit of [at(1, 1, 'b', 'c'), at(9, 1, 'a', 'b'), at(1, 9, '', 'x'), at(1, 1, 'ab', '')])
    assert.deepEqual(edited('a\nb\n', [{ edits: [edit] }]), { text: 'a\nb\n', made: [] });
});

test('a fix is made whole or not at all', () => {
  const { text } = edited('<a>x</b>', [{ edits: [at(1, 2, 'a', 'A'), at(1, 7, 'a', 'A')] }]);

  assert.equal(text, '<a>x</b>');
});

test('of fixes in one place the first is made, and what two of them want alike is made once', () => {
  const fixes = [
    { edits: [at(1, 1, 'ab', 'x')] },
    { edits: [at(1, 2, 'bc', 'y')] },
    { edits: [at(1, 4, 'd', 'z')] },
    { edits: [at(1, 4, 'd', 'z')] },
  ];

  assert.equal(edited('abcd', fixes).text, 'xcz');
  assert.equal(edited('ab', [{ edits: [at(1, 2, '', 'x')] }, { edits: [at(1, 2, '', 'y')] }]).text, 'axb');
});

test('what an edit did is said in one line, with what is invisible', () => {
  const words = [
    at(1, 1, 'a\u202e\n b', ''),
    at(1, 1, '', '\n'),
    at(1, 1, 'a:', 'a: '),
    at(1, 1, '\t', '  '),
    at(1, 1, '\v', ' '),
  ];

  assert.deepEqual(words.map(inWords), [
    'removed aU+202E b',
    'added an empty line',
    'added a space',
    'wrote a tab as a space',
    'wrote U+000B as a space',
  ]);
  assert.equal(inWords(at(1, 1, 'x'.repeat(200), 'y')).length, 'wrote  as y'.length + 80);
});

test('a million blanks in what is removed are read once', { timeout: 60_000 }, () => {
  assert.equal(inWords(at(1, 1, `a${' '.repeat(1_000_000)}b`, '')), 'removed a b');
});
