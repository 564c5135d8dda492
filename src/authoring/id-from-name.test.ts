import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLegalId } from '../base/ids.ts';
import { idFrom, listed } from './id-from-name.ts';

test('an id is the words of a name in small letters, without accents and apostrophes', () => {
  const names = [
    'G7',
    'Zoë O’Ames',
    'Sant’Anna di Stazzema',
    'Lech Wałęsa',
    'Straße & Ærø',
    '“10 April”: a day',
  ];

  assert.deepEqual(names.map(idFrom), [
    'g7',
    'zoe-oames',
    'santanna-di-stazzema',
    'lech-walesa',
    'strasse-aero',
    '10-april-a-day',
  ]);
});

test('a name that leaves no letter has no id', () => {
  assert.deepEqual(['Борис Джонсон', '反', '…', '2017', ''].map(idFrom), Array(5).fill(undefined));
});

test('a long name is cut after a word', () => {
  const id = idFrom('Dockers and pilots of the three ports agree to meet the harbour authority again');

  assert.equal(id, 'dockers-and-pilots-of-the-three-ports-agree-to-meet-the');
  assert.equal(idFrom(`${'a'.repeat(29)} ${'b'.repeat(30)}`)?.length, 60);
  assert.equal(idFrom(`${'a'.repeat(30)} ${'b'.repeat(30)}`)?.length, 30);
});

test('every id made from a name is legal', () => {
  const made = ['-Port- -Ellis-', 'A/B', 'x'.repeat(300)].map((name) => idFrom(name) ?? '');

  assert.ok(made.every(isLegalId));
});

test('a list of ids is sorted, and a long one ends in a number', () => {
  assert.equal(listed(['b', 'a', 'c']), 'a, b, c');
  assert.equal(listed(['b', 'a', 'c'], 2), 'a, b and 1 more');
});
