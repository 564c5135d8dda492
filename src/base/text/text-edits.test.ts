import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edited, overlap } from './text-edits.ts';

const edit = (offset: number, was: string, now: string) => ({ offset, was, now });

test('edits change their stretches and nothing else, in any order', () => {
  const edits = [edit(4, 'two', 'TWO'), edit(0, 'one', '1'), edit(7, '', '!')];

  assert.equal(edited('one two three', edits), '1 TWO! three');
  assert.equal(edited('one', []), 'one');
});

test('what is put in stands before what is put in the place of the sign behind it', () => {
  assert.equal(edited('ab', [edit(1, '', '-'), edit(1, 'b', 'B')]), 'a-B');
});

test('an edit that begins in what another replaces overlaps it, one that begins at its end does not', () => {
  assert.equal(overlap([edit(3, ' t', ''), edit(0, 'one ', '')]), 3);
  assert.equal(overlap([edit(3, ' t', ''), edit(0, 'one', '')]), undefined);
  assert.equal(overlap([]), undefined);
});
