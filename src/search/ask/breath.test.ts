import assert from 'node:assert/strict';
import test from 'node:test';
import { breath } from './breath.ts';

test('what waits goes before the work that takes breath', async () => {
  const done: string[] = [];
  setTimeout(() => done.push('a key'));

  await breath(undefined);
  done.push('the rest of the work');

  assert.deepEqual(done, ['a key', 'the rest of the work']);
});

test('work that nobody waits for ends', async () => {
  const waiting = new AbortController();
  const work = breath(waiting.signal);
  waiting.abort();

  await assert.rejects(work, { name: 'AbortError' });
});
