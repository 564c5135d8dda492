import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemLine } from '../archive/problems.ts';
import { parseData, parseMdx } from './parse.ts';
import { briefingText } from './sample.ts';
import { briefingSchema, topicSchema } from './schemas.ts';

function saidOfYaml(text: string): string[] {
  return parseData('t.yaml', text, topicSchema).problems.map(problemLine);
}

function saidOfMdx(text: string): string[] {
  return parseMdx('b.mdx', text, briefingSchema).problems.map(problemLine);
}

test('a colon within a text needs quotation marks', () => {
  assert.deepEqual(saidOfYaml('name: Strikes: a history'), [
    't.yaml:1:7  error  Nested mappings are not allowed in compact mappings. Put text that holds a colon in quotation marks.  (malformed-yaml)',
  ]);
});

test('a field stands once', () => {
  assert.deepEqual(saidOfYaml('name: Strikes\nname: Wages'), [
    't.yaml:2:1  error  Map keys must be unique. Remove one of the two.  (malformed-yaml)',
  ]);
});

test('indentation is made of spaces', () => {
  assert.deepEqual(saidOfYaml('name:\n\tStrikes'), [
    't.yaml:2:1  error  Tabs are not allowed as indentation. Indent with spaces.  (malformed-yaml)',
  ]);
});

test('a text that starts with a sign of YAML needs quotation marks', () => {
  assert.deepEqual(['name: *Strikes', 'name: [EU] strikes', 'name: @strikes'].flatMap(saidOfYaml), [
    't.yaml:1:7  error  *Strikes is an alias of nothing. Put the whole text in quotation marks.  (malformed-yaml)',
    't.yaml:1:12  error  Unexpected scalar at node end. Put the whole text in quotation marks.  (malformed-yaml)',
    't.yaml:1:7  error  Plain value cannot start with reserved character @. Put the whole text in quotation marks.  (malformed-yaml)',
  ]);
});

test('a file without front matter says how to write it', () => {
  assert.deepEqual(saidOfMdx('The port stayed closed.\n'), [
    'b.mdx:1:1  error  The front matter is missing. Start the file with a line ---, the fields, and a line ---.  (missing-front-matter)',
  ]);
});

test('a file without text says so, on its last line', () => {
  assert.deepEqual(saidOfMdx(briefingText({}, '')), [
    'b.mdx:11:1  error  There is no text below the front matter. Write some.  (empty-body)',
  ]);
});

test('malformed MDX is reported with line and column of the file', () => {
  assert.deepEqual(saidOfMdx(briefingText({}, 'The port {stayed closed.\n')), [
    'b.mdx:11:25  error  Unexpected end of file in expression, expected a corresponding closing brace for `{`. To show a brace, write \\{.  (malformed-mdx)',
  ]);
  assert.deepEqual(saidOfMdx(briefingText({}, 'Fewer than <3 ships.\n')), [
    'b.mdx:11:13  error  Unexpected character `3` (U+0033) before name, expected a character that can start a name, such as a letter, `$`, or `_`. To show a less-than sign, write \\<.  (malformed-mdx)',
  ]);
});

test('front matter and text are reported together', () => {
  const lines = saidOfMdx(briefingText({ title: 'Short' }, 'See <Cite id="gazete" />.\n'));

  assert.deepEqual(lines, [
    'b.mdx:2:8  error  title: 5 characters is too little. Give it at least 8 characters.  (too-short)',
    'b.mdx:11:5  error  "gazete" is not among the sources of this file. Did you mean "gazette"?  (unknown-source)',
  ]);
});

test('sources are not called missing when the front matter cannot be read', () => {
  const lines = saidOfMdx(briefingText({ title: 'Strike: day one' }, 'See <Cite id="gazette" />.\n'));

  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /^b\.mdx:2:8 .*\(malformed-yaml\)$/);
});
