import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Finding } from '../../base/problems.ts';
import { shownPath } from '../../base/system/environment.ts';
import { briefingText, folderOf } from '../sample.ts';
import { located } from './locate.ts';

const finding: Finding = { file: '', severity: 'warning', rule: 'rule', message: 'Mend it.' };

test('a finding in front matter stands at its field', async (context) => {
  const folder = await folderOf(context, { 'a.mdx': briefingText() });
  const file = shownPath(join(folder, 'a.mdx'));

  const [problem] = await located([{ ...finding, file, field: ['actors', 0] }]);

  assert.deepEqual(problem, {
    file,
    line: 5,
    column: 10,
    severity: 'warning',
    rule: 'rule',
    message: 'Mend it.',
  });
});

test('a finding in YAML stands at its field', async (context) => {
  const file = join(
    await folderOf(context, { 'a.yaml': 'name: A\nroles:\n  - title: B\n    from: 2016\n' }),
    'a.yaml',
  );

  const [{ line, column } = { line: 0, column: 0 }] = await located([
    { ...finding, file, field: ['roles', 0, 'from'] },
  ]);

  assert.deepEqual([line, column], [4, 11]);
});

test('a finding about a missing field stands at the first one', async (context) => {
  const file = join(await folderOf(context, { 'a.mdx': briefingText() }), 'a.mdx');

  const [{ line, column } = { line: 0, column: 0 }] = await located([
    { ...finding, file, field: ['updated'] },
  ]);

  assert.deepEqual([line, column], [2, 1]);
});

test('a finding in the text has its place already, and the file is not read', async () => {
  const [{ line, column } = { line: 0, column: 0 }] = await located([
    { ...finding, file: 'nowhere.mdx', position: { line: 9, column: 3 } },
  ]);

  assert.deepEqual([line, column], [9, 3]);
});

test('a finding in a file without front matter stands at its start', async (context) => {
  const file = join(await folderOf(context, { 'a.mdx': 'Text.\n' }), 'a.mdx');

  const [{ line, column } = { line: 0, column: 0 }] = await located([{ ...finding, file, field: ['date'] }]);

  assert.deepEqual([line, column], [1, 1]);
});

test('of thousands of findings in a list or text those that are told have an edit', async (context) => {
  const id = '  - dockers-union\n';
  const folder = await folderOf(context, {
    'list.yaml': `name: A\nmemberOf:\n${id.repeat(5000)}`,
    'text.mdx': briefingText({}, '<Actor id="dockers-union" /> a\n'.repeat(2000)),
  });
  const inList = Array.from({ length: 5000 }, (_, index) => ({
    ...{ ...finding, file: join(folder, 'list.yaml') },
    ...{ field: ['memberOf', index], answer: 'remove' as const },
  }));
  const inText = Array.from({ length: 2000 }, (_, index) => ({
    ...{ ...finding, file: join(folder, 'text.mdx') },
    ...{ position: { line: 11 + index, column: 8 }, answer: { was: 'dockers-union', now: 'pilots' } },
  }));

  const problems = await located([...inList, ...inText]);

  assert.equal(problems.filter(({ fix }) => fix).length, 1000);
  assert.equal(problems[4999]?.line, 5002);
});

test('a value in the text that no expression can hold has no edit', async (context) => {
  const was = `by="a${' '.repeat(450_000)}b"`;
  const folder = await folderOf(context, {
    'a.mdx': briefingText({}, `<Statement ${was}>So.</Statement>\n`),
  });

  const [problem] = await located([
    {
      ...{ ...finding, file: join(folder, 'a.mdx') },
      ...{ position: { line: 11, column: 12 }, answer: { was, now: 'speaker="a"' } },
    },
  ]);

  assert.equal(problem?.fix, undefined);
});
