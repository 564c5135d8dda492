import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../answer/answer.ts';
import { stateOf } from '../state.ts';
import { chosenIn, valuesOf } from './choices.ts';

const names = {
  actor: [
    { id: 'ada-lind', name: 'Ada Lind', count: 2 },
    { id: 'union', name: 'Union', count: 1 },
  ],
  place: [],
  topic: [],
};
const asked = (query: string) => stateOf(new URLSearchParams(query));
const answer = (facet: string, counts: [string, number][]): Answer => ({
  hits: [],
  counts: {
    ...{ kind: new Map(), actor: new Map(), place: new Map() },
    ...{ topic: new Map(), story: new Map(), year: new Map() },
    [facet]: new Map(counts),
  },
  notes: [],
  asked: { words: [], phrases: [], without: [] },
  isWhole: true,
});
const values = (query: string, facet: 'actor' | 'kind', counts: [string, number][]) =>
  valuesOf({ state: asked(query), answer: answer(facet, counts), names }, facet);

test('a facet offers what is most frequent first, with what is chosen, though nothing has it', () => {
  const offered = values('actor=gone', 'actor', [
    ['union', 1],
    ['ada-lind', 2],
  ]);

  assert.deepEqual(
    offered.map(({ value, name, count, isChosen }) => [value, name, count, isChosen]),
    [
      ['ada-lind', 'Ada Lind', 2, false],
      ['union', 'Union', 1, false],
      ['gone', 'gone', 0, true],
    ],
  );
});

test('values of one name are told apart, those to choose and those chosen', () => {
  const namesakes = {
    ...{ place: [], topic: [] },
    actor: ['1850', '1914'].map((year) => ({
      id: year,
      name: 'Brandt',
      inLists: `Brandt (${year})`,
      count: 1,
    })),
  };
  const state = asked('actor=1850');
  const view = { state, answer: answer('actor', [['1914', 1]]), names: namesakes };

  assert.deepEqual(
    valuesOf(view, 'actor').map(({ name }) => name),
    ['Brandt (1914)', 'Brandt (1850)'],
  );
  assert.match(chosenIn(state, namesakes)[0]?.label ?? '', /Brandt \(1850\)$/);
});

test('kinds keep their order, however frequent they are', () => {
  const offered = values('', 'kind', [
    ['statement', 9],
    ['briefing', 1],
  ]);

  assert.deepEqual(
    offered.map(({ value }) => value),
    ['briefing', 'statement'],
  );
});

test('each choice has the state without it, the days last', () => {
  const state = asked('q=strike&from=2017-04&actor=union&actor=ada-lind');
  const [first, second, days] = chosenIn(state, names);

  assert.deepEqual(first?.without.facets.actor, ['ada-lind']);
  assert.match(second?.label ?? '', /Ada Lind/);
  assert.deepEqual(days?.without, { ...state, from: undefined, to: undefined });
  assert.deepEqual(chosenIn(asked('q=strike'), names), []);
});
