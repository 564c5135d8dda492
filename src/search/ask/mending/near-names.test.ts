import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Names, SubjectName } from '../loaded/subject-names.ts';
import { questionMentionFinder } from '../question/question-mentions.ts';
import { nearNameFinder } from './near-names.ts';
import { titleSpeller } from './near-titles.ts';

const person = (name: string, family: string): SubjectName => ({ id: name, name, family, count: 3 });
const names: Names = {
  actor: [
    person('Ronald Reagan', 'Reagan'),
    person('Rutherford B. Hayes', 'Hayes'),
    person('Félix Houphouët-Boigny', 'Houphouët-Boigny'),
    person('Boris Johnson', 'Johnson'),
  ],
  place: ['Saudi Arabia', 'Colombia', 'Bhutan', 'White House', 'South Korea'].map((name) => ({
    id: name,
    name,
    count: 8,
  })),
  topic: ['Reagan doctrine', 'Referendums'].map((name) => ({ id: name, name, count: 1 })),
};
const near = nearNameFinder(names);
const mentions = questionMentionFinder(names);
const found = (text: string) =>
  near(text.split(' '), mentions(text.split(' '))).map(({ phrase, right }) => `${phrase}: ${right}`);

test('a word beside the others of a name is taken for the one that is missing', () => {
  assert.deepEqual(found('ronald regan speech'), ['ronald regan: Reagan']);
  assert.deepEqual(found('speech of rutherford hays'), ['rutherford hays: Hayes']);
  assert.deepEqual(found('houphouet boigni'), ['houphouet boigni: Boigny']);
  assert.deepEqual(found('saudi arabien oil'), ['saudi arabien: Arabia']);
});

test('a word alone is taken for a name that sounds as it does', () => {
  assert.deepEqual(found('columbia'), ['columbia: Colombia']);
  assert.deepEqual(found('refferendums'), ['refferendums: Referendums']);
  assert.deepEqual(found('oil of butan'), ['butan: Bhutan']);
});

test('names, their parts and words that are further away stay what they are', () => {
  for (const text of [
    'boris johnson',
    'reagan',
    'ronald',
    'south america',
    'saudi arms',
    'white paper',
    'colonial',
    '',
  ])
    assert.deepEqual(found(text), [], text);
});

test('a word that is nearly one of a title is taken for it', () => {
  const right = titleSpeller({
    actor: [{ ...person('Boris Johnson', 'Johnson'), offices: [['Foreign Secretary', 'uk', '2016']] }],
  });

  assert.deepEqual(['secratary', 'foriegn', 'secretary', 'sector', 'secretion'].map(right), [
    'secretary',
    'foreign',
    undefined,
    undefined,
    undefined,
  ]);
});

test('of names that sound alike the one that occurs most is meant', () => {
  const place = (name: string, count: number): SubjectName => ({ id: name, name, count });
  const rightOf = (places: SubjectName[]) =>
    nearNameFinder({ actor: [], topic: [], place: places })(['columbia'], []).map(({ right }) => right);
  const [many, few] = [place('Colombia', 8), place('Kolumbia', 1)];

  assert.deepEqual(rightOf([few]), ['Kolumbia']);
  assert.deepEqual(rightOf([few, many]), ['Colombia']);
});
