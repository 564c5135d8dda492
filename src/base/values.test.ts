import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOneLine, unpaired } from './values.ts';

test('a text of several lines is one', () => {
  assert.equal(inOneLine('"a\n  b \r\n\u2028c" is wrong.'), '"a b c" is wrong.');
});

test('a sign that sets a stretch apart is found where its other end is missing', () => {
  assert.equal(unpaired('a \u2067b \u2066c\u2069\u2069'), undefined);
  assert.deepEqual(unpaired('a \u2067b'), { character: '\u2067', index: 2 });
  assert.deepEqual(unpaired('\u2067a\u2069 \u2069'), { character: '\u2069', index: 4 });
});

test('blanks by the million are looked at once', { timeout: 10_000 }, () => {
  const blanks = ' '.repeat(1_000_000);

  assert.equal(inOneLine(`a \n\n b${blanks}c`), `a b${blanks}c`);
});
