import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../../content/sample.ts';
import { Linker } from './hard-links.ts';

test('a linked file stands in both places, in folders that were not there', async (context) => {
  const folder = await folderOf(context, { 'a.html': 'A' });

  new Linker().link(join(folder, 'a.html'), join(folder, 'b/c/a.html'));

  assert.equal(await readFile(join(folder, 'b/c/a.html'), 'utf8'), 'A');
  assert.equal((await stat(join(folder, 'a.html'))).nlink, 2);
});

test('a link replaces nothing that stands in its place already', async (context) => {
  const folder = await folderOf(context, { 'a.html': 'A', 'b.html': 'B' });

  assert.throws(
    () => {
      new Linker().link(join(folder, 'a.html'), join(folder, 'b.html'));
    },
    { code: 'EEXIST' },
  );
  assert.equal(await readFile(join(folder, 'b.html'), 'utf8'), 'B');
});

test('a link to a file that is not there fails', async (context) => {
  const folder = await folderOf(context);

  assert.throws(
    () => {
      new Linker().link(join(folder, 'a.html'), join(folder, 'b.html'));
    },
    { code: 'ENOENT' },
  );
});
