import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HitsById, OpenIndex } from '../loaded/open-index.ts';
import type { Names } from '../loaded/subject-names.ts';
import { subjectFinder } from '../question/named-subjects.ts';
import { questionIn } from '../question/query.ts';
import { row } from '../sample.ts';
import { stateOf } from '../state.ts';
import { mended } from './mended-question.ts';

const names: Names = {
  actor: [
    { id: 'frost', name: 'Al Frost', count: 2, offices: [['Member of Parliament for Wendle', '', '2019']] },
  ],
  place: [],
  topic: [],
};

/** An index in which one record has one word. */
function indexOf(word: string): OpenIndex {
  const hit = {
    ...{ id: 'a', score: 1, words: [0] },
    data: () =>
      Promise.resolve({ url: '', raw_content: word, meta: {}, weighted_locations: [], anchors: [] }),
  };
  const find = (asked: string): Promise<HitsById> =>
    Promise.resolve(new Map(asked.replaceAll('"', '').toLowerCase() === word ? [['a', hit]] : []));
  return {
    ...{ names, find, findExactly: find },
    spans: { rows: [{ ...row('a'), span: 0 }], spanOf: () => 0 },
    knows: (asked: string) => Promise.resolve(asked.toLowerCase() === word),
    values: () => [],
    words: () => Promise.resolve([word]),
  } as unknown as OpenIndex;
}

async function notesOn(text: string, word = 'wendle'): Promise<string[]> {
  const index = indexOf(word);
  const finder = subjectFinder(names);
  const state = { ...stateOf(new URLSearchParams()), words: text };
  const search = { index, finder, state, spans: [0], signal: undefined };
  const { notes } = await mended(
    search,
    questionIn(text, () => false),
  );
  return notes.map(({ kind }) => kind);
}

test('a title by which somebody is known is not said to be missing', async () => {
  assert.deepEqual(await notesOn('mp for wendle'), []);
  assert.deepEqual(await notesOn('bakers of wendle'), ['missing']);
  assert.deepEqual(await notesOn('mp'), ['missing']);
});

test('a time of which there is nothing is not taken for a misspelt word', async () => {
  assert.deepEqual(await notesOn('before 1900', 'befor'), ['missing']);
  assert.deepEqual(await notesOn('beforr', 'befor'), ['mended']);
});
