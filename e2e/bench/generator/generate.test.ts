import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../../src/content/read-content.ts';
import { folderOf } from '../../../src/content/sample.ts';
import { generateArchive } from './generate.ts';

async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file.slice(folder.length)).update(await readFile(file));
  return hash.digest('hex');
}

test('a generated archive is sound, and of its size', async (context) => {
  const folder = await folderOf(context);

  const paths = await generateArchive(join(folder, 'content'), { briefings: 60 });
  const { entries, problems } = await readContent({
    content: join(folder, 'content'),
    dist: join(folder, 'dist'),
    cache: join(folder, 'cache'),
    today: '2021-01-01',
  });

  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.equal(entries.briefings.length, 60);
  assert.equal(paths.length, 60);
  const years = new Set(entries.briefings.map(({ id }) => id.slice(0, 4)));
  assert.deepEqual([years.size, [...years].sort()[0]], [20, '2001']);
});

test('the same seed gives the same bytes, another one others', async (context) => {
  const folder = await folderOf(context);
  await generateArchive(join(folder, 'a'), { briefings: 30 });
  await generateArchive(join(folder, 'b'), { briefings: 30 });
  await generateArchive(join(folder, 'c'), { briefings: 30, seed: 2 });

  const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((name) => digestOf(join(folder, name))));

  assert.equal(a, b);
  assert.notEqual(a, c);
});
