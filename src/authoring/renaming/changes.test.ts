import assert from 'node:assert/strict';
import { chmod, lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../../content/sample.ts';
import { readText, write, type Change } from './changes.ts';

function change(folder: string, name: string, after: string, to = name): Change {
  return { path: join(folder, name), to: join(folder, to), before: name, after, references: 0 };
}

/** The names of a folder's files, with their texts. */
async function textsIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

test('files change in place or move', async (context) => {
  const folder = await folderOf(context, { a: 'a', b: 'b' });

  await write([change(folder, 'a', 'A'), change(folder, 'b', 'B', 'c')]);

  assert.deepEqual(await textsIn(folder), { a: 'A', c: 'B' });
});

test('a file keeps its mode, and stays what a link leads to', async (context) => {
  const folder = await folderOf(context, { a: 'a' });
  // A group may write it, whatever new files of this user are like.
  await chmod(join(folder, 'a'), 0o664);
  await symlink('a', join(folder, 'b'));

  await write([change(folder, 'b', 'B')]);

  assert.equal(await readFile(join(folder, 'a'), 'utf8'), 'B');
  assert.equal((await stat(join(folder, 'a'))).mode & 0o777, 0o664);
  assert.ok((await lstat(join(folder, 'b'))).isSymbolicLink());
});

test('what cannot be written is told with its path', async (context) => {
  const folder = await folderOf(context, { a: 'a' });
  // Its draft has a name that is short enough.
  const to = 'b'.repeat(300);

  await assert.rejects(write([change(folder, 'a', 'A', to)]), {
    code: 'ENAMETOOLONG',
    dest: join(folder, to),
  });

  assert.deepEqual(await textsIn(folder), { a: 'a' });
});

test('when one file cannot be written, all are as they were', async (context) => {
  const files = { a: 'a', b: 'b', d: 'd' };
  const folder = await folderOf(context, files);
  const moved = change(folder, 'b', 'B', 'c');

  await assert.rejects(write([change(folder, 'a', 'A'), moved, change(folder, 'x', 'X', 'd/x')]));
  await assert.rejects(write([change(folder, 'a', 'A'), moved, change(folder, 'a', 'X', 'd')]));

  assert.deepEqual(await textsIn(folder), files);
});

test('a text is read with its byte order mark and line ends, and one that is not UTF-8 is refused', async (context) => {
  const folder = await folderOf(context, { a: '\ufeffa\r\n' });
  await writeFile(join(folder, 'b'), Buffer.from([0x61, 0xeb]));

  assert.equal(await readText(join(folder, 'a')), '\ufeffa\r\n');
  assert.equal(await readText(join(folder, 'missing')), undefined);
  await assert.rejects(readText(join(folder, 'b')));
});
