import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOneLine } from './values.ts';

test('a text of several lines is one', () => {
  assert.equal(inOneLine('"a\n  b \r\n\u2028c" is wrong.'), '"a b c" is wrong.');
});

test('blanks by the million are looked at once', { timeout: 10_000 }, () => {
  const blanks = ' '.repeat(1_000_000);

  assert.equal(inOneLine(`a \n\n b${blanks}c`), `a b${blanks}c`);
});
