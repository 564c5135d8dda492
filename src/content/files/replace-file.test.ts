import assert from 'node:assert/strict';
import { link, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { renameFile } from './replace-file.ts';

async function folderWith(...names: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  for (const name of names) await writeFile(join(folder, name), name);
  return folder;
}

test('a file takes another name, and never that of another file', async () => {
  const folder = await folderWith('a.mdx', 'b.mdx');

  assert.equal(await renameFile(join(folder, 'a.mdx'), 'b.mdx'), 'There is a file b.mdx already.');
  assert.equal(await renameFile(join(folder, 'a.mdx'), 'c.mdx'), undefined);
  assert.deepEqual(await readdir(folder), ['b.mdx', 'c.mdx']);
});

// One file with two names is what a disk shows on which case does not count.
test('a name that differs in case alone is its own where case does not count', async () => {
  const folder = await folderWith('Strike.mdx');
  const path = join(folder, 'Strike.mdx');
  await link(path, join(folder, 'STRIKE.mdx'));
  await link(path, join(folder, 'other.mdx'));

  assert.equal(await renameFile(path, 'STRIKE.mdx'), undefined);
  assert.equal(await renameFile(path, 'other.mdx'), 'There is a file other.mdx already.');
});
