import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostOfFile, problemLine } from '../../base/told-problems.ts';
import { briefingSchema } from '../../schema/schemas.ts';
import { briefingText } from '../sample.ts';
import { parseMdx } from './parse.ts';

function saidOf(text: string): string[] {
  return parseMdx('b.mdx', text, briefingSchema).problems.map(problemLine);
}

test('front matter and text are reported together', () => {
  const lines = saidOf(briefingText({ title: '"…"' }, 'See <Cite id="gazete" />.\n'));

  assert.deepEqual(lines, [
    'b.mdx:2:8  error  title: "…" holds no words. Write some.  (wrong-value)',
    'b.mdx:11:11  error  "gazete" is not among the sources of this file. Did you mean "gazette"?  (unknown-source)',
  ]);
});

test('sources are not called missing when the front matter cannot be read', () => {
  const lines = saidOf(briefingText({ title: 'Strike: day one' }, 'See <Cite id="gazette" />.\n'));

  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /^b\.mdx:2:8 .*\(malformed-yaml\)$/);
});

test('sources are not called missing when a field beside them may have been meant for them', () => {
  const text = briefingText({ title: '"…"' }, 'See <Cite id="gazette" />.\n').replace(
    '\nsources:',
    '\nsourecs:',
  );

  assert.deepEqual(
    saidOf(text).filter((line) => line.includes('source)')),
    [],
  );
});

test('of what nobody finished no more is looked up than can be told', () => {
  const text = briefingText({}, 'TBD lorem ipsum\n\n'.repeat(60_000));
  const { problems } = parseMdx('a.mdx', text, briefingSchema);

  assert.equal(problems.filter(({ rule }) => rule === 'unfinished').length, mostOfFile + 1);
});
