import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withNoteLetters } from './note-letters.ts';

const noteLink = (sign: number | string) =>
  `<sup><a href="#note_fn-1" data-footnote-ref="" aria-describedby="footnote-label">${sign}</a></sup>`;

test('notes have letters, which go on after z', () => {
  const letters = [1, 2, 26, 27, 703].map((number) => withNoteLetters(noteLink(number)));

  assert.deepEqual(letters, ['a', 'b', 'z', 'aa', 'aaa'].map(noteLink));
});

test('the way back names the same letter, and which of several it is', () => {
  const back = '<a href="#note_fnref-3-2" aria-label="Back to the text of note 3-2">↩</a>';

  assert.match(withNoteLetters(back), /aria-label="Back to the text of note c-2"/);
});

test('sources keep their numbers', () => {
  const text = '<p><sup class="cite"><a href="#source_sun">1</a></sup></p>';

  assert.equal(withNoteLetters(text), text);
});

test('words of a text that are written as a note keep their number', () => {
  const text = '<p>&lt;a data-footnote-ref=""&gt;1</p>';

  assert.equal(withNoteLetters(text), text);
});
