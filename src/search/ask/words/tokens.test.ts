import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensIn } from './tokens.ts';

test('a token is open while it is typed, and closed by a blank or its last quotation mark', () => {
  const open = (text: string) => tokensIn(text).map(({ isOpen }) => isOpen);

  assert.deepEqual(open('port'), [true]);
  assert.deepEqual(open('port ellis'), [false, true]);
  assert.deepEqual(open('port '), [false]);
  assert.deepEqual(open('"port ellis'), [true]);
  assert.deepEqual(open('"port ellis"'), [false]);
  assert.deepEqual(open('actor:“ada lind”'), [false]);
});

test('NOT excludes the next token alone', () => {
  assert.deepEqual(
    tokensIn('NOT port ellis -quay').map(({ value, minus }) => `${minus ? '-' : ''}${value}`),
    ['-port', 'ellis', '-quay'],
  );
});
