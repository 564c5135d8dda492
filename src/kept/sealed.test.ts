import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sealed, unsealed } from './sealed.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (written: Uint8Array) => {
  const text = unsealed(written);
  return text && new TextDecoder().decode(text);
};

test('what was sealed comes back as it was', () => {
  assert.equal(textOf(bytes(sealed('Лукка\n\n{}'))), 'Лукка\n\n{}');
  assert.equal(textOf(bytes(sealed(''))), '');
});

test('what was cut short, changed or never sealed does not come back', () => {
  const whole = sealed('{"title":"A"}');

  for (const other of [whole.slice(0, -1), whole.replace('A', 'B'), `${whole} `, '{"title":"A"}', ''])
    assert.equal(textOf(bytes(other)), undefined, other);
});
