import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostLetters } from './lost-letters.ts';

/** A text as it comes out when its bytes are read in the encoding that is older than UTF-8. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

for (const letters of ['é', '’', '€', '™', 'ó', '·', 'Привет', '日本', '🎉', '…'])
  test(`${letters} is known when it was misread`, () => {
    const text = `Before ${misread(letters)} and after.`;

    const found = lostLetters(text);

    assert.equal(found.map(({ meant }) => meant).join(''), letters);
    assert.equal(found[0]?.offset, 'Before '.length);
  });

for (const word of [
  'środa',
  'Ósmy',
  'Österreich',
  'łódź',
  'București',
  'ştiinţă',
  'Iași',
  'są',
  'à noite',
  'żółw',
])
  test(`${word} is known when it was misread, in as many readings as it takes`, () => {
    let text = `(${misread(word)} and more)`;

    for (let found = lostLetters(text); found.length > 0; found = lostLetters(text))
      for (const { written, meant = '' } of found) text = text.replace(written, meant);

    assert.equal(text, `(${word} and more)`);
  });

for (const text of [
  'Ünïcödé “quotes” — naïve façade ÄÖÜ, €50',
  'Le «CAFÉ» et le « MARCHÉ\u00a0», à\u00a0«\u00a0Paris\u00a0»',
  'AÇÃO, MÃE e «IRMÃ»',
  'IRMÃ–MÃE, MANHÃ… e “IRMÔ, «BLÅ», BLÅ®, 5 Å² ± 1 Å, Å\u00a0være, ČERNÁ',
  'Â l’île : â’ â– â…',
  'Î‹ Ï” Ñ‘ Ð„',
  'Привет, 日本, 🎉',
])
  test(`nothing is lost in ${text}`, () => {
    assert.deepEqual(lostLetters(text), []);
  });

test('letters that are gone are told of, and not guessed', () => {
  assert.deepEqual(lostLetters('caf\ufffd\ufffd'), [
    { written: '\ufffd\ufffd', offset: 3, meant: undefined },
  ]);
});
