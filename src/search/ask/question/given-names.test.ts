import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherGivenNames } from './given-names.ts';
import { subjectFinder } from './named-subjects.ts';
import { questionMentionFinder } from './question-mentions.ts';

const people = [
  { id: 'tr', name: 'Theodore Roosevelt', family: 'Roosevelt', count: 2 },
  { id: 'jq', name: 'John Quincy Adams', family: 'Adams', count: 1 },
  { id: 'ja', name: 'John Adams', family: 'Adams', count: 1 },
  { id: 'vb', name: 'Martin Van Buren', family: 'Van Buren', count: 1 },
];

const names = { actor: people, place: [], topic: [] };

/** Whom words mean, by id. */
const meant = (...words: string[]) =>
  questionMentionFinder(names)(words).map(({ start, end, meant: some }) => [
    start,
    end,
    ...some.map(({ subject }) => subject.id),
  ]);

test('a person is meant by what bearers of the given name are called', () => {
  assert.deepEqual(meant('Teddy', 'Roosevelt', 'canal'), [[0, 2, 'tr']]);
  assert.deepEqual(meant('Jack', 'Adams'), [[0, 2, 'jq', 'ja']]);
  assert.deepEqual(meant('Bill', 'Roosevelt'), [[1, 2, 'tr']]);
});

test('a person is meant by initials, apart or together, before the family name', () => {
  assert.deepEqual(meant('J', 'Q', 'Adams'), [[0, 3, 'jq']]);
  assert.deepEqual(meant('jq', 'adams'), [[0, 2, 'jq']]);
  assert.deepEqual(meant('M', 'van', 'Buren'), [[0, 3, 'vb']]);
  assert.deepEqual(meant('J', 'Adams'), [[0, 2, 'jq', 'ja']]);
});

test('who is asked for in that way alone comes first', () => {
  assert.equal([...subjectFinder(names).heights(['Teddy', 'Roosevelt'], []).keys()][0], 'actor tr');
});

test('what is no person, or is written in one piece, has no given name', () => {
  assert.deepEqual(otherGivenNames({ name: 'United Nations' }), []);
  assert.deepEqual(otherGivenNames({ name: 'Pelé', family: 'Pelé' }), []);
  assert.deepEqual(otherGivenNames({ name: 'Mao Zedong', family: 'Mao' }), []);
});
