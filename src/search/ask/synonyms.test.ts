import assert from 'node:assert/strict';
import { test } from 'node:test';
import { synonymsOf } from './synonyms.ts';

test('forms of a word have the same other words', () => {
  assert.ok(synonymsOf('quits').includes('resign'));
  assert.ok(synonymsOf('resigned').includes('quit'));
  assert.ok(!synonymsOf('resigned').includes('resign'));
  assert.ok(synonymsOf('truce').includes('ceasefire'));
  assert.ok(synonymsOf('vaccinations').includes('jab'));
  assert.ok(synonymsOf('burglaries').includes('theft'));
});

test('most words have none', () => {
  assert.deepEqual(['lucca', 'be', '', '59'].flatMap(synonymsOf), []);
});
