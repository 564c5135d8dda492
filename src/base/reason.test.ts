import assert from 'node:assert/strict';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { reasonOf } from './reason.ts';

const file = fileURLToPath(import.meta.url);

/** As the system makes them. */
function refused(code: string, more: object): Error {
  return Object.assign(new Error(`${code}: in its own words`), { code, ...more });
}

test('what the system refuses is said in words, with the path as the author would type it', () => {
  const asked = () => realpathSync.native(join(file, 'dist'));
  assert.throws(asked, (error) => {
    assert.equal(
      reasonOf(error),
      'src/base/reason.test.ts/dist cannot be used: a part of its path is a file. Choose a path of folders.',
    );
    return true;
  });
});

test('of two files, the one is named that could not be made', () => {
  const error = refused('ENOSPC', { path: file, dest: join(dirname(file), 'copy') });

  assert.equal(reasonOf(error), 'src/base/copy cannot be used: its disk is full. Make room on it.');
});

test('all else keeps its own words', () => {
  const missing = () => readFileSync(join(file, '../missing'));
  assert.throws(missing, (error) => reasonOf(error).startsWith('ENOENT: no such file or directory'));
  assert.equal(reasonOf(refused('EACCES', {})), 'EACCES: in its own words');
  assert.equal(reasonOf(new Error('No site yet.')), 'No site yet.');
  assert.equal(reasonOf('thrown as it is'), 'thrown as it is');
});
