import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fontFor, isInstalled, widthOf } from './faces.ts';

for (const [text, families] of [
  ['Talks', ['public-sans-latin']],
  ['Erdoğan — “Łódź”, Sant’Anna …', ['public-sans-latin', 'public-sans-latin-ext']],
  ['Порт', ['noto-sans-cyrillic']],
  ['λιμάνι', ['noto-sans-greek']],
  ['محادثات G7', ['public-sans-latin', 'noto-sans-arabic-arabic']],
] as const) {
  test(`“${text}” is written with ${families.join(' and ')}`, () => {
    const names = families.map((family) => `"${family}-700-normal"`).join(', ');

    assert.equal(fontFor(text, 700, 40), `700 40px ${names}`);
  });
}

for (const [what, text] of [
  ['a script of which no face is there', 'ꡀꡁ'],
  ['one such letter among others', 'Talks ꡀ'],
  ['a mark that comes in another file than its letter', 'x\u0489'],
  ['a picture', '🎉'],
] as const) {
  test(`no font writes ${what}`, () => {
    assert.equal(fontFor(text, 700, 40), undefined);
  });
}

test('signs that are not seen need no face', () => {
  assert.equal(fontFor('a\u200db', 400, 10), '400 10px "public-sans-latin-400-normal"');
});

test('a text is as wide as its letters are in its face, which is nobody’s own', () => {
  const font = fontFor('mimi', 700, 100) ?? '';

  assert.ok(widthOf('mm', font) > 1.5 * widthOf('ii', font));
  assert.equal(widthOf('mm', font), 2 * widthOf('m', font));
});

test('packages that are there are told from those that are not', () => {
  assert.deepEqual(['noto-sans', 'noto-sans-martian'].map(isInstalled), [true, false]);
});
