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
  assert.ok(synonymsOf('airplanes').includes('aircraft'));
});

test('most words have no other words', () => {
  assert.deepEqual(['lucca', 'be', '', '59'].flatMap(synonymsOf), []);
});

test('a number may be written in letters', () => {
  assert.deepEqual(synonymsOf('20'), ['twenty']);
  assert.deepEqual(synonymsOf('twelve'), ['12']);
  assert.deepEqual(synonymsOf('90'), ['ninety']);
  assert.deepEqual(['1', '21', '100'].flatMap(synonymsOf), []);
});
