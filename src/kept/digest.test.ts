import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf, pipelineDigest } from './digest.ts';
import { folderOf, write } from '../content/sample.ts';

const pipeline = {
  'package-lock.json': '{}',
  'src/base/dates.ts': '',
  'src/base/urls.ts': '',
  'src/base/closest.ts': '',
  'src/base/ids.ts': '',
  'src/base/problems.ts': '',
  'src/base/refusals.ts': '',
  'src/base/values.ts': '',
  'src/base/written-days.ts': '',
  'src/schema/schemas.ts': '',
  'src/mdx/render.ts': '',
};

test('a digest is the same for the same texts, and short', () => {
  const [one, other] = [digestOf('a', 'b'), digestOf('a', 'b')];

  assert.equal(one, other);
  assert.match(one, /^[\w-]{22}$/);
});

test('every text counts, with its borders and its place', () => {
  const digests = new Set([
    digestOf('a', 'b'),
    digestOf('ab'),
    digestOf('b', 'a'),
    digestOf('a', 'b', ''),
    digestOf(),
  ]);

  assert.equal(digests.size, 5);
});

test('the pipeline has another digest when a schema, a plugin or a package changes', async (context) => {
  const folder = await folderOf(context, pipeline);
  const digests = new Set([await pipelineDigest(folder)]);

  for (const name of Object.keys(pipeline)) {
    await write(folder, name, 'changed');
    digests.add(await pipelineDigest(folder));
  }
  await write(folder, 'src/mdx/new.ts', '');
  digests.add(await pipelineDigest(folder));

  assert.equal(digests.size, Object.keys(pipeline).length + 2);
});

test('tests are no part of the pipeline', async (context) => {
  const folder = await folderOf(context, pipeline);
  const before = await pipelineDigest(folder);

  await write(folder, 'src/schema/schemas.test.ts', '');
  await write(folder, 'src/content/sample.ts', '');
  await write(folder, 'src/content/mistakes/markup.ts', '');

  assert.equal(await pipelineDigest(folder), before);
});
