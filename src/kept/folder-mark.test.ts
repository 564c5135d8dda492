import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../content/sample.ts';
import { strangersIn } from './folder-mark.ts';

test('a folder that is not there has no files of others, and one that cannot be read is not taken for empty', async (context) => {
  const folder = await folderOf(context, { file: '' });
  const strangers = (name: string) => strangersIn(join(folder, name), () => false);

  assert.deepEqual(strangers('nowhere'), []);
  assert.throws(() => strangers('file'), { code: 'ENOTDIR' });
});
