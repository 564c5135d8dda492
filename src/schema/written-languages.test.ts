import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notALanguage } from './written-languages.ts';

test('a language that is written by its name is meant by the code that it has now', () => {
  for (const [written, meant] of [
    ['Romanian', 'ro'],
    ['română', 'ro'],
    ['Yiddish', 'yi'],
    ['Hebrew', 'he'],
    ['Filipino', 'fil'],
    ['Akan', 'ak'],
  ] as const)
    assert.deepEqual(notALanguage(written), { reason: `is not a language tag. Write ${meant}`, meant });
});
