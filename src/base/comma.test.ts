import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evenCommas, withCommas } from './comma.ts';
import { writeDatesIn } from './dates.ts';

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

test('every comma is one to compare by', () => {
  for (const one of ['a, b', 'a، b', 'a、b', 'a，b', 'a፣ b']) assert.equal(evenCommas(one), 'a, b');
});
