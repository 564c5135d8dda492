import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOf } from './digest.ts';
import { folderOf } from './sample.ts';
import { Texts } from './texts.ts';

const [one, other] = [digestOf('one'), digestOf('other')];
const text = { html: '<p>Closed.</p>', passages: [] };

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test('a text is there for the next run', async (context) => {
  const folder = await folderOf(context);
  await new Texts(folder).set(one, text);

  assert.deepEqual(await new Texts(folder).get(one), text);
  assert.equal(await new Texts(folder).get(other), undefined);
});

test('a text that was changed or cut short counts as missing', async (context) => {
  const folder = await folderOf(context);
  const texts = new Texts(folder);
  await texts.set(one, text);
  for (const path of await filesIn(folder)) await writeFile(path, '{"html":"forged","passages":[]}');

  assert.equal(await texts.get(one), undefined);
});

test('texts that no file has any more are removed', async (context) => {
  const folder = await folderOf(context);
  const texts = new Texts(folder);
  await texts.set(one, text);
  await texts.set(other, text);

  await texts.keepOnly(new Set([one]));

  assert.deepEqual([await texts.get(one), await texts.get(other)], [text, undefined]);
  assert.equal((await filesIn(folder)).length, 1);
});
