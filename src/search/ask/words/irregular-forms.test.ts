import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherFormsOf } from './irregular-forms.ts';

test('of forms that share no stem each has the others', () => {
  assert.deepEqual(otherFormsOf('frozen'), ['freeze', 'froze']);
  assert.deepEqual(otherFormsOf('froze'), ['freeze', 'frozen']);
  assert.deepEqual(otherFormsOf('women'), ['woman']);
});

test('so have those that are made of the first by an ending', () => {
  assert.deepEqual(otherFormsOf('freezing'), ['froze', 'frozen']);
  assert.deepEqual(otherFormsOf('runs'), ['ran']);
  assert.deepEqual(otherFormsOf('making'), ['made']);
});

test('words that are compared have the other one', () => {
  assert.deepEqual(otherFormsOf('longest'), ['longer']);
  assert.deepEqual(otherFormsOf('hotter'), ['hottest']);
  assert.deepEqual(otherFormsOf('smallest'), ['smaller']);
  assert.deepEqual(['interest', 'forest', 'longer-term', 'protest'].flatMap(otherFormsOf), []);
});

test('words that only look alike have none', () => {
  assert.deepEqual(['mad', 'tooting', 'gon', 'goal', 'left', 'held-up', ''].flatMap(otherFormsOf), []);
});
