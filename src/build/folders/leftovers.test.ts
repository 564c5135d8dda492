import assert from 'node:assert/strict';
import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { folderOf } from '../../content/sample.ts';
import { mark } from '../../kept/folder-mark.ts';
import { goneProcess } from '../sample.ts';
import { emptyCache, sweepLeftovers } from './leftovers.ts';

const namesIn = async (folder: string) => (await readdir(folder)).sort();

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
    'cache/work/package.json': '',
    [`cache/report.${gone}`]: '',
    'cache/facts.2024-05': '',
    'cache/photo.damaged': '',
  });

  await sweepLeftovers({ cache: join(folder, 'cache'), dist: join(folder, 'dist') });

  const others = ['facts.2024-05', 'photo.damaged', `report.${gone}`];
  assert.deepEqual(await namesIn(join(folder, 'cache')), ['compiled', 'facts', 'lock', ...others].sort());
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

test('what only earlier versions kept goes with the next build', async (context) => {
  const folder = await folderOf(context, { 'cache/leads': '', 'cache/links': '', 'cache/leads.txt': '' });

  await sweepLeftovers({ cache: join(folder, 'cache'), dist: join(folder, 'dist') });

  assert.deepEqual(await namesIn(join(folder, 'cache')), ['leads.txt', 'links']);
});

test('a cache is emptied of what builds keep, and of nothing else', async (context) => {
  const folder = await folderOf(context, {
    [`cache/${mark}`]: '',
    'cache/lock': '',
    'cache/facts': '',
    'cache/facts.damaged': '',
    'cache/links': '',
    'cache/leads': '',
    'cache/texts/a.pack': '',
    'cache/texts-places': '',
    'cache/astro/assets/a.png': '',
    'cache/report.2024': '',
    'cache/mine/notes.txt': '',
  });

  await emptyCache(join(folder, 'cache'));

  assert.deepEqual(await namesIn(join(folder, 'cache')), [mark, 'lock', 'mine', 'report.2024']);
});

test('beside the site only drafts of its lock are removed', async (context) => {
  const gone = await goneProcess();
  const folder = await folderOf(context, {
    'dist.lock': '',
    [`dist.lock.${gone}`]: '',
    'dist.lock.99999999999': 'somebody’s',
    [`notes.${gone}`]: '',
    'notes.damaged': '',
  });

  await sweepLeftovers({ cache: join(folder, 'cache'), dist: join(folder, 'dist') });

  assert.deepEqual(
    (await readdir(folder)).sort(),
    ['dist.lock', 'dist.lock.99999999999', 'notes.damaged', `notes.${gone}`].sort(),
  );
});
