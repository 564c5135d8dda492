import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeDatesIn } from '../days/date-words.ts';
import { evenCommas, withCommas, withSemicolons } from './punctuation.ts';

test('words of the archive are listed with the comma of its language', () => {
  for (const [language, listed] of [
    ['en', 'a, b, c'],
    ['fr-CH', 'a, b, c'],
    ['ar', 'a، b، c'],
    ['ur', 'a، b، c'],
    ['he', 'a, b, c'],
    ['ja', 'a、b、c'],
    ['zh-TW', 'a、b、c'],
    ['am', 'a፣ b፣ c'],
  ] as const) {
    writeDatesIn(language);
    assert.equal(withCommas(['a', 'b', 'c']), listed, language);
  }
  writeDatesIn('en');
  assert.equal(withCommas(['a']), 'a');
});

test('what has commas in it is listed with the semicolon of the language, and Greek asks no question', () => {
  for (const [language, listed] of [
    ['en', 'a; b'],
    ['he', 'a; b'],
    ['fa', 'a؛ b'],
    ['el', 'a· b'],
    ['ja', 'a；b'],
    ['am', 'a፤ b'],
  ] as const) {
    writeDatesIn(language);
    assert.equal(withSemicolons(['a', 'b']), listed, language);
  }
  writeDatesIn('en');
});

test('every comma is one to compare by', () => {
  for (const one of ['a, b', 'a، b', 'a、b', 'a，b', 'a፣ b']) assert.equal(evenCommas(one), 'a, b');
});
