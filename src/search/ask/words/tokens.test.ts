import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Token, tokensIn } from './tokens.ts';

test('a token is open while it is typed, and closed by a blank or its last quotation mark', () => {
  const open = (text: string) => tokensIn(text).map(({ isOpen }) => isOpen);

  assert.deepEqual(open('port'), [true]);
  assert.deepEqual(open('port ellis'), [false, true]);
  assert.deepEqual(open('port '), [false]);
  assert.deepEqual(open('"port ellis'), [true]);
  assert.deepEqual(open('"port ellis"'), [false]);
  assert.deepEqual(open('actor:“ada lind”'), [false]);
});

test('a name before a colon is an operator only if it is one of ours, whatever else JavaScript has under it', () => {
  for (const name of ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'gibberish']) {
    const [{ operator, foreign, isBeyond, value, minus }] = tokensIn(`-${name}:port`) as [Token];

    assert.deepEqual(
      { operator, foreign, isBeyond, value, minus },
      { operator: undefined, foreign: undefined, isBeyond: false, value: `${name}:port`, minus: true },
    );
  }
});

test('NOT excludes the next token alone', () => {
  assert.deepEqual(
    tokensIn('NOT port ellis -quay').map(({ value, minus }) => `${minus ? '-' : ''}${value}`),
    ['-port', 'ellis', '-quay'],
  );
});
