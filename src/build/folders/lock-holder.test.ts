import assert from 'node:assert/strict';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import process from 'node:process';
import { test } from 'node:test';
import { isGone, isRunning, thisProcess } from './lock-holder.ts';

test('a process that this user may not signal runs', (context) => {
  context.mock.method(process, 'kill', () => {
    throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
  });

  assert.equal(isRunning(1), true);
});

test('whoever was last heard of before the machine started is gone, however lately that was', (context) => {
  const holder = { ...thisProcess(), within: 'an earlier run' };
  context.mock.method(os, 'uptime', () => 60);
  syncBuiltinESMExports();
  context.after(() => {
    context.mock.restoreAll();
    syncBuiltinESMExports();
  });

  assert.equal(isGone(holder, 61_000), true);
  assert.equal(isGone(holder, 59_000), false);
  assert.equal(isGone({ ...holder, host: 'elsewhere' }, 61_000), false);
});
