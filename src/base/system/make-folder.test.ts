import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder, tryFolder } from './make-folder.ts';

const advice = 'Choose another folder.';

test('a folder is made with those above it, and trying leaves nothing', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  context.after(() => rm(folder, { recursive: true }));

  tryFolder(join(folder, 'a/b'), advice);
  assert.deepEqual(await readdir(folder), []);

  makeFolder(join(folder, 'a/b'), advice);
  assert.ok(existsSync(join(folder, 'a/b')));
});

test('what lies below a file is refused in a line', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  context.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'file'), '');

  for (const refused of [makeFolder, tryFolder])
    assert.throws(() => {
      refused(join(folder, 'file/a/b'), advice);
    }, /file\/a\/b cannot be made: a part of its path is a file\. Choose another folder\.$/);
});

// Node's own mkdir never ends here.
test('what lies where no folders can stand is refused in a line', { skip: !existsSync('/proc/self') }, () => {
  for (const refused of [makeFolder, tryFolder])
    assert.throws(() => {
      refused('/proc/no-folder/a', advice);
    }, /cannot be made: no folders can stand there\. Choose another folder\.$/);
});
