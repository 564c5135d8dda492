import assert from 'node:assert/strict';
import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { folderOf } from '../content/sample.ts';
import { sweepLeftovers } from './leftovers.ts';
import { goneProcess } from './sample.ts';

test('drafts of runs that were killed are removed, and nothing else of the cache', async (context) => {
  const gone = await goneProcess();
  const folder = await folderOf(context, {
    'cache/facts': '',
    'cache/lock': '',
    [`cache/facts.${gone}`]: '',
    [`cache/lock.${gone}`]: '',
    'cache/pages.99999999999': '',
    [`cache/compiled.${gone}/modules/entry.mjs`]: '',
    'cache/compiled/site': '',
  });

  await sweepLeftovers({ cache: join(folder, 'cache'), dist: join(folder, 'dist') });

  assert.deepEqual((await readdir(join(folder, 'cache'))).sort(), ['compiled', 'facts', 'lock']);
});

test('the draft of a run that is at work stays, unless it is too old to be its own', async (context) => {
  const own = `facts.${process.pid}`;
  const folder = await folderOf(context, { [`cache/${own}`]: '' });
  const folders = { cache: join(folder, 'cache'), dist: join(folder, 'dist') };

  await sweepLeftovers(folders);
  assert.deepEqual(await readdir(folders.cache), [own]);

  await utimes(join(folders.cache, own), 1, 1);
  await sweepLeftovers(folders);
  assert.deepEqual(await readdir(folders.cache), []);
});

test('what an earlier run put aside as damaged is removed', async (context) => {
  const folder = await folderOf(context, { 'cache/facts': '', 'cache/facts.damaged': '' });

  await sweepLeftovers({ cache: join(folder, 'cache'), dist: join(folder, 'dist') });

  assert.deepEqual(await readdir(join(folder, 'cache')), ['facts']);
});

test('beside the site only drafts of its lock are removed', async (context) => {
  const gone = await goneProcess();
  const folder = await folderOf(context, {
    'dist.lock': '',
    [`dist.lock.${gone}`]: '',
    [`notes.${gone}`]: '',
    'notes.damaged': '',
  });

  await sweepLeftovers({ cache: join(folder, 'cache'), dist: join(folder, 'dist') });

  assert.deepEqual((await readdir(folder)).sort(), ['dist.lock', 'notes.damaged', `notes.${gone}`].sort());
});
