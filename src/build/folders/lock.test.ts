import assert from 'node:assert/strict';
import { lutimes, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { folderOf } from '../../content/sample.ts';
import { goneProcess } from '../sample.ts';
import { thisProcess, type LockHolder } from './lock-holder.ts';
import { locked } from './lock.ts';

test('a lock holds as long as the work takes, and is gone after it', async (context) => {
  const folder = await folderOf(context);

  const during = await locked(join(folder, 'cache/lock'), () => readdir(join(folder, 'cache')));

  assert.deepEqual(during, ['lock']);
  assert.deepEqual(await readdir(join(folder, 'cache')), []);
});

test('a lock is gone after work that fails, too', async (context) => {
  const folder = await folderOf(context);

  await assert.rejects(
    locked(join(folder, 'lock'), () => Promise.reject(new Error('No space left.'))),
    {
      message: 'No space left.',
    },
  );
  assert.deepEqual(await readdir(folder), []);
});

test('a second build learns who holds the lock, and for how long', async (context) => {
  const path = join(await folderOf(context), 'lock');

  await locked(path, async () => {
    const message = new RegExp(
      `^Another build is at work here: process ${process.pid} on ${hostname()}, for \\d+ seconds?, ` +
        'last heard of \\d+ seconds? ago\\. Wait until it is done\\. If it is gone, delete \\S+lock\\.$',
    );
    await assert.rejects(
      locked(path, () => Promise.resolve()),
      { message },
    );
  });
});

/** A lock by what is in it, for how long it has been silent in seconds, and what is said of it. */
interface Left {
  text: (here: LockHolder) => Promise<string> | string;
  silent: number;
  /** Nothing when it is taken over. */
  said?: RegExp;
}

const minute = 60;
const day = 24 * 60 * minute;

const locks: Record<string, Left> = {
  'a process that is gone': {
    text: async (here) => JSON.stringify({ ...here, pid: await goneProcess() }),
    silent: 0,
  },
  'a process of the version before that is gone': {
    text: async ({ host, since }) => JSON.stringify({ pid: await goneProcess(), host, since }),
    silent: 0,
  },
  'a process that is at work': {
    text: (here) => JSON.stringify({ ...here, pid: process.ppid }),
    silent: 0,
    said: /process \d+ on .* If it is gone, delete \S+lock\.$/,
  },
  'a process whose id is another one’s by now': {
    text: (here) => JSON.stringify({ ...here, pid: process.pid }),
    silent: 20 * day,
  },
  'another machine that was heard of lately': {
    text: (here) => JSON.stringify({ ...here, host: 'elsewhere', since: '2017-04-10 09:30:00' }),
    silent: 9 * minute,
    said: /process \d+ on elsewhere, for [\d,]+ days, last heard of 9 minutes ago\. Wait until it is done\. If it is gone, delete \S+lock, or wait for 10 minutes without a sign of it\.$/,
  },
  'another machine that was not heard of for long': {
    text: (here) => JSON.stringify({ ...here, host: 'elsewhere' }),
    silent: 11 * minute,
  },
  'a container of the same name that was heard of lately': {
    text: async (here) => JSON.stringify({ ...here, pid: await goneProcess(), within: 'another run' }),
    silent: 0,
    said: /or wait for 10 minutes/,
  },
  'an earlier run of this machine': {
    text: (here) => JSON.stringify({ ...here, pid: process.ppid, within: 'an earlier run' }),
    silent: uptime() + minute,
  },
  'another machine with the version before, which never touched its locks': {
    text: () => JSON.stringify({ pid: 1, host: 'elsewhere', since: '2017-04-10 09:30:00' }),
    silent: 119 * minute,
    said: /last heard of 119 minutes ago/,
  },
  'another machine with the version before, a day later': {
    text: () => JSON.stringify({ pid: 1, host: 'elsewhere', since: '2017-04-10 09:30:00' }),
    silent: day + minute,
  },
  'somebody who has not written yet who it is': { text: () => '', silent: 0, said: /another process\. Wait/ },
  'somebody who never wrote who it is': { text: () => '', silent: minute },
  'somebody who was cut short': { text: () => '{"pid":', silent: minute },
  'a machine that lost power': { text: () => '\0\0\0\0', silent: minute },
  'somebody else, who keeps something of that name': {
    text: () => 'my lock',
    silent: 100 * day,
    said: /^\S+lock is not the lock of a build, which has to stand there\. Move it away\.$/,
  },
};

for (const [name, { text, silent, said }] of Object.entries(locks)) {
  const outcome = said ? 'stays, and says why' : 'is taken over';
  test(`the lock of ${name} ${outcome}`, async (context) => {
    const folder = await folderOf(context);
    const path = join(folder, 'lock');
    const left = await text(thisProcess());
    await writeFile(path, left);
    const then = Date.now() / 1000 - silent;
    await utimes(path, then, then);

    const work = locked(path, () => Promise.resolve('done'));

    if (said) await assert.rejects(work, { message: said });
    else assert.equal(await work, 'done');
    assert.deepEqual(await readdir(folder), said ? ['lock'] : []);
    if (said) assert.equal(await readFile(path, 'utf8'), left);
  });
}

const others: Record<string, (path: string) => Promise<unknown>> = {
  'a folder': (path) => mkdir(path),
  'a link to nothing': (path) => symlink('nowhere', path),
};

for (const [name, put] of Object.entries(others))
  test(`${name} in the place of a lock stays, however old it is`, async (context) => {
    const folder = await folderOf(context);
    await put(join(folder, 'lock'));
    await lutimes(join(folder, 'lock'), 1, 1);

    await assert.rejects(
      locked(join(folder, 'lock'), () => Promise.resolve()),
      { message: /lock is not the lock of a build, which has to stand there\. Move it away\.$/ },
    );

    assert.deepEqual(await readdir(folder), ['lock']);
  });

test('a lock is touched while the work lasts, and is not removed when it is another’s by then', async (context) => {
  context.mock.timers.enable({ apis: ['setInterval'] });
  const path = join(await folderOf(context), 'lock');
  const other = JSON.stringify({ ...thisProcess(), host: 'elsewhere' });

  await locked(path, async () => {
    const own = await readFile(path, 'utf8');
    await utimes(path, 1, 1);
    context.mock.timers.tick(15_000);
    while ((await stat(path)).mtimeMs < 2000) await nextTurn();
    assert.equal(await readFile(path, 'utf8'), own);
    await writeFile(path, other);
  });

  assert.equal(await readFile(path, 'utf8'), other);
});
