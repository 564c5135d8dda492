import assert from 'node:assert/strict';
import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../../content/sample.ts';
import { recover, removeFolder, stagingOf, swapIn } from './staging.ts';

test('a finished build takes the place of the last one, which the next is made from', async (context) => {
  const folder = await folderOf(context, { 'dist/old.html': '', 'dist.next/index.html': 'new' });
  const dist = join(folder, 'dist');

  await swapIn(stagingOf(dist), dist);

  assert.deepEqual((await readdir(folder)).sort(), ['dist', 'dist.next']);
  assert.deepEqual(await readdir(dist), ['index.html']);
  assert.deepEqual(await readdir(stagingOf(dist)), ['old.html']);
});

test('the first build takes its place, with no last one to make the next from', async (context) => {
  const folder = await folderOf(context, { 'dist.next/index.html': 'new' });

  await swapIn(join(folder, 'dist.next'), join(folder, 'dist'));

  assert.deepEqual(await readdir(folder), ['dist']);
  assert.equal(await readFile(join(folder, 'dist/index.html'), 'utf8'), 'new');
});

test('a site that was being replaced when the process was killed is put back', async (context) => {
  const folder = await folderOf(context, { 'dist/index.html': 'good', 'dist.next/index.html': 'new' });
  const dist = join(folder, 'dist');
  await rename(dist, `${dist}.previous`);

  await recover(dist);
  await recover(dist);

  assert.equal(await readFile(join(dist, 'index.html'), 'utf8'), 'good');
});

test('a site that was replaced already when the process was killed is not put back', async (context) => {
  const folder = await folderOf(context, { 'dist/index.html': 'new', 'dist.previous/a/b/c.html': 'old' });

  await recover(join(folder, 'dist'));

  assert.deepEqual(await readdir(folder), ['dist']);
  assert.equal(await readFile(join(folder, 'dist/index.html'), 'utf8'), 'new');
});

test('a folder is removed with all that is in it, and one that is not there is no error', async (context) => {
  const folder = await folderOf(context, { 'a/b/c/d.html': '', 'a/e.html': '', 'a/f/g.html': '' });

  await removeFolder(join(folder, 'a'));
  await removeFolder(join(folder, 'a'));

  assert.deepEqual(await readdir(folder), []);
});
