import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOfWords, wordsOfText } from './word-list.ts';

test('a list of words is written with what each shares with the word before', () => {
  assert.equal(textOfWords(['sanctions', 'assad', 'sanction', 'sarin']), '0assad0sanction8s2rin');
});

test('words are read as they were written, whatever they begin with', () => {
  const words = [
    'constitutionally',
    'constitutional',
    'constitution',
    'ćma',
    'ملف',
    'ملفات',
    '🦓',
    '🦔',
    'con',
  ];

  const served = JSON.stringify(textOfWords(words));
  assert.deepEqual(wordsOfText(JSON.parse(served) as string), words.toSorted());
  assert.deepEqual(wordsOfText(textOfWords([])), []);
});

test('of many words the more frequent come first', () => {
  const lettersOf = (number: number) =>
    String(9999 - number).replace(/\d/g, (figure) => 'abcdefghij'.charAt(Number(figure)));
  const words = Array.from({ length: 2000 }, (_, index) => lettersOf(index));
  const read = wordsOfText(textOfWords(words));

  assert.deepEqual(read.toSorted(), words.toSorted());
  assert.deepEqual(new Set(read.slice(0, 256)), new Set(words.slice(0, 256)));
  assert.deepEqual(new Set(read.slice(256, 512)), new Set(words.slice(256, 512)));
  assert.deepEqual(new Set(read.slice(1024)), new Set(words.slice(1024)));
});
