import assert from 'node:assert/strict';
import { test } from 'node:test';
import { littleWordsIn } from './little-words.ts';

test('each language has its little words, whatever its region or script', () => {
  for (const [language, word] of [
    ['fr', 'le'],
    ['fr-CA', 'le'],
    ['de-AT', 'der'],
    ['zh-Hant', '的'],
    ['ar', 'في'],
    ['uk', 'та'],
  ] as const)
    assert.ok(littleWordsIn(language).includes(word), language);
});

test('English has no little words here, nor has a language that nobody has listed', () => {
  for (const language of ['en', 'en-GB', 'is', 'tlh']) assert.deepEqual(littleWordsIn(language), []);
});
