import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editedAsWritten, mdxSource } from './source.ts';

test('edits that overlap are a mistake', () => {
  const edits = [
    { offset: 0, was: 'one ', now: '' },
    { offset: 3, was: ' t', now: '' },
  ];

  assert.throws(() => editedAsWritten('one two', edits), { message: 'Two edits meet at 3 of a text.' });
});

test('both parts of a file keep their offsets, whatever its mark and line ends', () => {
  for (const text of ['---\na: 1\n---\n\nText\n', '\ufeff--- \r\na: 1\r\n---\t\r\nText\r\n']) {
    const source = mdxSource(text);
    assert.ok(source);

    assert.equal(text.slice(source.start, source.start + source.yaml.length), source.yaml);
    assert.equal(source.yaml.trim(), 'a: 1');
    assert.equal(source.body.length, text.length);
    assert.equal(source.body.indexOf('Text'), text.indexOf('Text'));
    assert.equal(source.body.trim(), 'Text');
  }
});

test('a file without front matter, or with half of it, has no parts', () => {
  assert.deepEqual(['Text', '---\na: 1\n', ' ---\n---\n', ''].map(mdxSource), Array(4).fill(undefined));
});
