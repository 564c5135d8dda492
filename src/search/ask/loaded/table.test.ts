import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from '../sample.ts';
import { orderedBy } from './subject-order.ts';
import { subjectsOf, withSubjects, type Subjects } from './subject-rows.ts';
import { rowsOf, tableOf, type RecordRow, type RecordTable } from './table.ts';

const none = { actor: [], place: [], topic: [] };

/** Rows as they are after they were served. */
function served(rows: RecordRow[]): RecordRow[] {
  const ordered = orderedBy(rows, none);
  const written = JSON.stringify({ ...tableOf(rows), ...subjectsOf(rows, ordered) });
  const table = JSON.parse(written) as RecordTable & Subjects;
  const ids = rows.map(({ id }) => id);
  return withSubjects(rowsOf(table, ids), table, ordered);
}

test('rows come back from their columns as they were', () => {
  const rows = [
    row('1_a', { actors: ['g7', 'boris-johnson'], places: ['lucca'], topics: ['sanctions'] }),
    row('1_b', { kind: 'statement', date: '1999-12-31', actors: ['boris-johnson'] }),
    row('1_c', { kind: 'statement', date: '1999-12-31', briefing: '1_a' }),
    row('1_d', { kind: 'topic', date: undefined, topics: ['sanctions'] }),
    row('1_e', { kind: 'place', date: '2020-02-29' }),
    row('1_f', { stories: ['affair'] }),
    row('1_g', { date: '2019-12-30', until: '2020-01-02' }),
    row('1_h', { date: '0001-01-01', until: '9999-12-31' }),
    row('1_i', { date: '9999-12-31' }),
  ];

  assert.deepEqual(served(rows), rows);
});

test('an archive without stories has no column of them', () => {
  assert.equal('stories' in subjectsOf([row('1_a')], orderedBy([], none)), false);
});

test('a table of nothing has no rows', () => {
  assert.deepEqual(served([]), []);
});

test('names of other rows are refused, rather than given to these', () => {
  const rows = [row('1_a'), row('1_b')];

  for (const ids of [['1_a'], ['1_a', '1_b', '1_c']])
    assert.throws(() => rowsOf(tableOf(rows), ids), /not as many names as rows/);
});

test('a subject that has no number is an error, rather than another subject', () => {
  assert.throws(() => subjectsOf([row('1_a', { actors: ['g7'] })], orderedBy([], none)), /names g7/);
});
