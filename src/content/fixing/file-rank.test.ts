import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../base/problems.ts';
import { isMore } from '../../base/ranks.ts';
import { rankOf } from './file-rank.ts';

const file = 'content/actors/ada.yaml';

function rank(rules: string[], isSeen: boolean, more: Partial<Problem>[] = []): readonly number[] {
  const problems = [...rules.map((rule) => ({ rule })), ...more].map((one): Problem => ({
    file,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'x',
    message: 'No.',
    ...one,
  }));
  const entry = { id: 'ada', filePath: isSeen ? file : 'content/actors/bo.yaml', digest: '', data: {} };
  const none = { briefings: [], places: [], topics: [], stories: [], pages: [] };
  return rankOf({ problems, entries: { ...none, actors: [entry] } }, file);
}

test('a file counts the errors that hide others, whether others see it, and its errors', () => {
  const others = [{ file: 'content/actors/bo.yaml' }, { severity: 'warning' as const }];

  assert.deepEqual(rank(['malformed-yaml', 'unknown-key', 'not-utf-8'], false, others), [2, 1, 3]);
  assert.deepEqual(rank([], true, others), [0, 0, 0]);
});

const better: [name: string, before: readonly number[], now: readonly number[]][] = [
  [
    'many errors than one that hides others',
    rank(['malformed-yaml'], false),
    rank(['a', 'b', 'c', 'd'], false),
  ],
  [
    'many errors in a file that is seen than one in a file that is not',
    rank(['a'], false),
    rank(['a', 'b'], true),
  ],
  ['one error than two', rank(['a', 'b'], true), rank(['a'], true)],
];

for (const [name, before, now] of better) {
  test(`a file is better with ${name}`, () => {
    assert.deepEqual([isMore(now, before), isMore(before, now)], [false, true]);
  });
}

test('a file with another mistake instead of one is not worse', () => {
  assert.equal(isMore(rank(['a'], true), rank(['b'], true)), false);
});
