import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from './sample.ts';
import { rowsOf, tableOf, type Table } from './table.ts';

test('rows come back from their columns as they were', () => {
  const rows = [
    row('en_1a2b3c4', { actors: ['g7', 'boris-johnson'], places: ['lucca'], topics: ['sanctions'] }),
    row('en_5d6e7f8', { kind: 'statement', date: '1999-12-31', actors: ['boris-johnson'] }),
    row('en_5d6e7f9', { kind: 'statement', date: '1999-12-31', briefing: 'en_1a2b3c4' }),
    row('en_9a9b9c9', { kind: 'topic', date: undefined, topics: ['sanctions'] }),
    row('en_0000000', { kind: 'place', date: '2020-02-29' }),
    row('en_2222222', { stories: ['affair'] }),
    row('en_1111111', { date: '2019-12-30', until: '2020-01-02' }),
  ];

  assert.deepEqual(rowsOf(JSON.parse(JSON.stringify(tableOf(rows))) as Table), rows);
});

test('an archive without stories has no column of them', () => {
  assert.equal('stories' in tableOf([row('en_1a2b3c4')]), false);
});

test('a table of nothing has no rows', () => {
  assert.deepEqual(rowsOf(tableOf([])), []);
});

test('ids of another form are refused, rather than cut wrongly', () => {
  assert.throws(() => tableOf([row('en_1a2b3c4'), row('de_1a2b3c4')]), /different forms/);
  assert.throws(() => tableOf([row('en_1a2b3c4'), row('en_1a2')]), /different forms/);
});
