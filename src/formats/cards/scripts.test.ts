import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRightToLeft, packagesFor } from './scripts.ts';

for (const [text, expected] of [
  ['Łódź, Порт, λιμάνι, لوكا, 1–2 ₂', []],
  ['שלום', ['noto-sans-hebrew']],
  ['東京の港', ['noto-sans-jp', 'noto-sans-sc']],
  ['서울 թիվ', ['noto-sans-kr', 'noto-sans-armenian']],
  ['Talks in ไทย', ['noto-sans-thai']],
] as const) {
  test(`of “${text}” our own faces lack what ${expected.join(' and ') || 'nobody has to bring'}`, () => {
    assert.deepEqual(packagesFor(text), expected);
  });
}

test('the first letter decides where a text begins', () => {
  assert.equal(isRightToLeft('“2017” محادثات G7'), true);
  assert.equal(isRightToLeft('G7 محادثات'), false);
  assert.equal(isRightToLeft('2017'), false);
});
