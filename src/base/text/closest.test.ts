import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closest, didYouMean, nearest } from './closest.ts';

const known = ['boris-johnson', 'boris-yeltsin', 'nato', 'opcw'];

test('the nearest candidate is found', () => {
  assert.equal(closest('boris-jonson', known), 'boris-johnson');
});

test('a candidate in another case is as near', () => {
  assert.equal(closest('NATO', known), 'nato');
});

test('a third of the letters may differ, and no more', () => {
  const found = ['nata', 'naxx', 'opcwab'].map((text) => closest(text, known));

  assert.deepEqual(found, ['nato', undefined, 'opcw']);
});

test('one letter may differ in a short text', () => {
  assert.equal(closest('uk', ['un']), 'un');
});

test('two neighbouring letters exchanged are one slip', () => {
  const found = ['nmae', 'titel', 'dtae'].map((text) => closest(text, ['name', 'title', 'date']));

  assert.deepEqual(found, ['name', 'title', 'date']);
});

test('of equally near candidates the first is taken, and is not sure', () => {
  assert.deepEqual(nearest('bat', ['cat', 'hat']), { candidate: 'cat', isSure: false });
  assert.deepEqual(nearest('bat', ['cat', 'hat', 'bats']), { candidate: 'cat', isSure: false });
  assert.deepEqual(nearest('bat', ['cat', 'house']), { candidate: 'cat', isSure: true });
});

test('without a near candidate other advice is given', () => {
  const advice = [didYouMean('natto', known, 'Write one.'), didYouMean('unknown', known, 'Write one.')];

  assert.deepEqual(advice, ['Did you mean "nato"?', 'Write one.']);
});
