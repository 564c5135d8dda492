import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherFormsOf } from './irregular-forms.ts';

test('of forms that share no stem each has the others', () => {
  assert.deepEqual(otherFormsOf('frozen'), ['freeze', 'froze']);
  assert.deepEqual(otherFormsOf('froze'), ['freeze', 'frozen']);
  assert.deepEqual(otherFormsOf('women'), ['woman']);
});

test('a word that is made of an irregular one by an ending has its other forms', () => {
  assert.deepEqual(otherFormsOf('freezing'), ['froze', 'frozen']);
  assert.deepEqual(otherFormsOf('runs'), ['ran']);
  assert.deepEqual(otherFormsOf('making'), ['made']);
});

test('an adjective in one degree of comparison has the other', () => {
  assert.deepEqual(otherFormsOf('longest'), ['longer']);
  assert.deepEqual(otherFormsOf('hotter'), ['hottest']);
  assert.deepEqual(otherFormsOf('smallest'), ['smaller']);
  assert.deepEqual(['interest', 'forest', 'longer-term', 'protest'].flatMap(otherFormsOf), []);
});

test('words that only look like irregular ones have no other forms', () => {
  assert.deepEqual(['mad', 'tooting', 'gon', 'goal', 'left', 'held-up', ''].flatMap(otherFormsOf), []);
});
