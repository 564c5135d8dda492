import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from '../sample.ts';
import type { Hit } from './hits.ts';
import { grouped } from './result-groups.ts';

function hit(id: string, briefing?: string): Hit {
  const kind = id.startsWith('s') ? 'statement' : 'briefing';
  return { row: { ...row(id, { kind, briefing }), span: 0 }, hits: () => [], without: [] };
}

const shown = (hits: Hit[]) =>
  grouped(hits).map(({ row: { id }, statements }) => [id, ...statements.map((one) => one.row.id)].join(' '));

test('a briefing stands once, where it or the best of its statements stood', () => {
  assert.deepEqual(shown([hit('b1'), hit('s1', 'b1'), hit('b2'), hit('s2', 'b1')]), ['b1 s1 s2', 'b2']);
  assert.deepEqual(shown([hit('s1', 'b1'), hit('b2'), hit('b1'), hit('s2', 'b1')]), ['b1 s1 s2', 'b2']);
});

test('a statement stands for a briefing that was not found, or that is elsewhere', () => {
  assert.deepEqual(shown([hit('s1', 'b1'), hit('s2', 'b1'), hit('s3'), hit('s4')]), ['s1 s2', 's3', 's4']);
});
