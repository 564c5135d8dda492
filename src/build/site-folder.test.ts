import assert from 'node:assert/strict';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../content/sample.ts';
import { SiteFolder } from './site-folder.ts';

test('a file is written once, in folders that were not there', async (context) => {
  const folder = await folderOf(context);
  const site = new SiteFolder(join(folder, 'next'), join(folder, 'dist'));

  const written = site.write('a/b/c.html', 'one');

  assert.equal(await readFile(join(folder, 'next/a/b/c.html'), 'utf8'), 'one');
  assert.equal(written.size, 3);
  assert.throws(() => site.write('a/b/c.html', 'two'), { code: 'EEXIST' });
});

test('a file of the last site is told from one that was changed since', async (context) => {
  const folder = await folderOf(context);
  const [dist, next] = [join(folder, 'dist'), join(folder, 'next')];
  const written = new SiteFolder(next, dist).write('index.html', 'one');
  await rename(next, dist);
  const site = new SiteFolder(next, dist);

  assert.equal(site.isInLast('index.html', written), true);
  assert.equal(site.isInLast('other.html', written), false);
  await writeFile(join(dist, 'index.html'), 'two');
  assert.equal(site.isInLast('index.html', written), false);
});

test('a kept file is the one of the last site', async (context) => {
  const folder = await folderOf(context, { 'dist/a/index.html': 'kept' });
  const site = new SiteFolder(join(folder, 'next'), join(folder, 'dist'));

  site.keep('a/index.html');

  const [last, next] = await Promise.all(
    ['dist', 'next'].map((name) => stat(join(folder, name, 'a/index.html'))),
  );
  assert.equal(last?.ino, next?.ino);
});

test('its files are all that are there, as they are, by path', async (context) => {
  const folder = await folderOf(context, { 'dist/kept.html': 'kept', 'next/foreign.css': 'foreign' });
  const site = new SiteFolder(join(folder, 'next'), join(folder, 'dist'));
  site.keep('kept.html');
  const written = site.write('written.html', 'written');

  const files = await site.files();

  assert.deepEqual(
    files.map(({ path, size }) => [path, size]),
    [
      ['foreign.css', 7],
      ['kept.html', 4],
      ['written.html', 7],
    ],
  );
  assert.equal(files[2]?.mtime, written.mtime);
});

test('after all was removed, files can be written again', async (context) => {
  const folder = await folderOf(context);
  const site = new SiteFolder(join(folder, 'next'), join(folder, 'dist'));
  site.write('a/index.html', 'one');
  await rm(join(folder, 'next'), { recursive: true });

  site.forget();
  site.write('a/index.html', 'two');

  assert.equal(await readFile(join(folder, 'next/a/index.html'), 'utf8'), 'two');
});
