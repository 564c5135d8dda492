import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turns } from './turns.ts';

test('work that never waits lets others go on', async () => {
  let others = 0;
  const timer = setInterval(() => (others += 1), 1);
  const giveTurn = turns();

  const end = performance.now() + 200;
  while (performance.now() < end) await giveTurn();
  clearInterval(timer);

  assert.ok(others > 2);
});
