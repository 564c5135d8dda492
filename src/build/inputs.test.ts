import assert from 'node:assert/strict';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { folderOf, write } from '../content/sample.ts';
import { inputsDigest, readInputs } from './inputs.ts';

async function archive(context: TestContext) {
  const folder = await folderOf(context, { 'content/a.mdx': 'one', 'public/favicon.svg': '<svg/>' });
  const settings = {
    content: join(folder, 'content'),
    dist: join(folder, 'dist'),
    cache: join(folder, 'cache'),
    today: '2020-01-01',
  };
  const digest = async (changed = {}, version = 'v') =>
    inputsDigest(await readInputs(settings, join(folder, 'public')), { ...settings, ...changed }, version);
  return { folder, digest };
}

test('whatever a build reads changes the digest', async (context) => {
  const { folder, digest } = await archive(context);
  const digests = [await digest(), await digest({ today: '2020-01-02' }), await digest({}, 'w')];

  await write(folder, 'content/a.mdx', 'two');
  digests.push(await digest());
  await write(folder, 'public/new.txt', '');
  digests.push(await digest());

  assert.equal(new Set(digests).size, digests.length);
});

test('a file that was written anew with the same in it does not', async (context) => {
  const { folder, digest } = await archive(context);
  const before = await digest();

  await utimes(join(folder, 'content/a.mdx'), 1, 1);

  assert.equal(await digest(), before);
});
