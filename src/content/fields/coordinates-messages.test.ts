import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrongCoordinates } from './coordinates-messages.ts';

test('degrees of which the first is none of a latitude are exchanged where the second can be one', () => {
  const answer = (value: number[]) =>
    wrongCoordinates('a.yaml', { line: 1, column: 1 }, { value, source: undefined }).answer;

  assert.deepEqual(answer([180, 90]), { yaml: '[90, 180]' });
  assert.deepEqual(answer([-180, -90]), { yaml: '[-90, -180]' });
  assert.equal(answer([180.5, 90]), undefined);
  assert.equal(answer([180, 90.5]), undefined);
});
