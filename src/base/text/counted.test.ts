import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted } from './counted.ts';

test('a number is written with its noun', () => {
  const words = [counted(1, 'day'), counted(0, 'day'), counted(1234, 'entry', 'entries')];

  assert.deepEqual(words, ['1 day', '0 days', '1,234 entries']);
});
