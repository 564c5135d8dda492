import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceAround } from './sentences.ts';

/** The sentence around the word `here`. */
function around(text: string): [string, string] {
  const start = text.indexOf('here');
  return sentenceAround(text, start, start + 4);
}

test('a sentence reaches from the stop before it to its own', () => {
  assert.deepEqual(around('One. Two here and. Three.'), ['Two ', ' and']);
  assert.deepEqual(around('“One!” Two here? Three.'), ['Two ', '']);
  assert.deepEqual(around('here'), ['', '']);
});

test('the dot of a short form ends no sentence', () => {
  assert.deepEqual(around('Then Dr. Lind of the U.S. Navy here with St. Ives. Three.'), [
    'Then Dr. Lind of the U.S. Navy ',
    ' with St. Ives',
  ]);
});

test('a sentence is looked for nearby alone', () => {
  const [before, behind] = around(`${'word '.repeat(1000)}here${' word'.repeat(1000)}`);

  assert.equal(before.length, 400);
  assert.equal(behind.length, 400);
});
