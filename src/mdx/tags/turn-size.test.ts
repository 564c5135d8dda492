import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { RootContent } from 'mdast';
import { turnSizeClass, turnSizeClasses, turnSizes } from './turn-size.ts';

const paragraph = (value: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
const classOf = (...texts: string[]) => turnSizeClass(texts.map(paragraph));

test('the sheet has the letters of every class', () => {
  const sheet = readFileSync('src/styles/turns.css', 'utf8');
  const rules = [...sheet.matchAll(/\.(turn-size-\d+) \{\s*--letters: (\d+);/g)];

  assert.deepEqual(
    rules.map(([, name, letters]) => [name, Number(letters)]),
    turnSizeClasses.map((name, index) => [name, turnSizes[index]]),
  );
});

test('a turn has the class whose letters are nearest to its own', () => {
  for (const length of [31, 100, 440, 1500, 4000]) {
    const letters = turnSizes[turnSizeClasses.indexOf(classOf('a'.repeat(length)))] ?? 0;
    assert.ok(letters / length > 0.86 && letters / length < 1.16, `${letters} for ${length}`);
  }
  assert.equal(classOf(''), 'turn-size-0');
  assert.equal(classOf('a'.repeat(100_000)), 'turn-size-19');
});

test('paragraphs and broad letters take more room', () => {
  const long = 'a'.repeat(90);

  assert.ok(
    turnSizeClasses.indexOf(classOf(long, long, long)) > turnSizeClasses.indexOf(classOf(long.repeat(3))),
  );
  assert.equal(classOf('港'.repeat(100)), classOf('a'.repeat(200)));
});
