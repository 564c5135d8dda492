import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionIn } from './query.ts';
import { unitsOf } from './units.ts';

/** The words of a question that are looked for, each behind the number of those left out before it. */
function skipped(text: string): string {
  const { asked, spoken, times } = questionIn(text, () => false);
  return unitsOf(asked.words, [], times, spoken)
    .map(({ skipped: count, text: word }) => `${count} ${word}`)
    .join(', ');
}

test('a word knows how many that say nothing stood before it', () => {
  assert.equal(skipped('ask not what your country can do'), '0 ask, 0 not, 2 country');
  assert.equal(skipped('who said a city on a hill'), '3 city, 2 hill');
  assert.equal(skipped('war and war'), '0 war, 1 war');
});
