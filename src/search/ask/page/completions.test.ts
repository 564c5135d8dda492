import assert from 'node:assert/strict';
import { test } from 'node:test';
import { names } from '../sample.ts';
import { completed, completionsOf } from './completions.ts';

const ids = (text: string) => completionsOf(text, names).map(({ id }) => id);

test('what is typed after an operator is completed, the most frequent first', () => {
  assert.deepEqual(ids('sarin actor:john'), ['boris-johnson', 'lyndon-johnson']);
  assert.deepEqual(ids('speaker:"rex t'), ['rex-tillerson']);
  assert.deepEqual(ids('place:sheik'), ['khan-shaykhun']);
  assert.deepEqual(ids('topic:'), ['diplomacy', 'sanctions', 'travel-bans']);
});

test('words, days and finished operators have no completions', () => {
  for (const text of ['john', 'from:2017', 'actor:"Boris Johnson"', 'actor:nobody'])
    assert.deepEqual(ids(text), []);
});

test('no more completions are offered than fit', () => {
  assert.equal(completionsOf('actor:', names, 3).length, 3);
});

test('a completion that is chosen takes the place of what was typed', () => {
  const [first] = completionsOf('sarin speaker:til', names);
  assert.ok(first);

  assert.equal(completed('sarin speaker:til', first), 'sarin speaker:rex-tillerson ');
});

test('what completes an operator is told apart from others of its name', () => {
  const actors = ['1850', '1914'].map((id) => ({ id, name: 'Brandt', inLists: `Brandt (${id})`, count: 1 }));

  assert.deepEqual(
    completionsOf('actor:bra', { actor: actors, place: [], topic: [] }).map(({ name }) => name),
    ['Brandt (1850)', 'Brandt (1914)'],
  );
});
