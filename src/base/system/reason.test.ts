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
      'src/base/system/reason.test.ts/dist cannot be used: a part of its path is a file. Choose a path of folders.',
    );
    return true;
  });
});

test('of the two files of a copy, the one is named that could not be made', () => {
  const error = refused('ENOSPC', { path: file, dest: join(dirname(file), 'copy') });

  assert.equal(reasonOf(error), 'src/base/system/copy cannot be used: its disk is full. Make room on it.');
});

test('what the system refuses a library in machine code is said in words, without where that was in it', () => {
  const said = (reason: string) =>
    new Error(
      `Build failed with 1 error:\n\nFailed to write file in ${dirname(file)}/a b.mjs\n\nCaused by:\n    ${reason}\n\nStack backtrace:\n   0: <unknown>`,
    );

  const full = reasonOf(said('No space left on device (os error 28)'));
  assert.equal(full, 'src/base/system/a b.mjs cannot be used: its disk is full. Make room on it.');
  const forbidden = reasonOf(said('Permission denied (os error 13)'));
  assert.match(forbidden, /a b\.mjs cannot be used: this user may not\./);
  assert.match(reasonOf(said('(os error 9999)')), /^Build failed/);
  assert.match(reasonOf(said('Success (os error 0)')), /^Build failed/);
});

test('an error that the system does not give with a path keeps its own words', () => {
  const missing = () => readFileSync(join(file, '../missing'));
  assert.throws(missing, (error) => reasonOf(error).startsWith('ENOENT: no such file or directory'));
  assert.equal(reasonOf(refused('EACCES', {})), 'EACCES: in its own words');
  assert.equal(reasonOf(new Error('No site yet.')), 'No site yet.');
  assert.equal(reasonOf('thrown as it is'), 'thrown as it is');
});
