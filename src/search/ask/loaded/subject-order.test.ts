import assert from 'node:assert/strict';
import { test } from 'node:test';
import { names, row } from '../sample.ts';
import type { Names } from './subject-names.ts';
import { orderedBy, readOrder, writtenOrder } from './subject-order.ts';
import { subjectsOf } from './subject-rows.ts';

const rows = [
  row('c', { date: '2017-04-11', actors: ['vladimir-putin', 'boris-johnson'] }),
  row('b', { date: '2017-04-10', actors: ['rex-tillerson'], places: ['lucca'] }),
  row('a', { date: '2016-01-01', actors: ['boris-johnson'], topics: ['sanctions'] }),
  row('d', { kind: 'actor', date: undefined, actors: ['francois-hollande'] }),
];

const none: Names = { actor: [], place: [], topic: [] };

test('subjects are in the order in which they came into the archive, those without a day at the end', () => {
  assert.deepEqual(orderedBy(rows, none), {
    actor: ['boris-johnson', 'rex-tillerson', 'vladimir-putin', 'francois-hollande'],
    place: ['lucca'],
    topic: ['sanctions'],
    story: [],
  });
});

test('what no row names follows, since it may be counted for what is in it', () => {
  assert.deepEqual(orderedBy(rows, names).topic, ['sanctions', 'diplomacy', 'travel-bans']);
});

test('what is added later leaves tables of what was before as they are', () => {
  const newer = [row('e', { date: '2018-01-01', actors: ['lyndon-johnson', 'sergey-lavrov'] }), ...rows];
  const before = rows.slice(0, 3);

  assert.deepEqual(subjectsOf(before, orderedBy(newer, names)), subjectsOf(before, orderedBy(rows, names)));
});

test('the order comes back from how it is served', () => {
  const ordered = orderedBy(rows, names);
  const served = JSON.parse(JSON.stringify({ ...names, order: writtenOrder(ordered, names) })) as Names;

  assert.deepEqual(readOrder(served), ordered);
});

test('a subject without a name is an error', () => {
  assert.throws(
    () => writtenOrder(orderedBy([row('x', { actors: ['nobody'] })], names), names),
    /names nobody/,
  );
});
