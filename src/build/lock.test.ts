import assert from 'node:assert/strict';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { folderOf } from '../content/sample.ts';
import { locked } from './lock.ts';
import { goneProcess } from './sample.ts';

test('a lock holds as long as the work takes, and is gone after it', async (context) => {
  const folder = await folderOf(context);

  const during = await locked(join(folder, 'cache/lock'), () => readdir(join(folder, 'cache')));

  assert.deepEqual(during, ['lock']);
  assert.deepEqual(await readdir(join(folder, 'cache')), []);
});

test('it is gone after work that fails, too', async (context) => {
  const folder = await folderOf(context);

  await assert.rejects(
    locked(join(folder, 'lock'), () => Promise.reject(new Error('No space left.'))),
    {
      message: 'No space left.',
    },
  );
  assert.deepEqual(await readdir(folder), []);
});

test('a second one learns who holds it', async (context) => {
  const path = join(await folderOf(context), 'lock');

  await locked(path, async () => {
    const message = new RegExp(
      `^Another build is at work here: process ${process.pid} on ${hostname()}, since [\\d-]+ [\\d:]+ UTC\\. ` +
        'Wait until it is done\\. If it is gone, delete .*lock\\.$',
    );
    await assert.rejects(
      locked(path, () => Promise.resolve()),
      { message },
    );
  });
});

test('the lock of a process that is gone is taken over, and so is one that cannot be read', async (context) => {
  const path = join(await folderOf(context), 'lock');
  const holder = { pid: await goneProcess(), host: hostname(), since: '2017-04-10 09:30:00' };

  for (const left of [JSON.stringify(holder), '{"pid":']) {
    await writeFile(path, left);
    await utimes(path, 1, 1);
    assert.equal(await locked(path, () => Promise.resolve('done')), 'done');
  }
});

test('one that was made this moment is not, though it cannot be read yet', async (context) => {
  const path = join(await folderOf(context), 'lock');
  await writeFile(path, '');

  await assert.rejects(
    locked(path, () => Promise.resolve()),
    /^Error: Another build is at work here: another process\./,
  );
});

test('that of another machine is not: nobody here can tell', async (context) => {
  const path = join(await folderOf(context), 'lock');
  await writeFile(path, JSON.stringify({ pid: 1, host: 'elsewhere', since: '2017-04-10 09:30:00' }));

  await assert.rejects(
    locked(path, () => Promise.resolve()),
    /process 1 on elsewhere/,
  );
});
