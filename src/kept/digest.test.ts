import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from './digest.ts';

test('a digest is the same for the same texts, and short', () => {
  const [one, other] = [digestOf('a', 'b'), digestOf('a', 'b')];

  assert.equal(one, other);
  assert.match(one, /^[\w-]{22}$/);
});

test('every text counts, with its borders and its place', () => {
  const digests = new Set([
    digestOf('a', 'b'),
    digestOf('ab'),
    digestOf('b', 'a'),
    digestOf('a', 'b', ''),
    digestOf(),
  ]);

  assert.equal(digests.size, 5);
});
