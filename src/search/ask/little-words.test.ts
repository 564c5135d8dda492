import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutLittleWords } from './little-words.ts';

const left = (text: string) => withoutLittleWords(text.split(' ')).join(' ');

test('words that say nothing are left out of a question', () => {
  assert.equal(left('what did Tillerson say in Moscow'), 'Tillerson Moscow');
  assert.equal(left('The Hague'), 'Hague');
  assert.equal(left('find what happened in Salisbury'), 'Salisbury');
  assert.equal(left('the latest news'), 'latest news');
  assert.equal(left('which of them spoke about ships'), 'ships');
  assert.equal(left('talks about ships'), 'talks ships');
});

test('a question of nothing else stays as it is, and initials are names', () => {
  assert.equal(left('to be on the'), 'to be on the');
  assert.equal(left('what does WHO say'), 'WHO');
});
