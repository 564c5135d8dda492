import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded, wordsIn } from './text.ts';

test('case, accents and kinds of apostrophes do not count', () => {
  assert.deepEqual(['François', 'ŠKODA', 'O’Brien', 'ﬁnal'].map(folded), [
    'francois',
    'skoda',
    "o'brien",
    'final',
  ]);
  assert.equal(folded('Ё'.normalize('NFC')), folded('Ё'.normalize('NFD')));
});

test('words are letters and digits of any script, in order', () => {
  assert.deepEqual(wordsIn('Khan-Shaykhun, 4 April: O’Brien (Путин)'), [
    ...['khan', 'shaykhun', '4', 'april', 'o', 'brien', 'путин'],
  ]);
  assert.deepEqual(wordsIn(' … '), []);
});

test('words of scripts without spaces are told apart', () => {
  assert.deepEqual(wordsIn('G7は新しい港で'), ['g7', 'は', '新しい', '港', 'て']);
});
