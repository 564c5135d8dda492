import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../content/sample.ts';
import { row } from './sample.ts';
import { SpanCache } from './span-cache.ts';

const made = {
  files: [{ path: 'fragment/en_1.pf_fragment', content: new TextEncoder().encode('one') }],
  rows: [row('en_1')],
  words: new Map([['sarin', 2]]),
};

const never = () => Promise.reject(new Error('It was made again.'));

test('a span is made once, and found again by a later build', async (context) => {
  const folder = await folderOf(context);
  await new SpanCache(folder).get('digest', () => Promise.resolve(made));

  const kept = await new SpanCache(folder).get('digest', never);

  assert.deepEqual([kept.rows, kept.words], [made.rows, made.words]);
  assert.equal(await readFile(join(kept.files, 'fragment/en_1.pf_fragment'), 'utf8'), 'one');
});

test('one that was torn is made again', async (context) => {
  const folder = await folderOf(context);
  await new SpanCache(folder).get('digest', () => Promise.resolve(made));
  await writeFile(join(folder, 'digest/span.json'), '{"rows":');

  const kept = await new SpanCache(folder).get('digest', () => Promise.resolve(made));

  assert.deepEqual(kept.rows, made.rows);
});

test('what a build did not ask for is swept', async (context) => {
  const folder = await folderOf(context);
  const first = new SpanCache(folder);
  await first.get('old', () => Promise.resolve(made));
  await first.get('digest', () => Promise.resolve(made));

  const second = new SpanCache(folder);
  await second.get('digest', never);
  await second.sweep();

  assert.deepEqual(await readdir(folder), ['digest']);
  await rm(folder, { recursive: true });
  await second.sweep();
});
