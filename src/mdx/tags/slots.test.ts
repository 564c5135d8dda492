import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlOf } from '../sample.ts';
import { piecesOf } from './slots.ts';

test('rendered text is cut at its slots, in order', () => {
  const pieces = piecesOf(
    htmlOf('<Statement by="a">B</Statement>\n\n> ![c](d.png) <Actor id="e" />\n\n- <Place id="f" />'),
  );

  assert.deepEqual(
    pieces.filter((piece) => typeof piece !== 'string'),
    [
      { kind: 'statement', number: 0 },
      { kind: 'image', number: 0 },
      { kind: 'actor', number: 1 },
      { kind: 'place', number: 2 },
    ],
  );
});

test('pieces put together are the text again', () => {
  const html = htmlOf('A\n\n<Statement by="a">B</Statement>\n\nC <Actor id="e" />');

  const text = piecesOf(html).map((piece) =>
    typeof piece === 'string'
      ? piece
      : `<archive-slot kind="${piece.kind}" n="${piece.number}"></archive-slot>`,
  );

  assert.equal(text.join(''), html);
});

test('text without slots is one piece, and no text is none', () => {
  assert.deepEqual([piecesOf('<p>A</p>'), piecesOf('')], [['<p>A</p>'], []]);
});

test('slots side by side have nothing between them', () => {
  const slot = '<archive-slot kind="image" n="10"></archive-slot>';

  assert.deepEqual(piecesOf(slot + slot), Array(2).fill({ kind: 'image', number: 10 }));
});
