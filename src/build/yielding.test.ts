import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yielder } from './yielding.ts';

test('work that never waits lets others go on', async () => {
  let others = 0;
  const timer = setInterval(() => (others += 1), 1);
  const yieldWhenBusy = yielder();

  const end = performance.now() + 200;
  while (performance.now() < end) await yieldWhenBusy();
  clearInterval(timer);

  assert.ok(others > 2);
});
