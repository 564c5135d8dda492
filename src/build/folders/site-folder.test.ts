import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { filePaths } from '../../base/system/file-paths.ts';
import { folderOf } from '../../content/sample.ts';
import { mark } from '../../kept/folder-mark.ts';
import { SiteFolder } from './site-folder.ts';
import { swapIn } from './staging.ts';

/** A site that is made again and again as builds do. */
async function sites(context: TestContext, files: Record<string, string> = {}) {
  const folder = await folderOf(context, files);
  const [dist, next] = [join(folder, 'dist'), join(folder, 'dist.next')];
  return { folder, dist, next, open: () => new SiteFolder(next, dist), swap: () => swapIn(next, dist) };
}

const read = (...path: string[]) => readFile(join(...path), 'utf8');

test('a file is written once, in folders that were not there', async (context) => {
  const { next, open } = await sites(context);
  const site = open();

  const written = site.write('a/b/c.html', 'one');

  assert.equal(await read(next, 'a/b/c.html'), 'one');
  assert.equal(written.size, 3);
  assert.throws(() => site.write('a/b/c.html', 'two'), { message: 'The site has two files /a/b/c.html.' });
});

test('a file of the last site is told from one that was changed since', async (context) => {
  const { dist, open, swap } = await sites(context);
  const written = open().write('index.html', 'one');
  await swap();
  const site = open();

  assert.equal(site.has('index.html', written), true);
  assert.equal(site.has('other.html', written), false);
  await writeFile(join(dist, 'index.html'), 'two');
  assert.equal(site.has('index.html', written), false);
  assert.equal(site.take('index.html', written), false);
});

test('a file that is taken is the one of the last site', async (context) => {
  const { dist, next, open, swap } = await sites(context);
  const written = open().write('a/index.html', 'one');
  await swap();

  assert.equal(open().take('a/index.html', written), true);

  const [last, taken] = await Promise.all([dist, next].map((folder) => stat(join(folder, 'a/index.html'))));
  assert.equal(last?.ino, taken?.ino);
});

test('of an older site, what is the same stays, and nothing else does', async (context) => {
  const { dist, next, open, swap } = await sites(context);
  const first = open();
  const same = first.write('same.html', 'same');
  const old = first.write('a/changed.html', 'first');
  first.write('gone/for/ever.html', 'gone');
  await swap();
  const second = open();
  second.take('same.html', same);
  const changed = second.write('a/changed.html', 'second');
  await second.tidy();
  await swap();

  const third = open();
  assert.equal(third.has('a/changed.html', old), true);
  third.take('same.html', same);
  third.take('a/changed.html', changed);
  third.write('new.html', 'new');
  await third.tidy();

  assert.deepEqual(await filePaths(next), ['a/changed.html', 'new.html', 'same.html']);
  assert.deepEqual((await readdir(next)).sort(), ['a', 'new.html', 'same.html']);
  assert.equal(await read(next, 'a/changed.html'), 'second');
  assert.equal(await read(dist, 'a/changed.html'), 'second');
});

test('a site is mostly new when most of its files were written', async (context) => {
  const { open, swap } = await sites(context);
  const first = open();
  const written = ['a.html', 'b.html'].map((path) => ({ path, file: first.write(path, path) }));
  assert.equal(first.isMostlyNew, true);
  await swap();

  const second = open();
  for (const { path, file } of written) second.take(path, file);
  second.write('c.html', 'c');
  assert.equal(second.isMostlyNew, false);
});

test('what is written where an older site has a file leaves the last one as it is', async (context) => {
  const { dist, next, open, swap } = await sites(context);
  const written = open().write('index.html', 'one');
  await swap();
  open().take('index.html', written);
  await swap();

  open().write('index.html', 'two');

  assert.deepEqual([await read(dist, 'index.html'), await read(next, 'index.html')], ['one', 'two']);
});

test('files stand where an older site had folders, and folders where it had files', async (context) => {
  const { next, open } = await sites(context, {
    'dist.next/a/index.html': 'folder',
    'dist.next/b': 'file',
    'elsewhere.css': 'p {}',
  });
  const site = open();

  site.write('a', 'file');
  site.link(join(next, '../elsewhere.css'), 'b/c/style.css');
  await site.tidy();

  assert.deepEqual(await filePaths(next), ['a', 'b/c/style.css']);
});

test('no site has a file and a folder of the same name', async (context) => {
  const { next, open } = await sites(context, { 'dist.next/old.html': '' });
  const site = open();
  site.write('a', 'file');
  site.write('b/index.html', 'page');

  const both = (name: string) => ({ message: `The site has a file /${name} and a folder of the same name.` });
  assert.throws(() => site.write('a/index.html', 'page'), both('a'));
  assert.throws(() => site.write('b', 'file'), both('b'));
  assert.deepEqual([await read(next, 'a'), await read(next, 'b/index.html')], ['file', 'page']);
});

test('a folder is marked as ours before all else, and stays so while it is tidied', async (context) => {
  const { next, open, swap } = await sites(context, { 'dist.next/old.html': '' });
  for (let round = 0; round < 2; round += 1) {
    const site = open();
    site.claim();
    site.write('index.html', 'page');
    await site.tidy();
    assert.deepEqual(await filePaths(next), [mark, 'index.html']);
    await swap();
  }
});
