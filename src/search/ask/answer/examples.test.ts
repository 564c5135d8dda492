import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Names, SubjectName } from '../loaded/subject-names.ts';
import type { RecordRow } from '../loaded/table.ts';
import { examplesOf } from './examples.ts';

const subject = (id: string, name: string, count = 1): SubjectName => ({ id, name, count });

const names: Names = {
  actor: [subject('ada-lind', 'Ada Lind'), subject('union', 'Union')],
  place: [subject('west-quay', 'West Quay', 3), subject('port-ellis', 'Port Ellis', 1)],
  topic: [subject('strikes', 'Strikes')],
};

const row = (changes: Partial<RecordRow>): RecordRow => ({
  id: 'en_1',
  kind: 'briefing',
  date: '2017-04-10',
  actors: ['union', 'ada-lind'],
  places: ['west-quay'],
  topics: ['strikes'],
  ...changes,
});

const texts = (rows: RecordRow[]) => examplesOf(rows, names).map(({ text }) => text);

test('every way to ask has an example out of what the rows have most often', () => {
  const rows = [
    row({}),
    row({ date: '2017-02-01' }),
    row({ places: ['port-ellis'] }),
    row({ kind: 'statement', actors: ['ada-lind'] }),
  ];

  assert.deepEqual(texts(rows), [
    'Strikes West Quay',
    '"Ada Lind"',
    'actor:ada-lind',
    'speaker:ada-lind topic:strikes',
    'place:west-quay',
    'topic:strikes',
    'from:2017-01 to:2017-04',
    'Strikes -"Port Ellis"',
  ]);
});

test('what the rows do not have has no example', () => {
  assert.deepEqual(texts([]), []);
  assert.deepEqual(texts([row({ kind: 'statement', actors: ['union'] })]), ['speaker:union topic:strikes']);
  assert.equal(
    texts([row({})]).some((text) => text.includes(' -')),
    false,
  );
});

test('rows that name what the archive no longer has are passed over', () => {
  assert.deepEqual(texts([row({ actors: ['gone'], places: ['gone'], topics: ['gone'] })]), [
    'from:2017-01 to:2017-04',
  ]);
});
