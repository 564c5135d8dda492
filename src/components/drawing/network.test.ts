import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Companion } from '../../archive/company.ts';
import { networkOf } from './network.ts';

function company(counts: number[]): Companion[] {
  return counts.map((count, index) => ({
    name: `Actor ${index}`,
    url: `/actors/${index}/`,
    count,
    first: '2017-01-01',
    last: '2017-02-01',
    together: index === 0 ? [] : [{ url: '/actors/0/', count: 1 }],
  }));
}

test('one companion is no network', () => {
  assert.equal(networkOf(company([3])), undefined);
});

test('everybody is drawn apart from the others, with room for the name', () => {
  const network = networkOf(company([9, 7, 5, 4, 3, 3, 2, 2, 1, 1, 1, 1]));
  assert.ok(network);

  const { nodes, width } = network;
  for (const side of ['start', 'end']) {
    const rows = nodes.filter(({ label }) => label.anchor === side).map(({ y }) => y);
    const gaps = rows.toSorted((a, b) => a - b).flatMap((y, index, all) => y - (all[index - 1] ?? -100));
    assert.equal(rows.length, 6);
    assert.ok(gaps.every((gap) => gap >= 40));
  }
  assert.ok(nodes.every(({ label }) => label.x >= 140 && label.x <= width - 140));
});

test('who appears more often is larger and nearer', () => {
  const network = networkOf(company([9, 1, 1, 1]));
  const distance = (index: number) => Math.abs((network?.nodes[index]?.x ?? 0) - (network?.centre.x ?? 0));

  assert.ok((network?.nodes[0]?.radius ?? 0) > (network?.nodes[1]?.radius ?? 0));
  assert.ok(distance(0) < distance(2));
});

test('lines lead to the actor and between those who are there together', () => {
  assert.equal(networkOf(company([2, 1, 1]))?.lines.length, 3 + 2);
});

test('two drawings of the same company are the same', () => {
  const counts = [5, 4, 3, 2, 1];

  assert.deepEqual(networkOf(company(counts)), networkOf(company(counts)));
});
