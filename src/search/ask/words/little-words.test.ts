import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countAsLittle, withoutLittleWords } from './little-words.ts';

const left = (text: string) => withoutLittleWords(text.split(' ')).join(' ');

test('words that say nothing are left out of a question', () => {
  assert.equal(left('what did Tillerson say in Moscow'), 'Tillerson Moscow');
  assert.equal(left('The Hague'), 'Hague');
  assert.equal(left('find what happened in Salisbury'), 'Salisbury');
  assert.equal(left('the latest news'), 'latest news');
  assert.equal(left('which of them spoke about ships'), 'ships');
  assert.equal(left('talks about ships'), 'talks ships');
  assert.equal(left('I need some reports on ships'), 'reports ships');
});

test('English words with an apostrophe stay whole', () => {
  assert.equal(left("I'm for O'Brien"), "I'm O'Brien");
});

test('a question of little words alone stays as it is', () => {
  assert.equal(left('to be on the'), 'to be on the');
});

test('a little word in capitals is a name', () => {
  assert.equal(left('what does WHO say'), 'WHO');
  assert.equal(left('head of who'), 'head who');
  assert.equal(left('what did the who declare'), 'who declare');
  assert.equal(left('who declared it'), 'declared');
});

test('an archive in another language has little words of its own, with or without their accents', (context) => {
  context.after(() => {
    countAsLittle(undefined);
  });
  countAsLittle(['qui', 'qu', 'a', 'était', 'le', 'l', 'de', 'd']);
  assert.equal(left('qui était LE maire de Brest'), 'LE maire Brest');
  assert.equal(left('etait de an'), 'an');
  assert.equal(left("qu'a l'arsenal d’Ouessant"), 'arsenal Ouessant');
  assert.equal(left("aujourd'hui O'Brien"), "aujourd'hui O'Brien");
});
