import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fontFor, widthOf } from './faces.ts';
import { atMost, shortened, wrapped, type Measure } from './wrapped-lines.ts';

const font = fontFor('m…', 700, 40) ?? '';
const measure: Measure = { widthOf: (text) => widthOf(text, font), room: 300 };
const text = 'The harbour authority closes the north channel';

test('words stand in as few lines as they fit into', () => {
  const lines = wrapped(`  ${text}\n`, measure);

  assert.equal(lines.join(' '), text);
  for (const [i, line] of lines.entries()) {
    const [next = ''] = lines[i + 1]?.split(' ') ?? [];
    assert.ok(measure.widthOf(line) <= 300);
    assert.ok(next === '' || measure.widthOf(`${line} ${next}`) > 300);
  }
  assert.deepEqual(wrapped(' ', measure), []);
});

test('a word that is longer than a line is cut and stands alone', () => {
  const lines = wrapped(`a ${'m'.repeat(20)} b`, measure);

  assert.equal(lines.length, 3);
  assert.match(lines[1] ?? '', /^m{6,8}…$/);
});

test('the last line that there is room for is cut', () => {
  const lines = wrapped(text, measure);

  assert.deepEqual(atMost(lines.length, lines, measure), lines);
  const [first, second, ...others] = atMost(2, lines, measure);
  assert.equal(first, lines[0]);
  assert.match(second ?? '', /^authority.*…$/);
  assert.deepEqual(others, []);
});

test('a text is cut after a word that leaves room for an ellipsis', () => {
  assert.equal(shortened('The port', measure), 'The port');
  assert.equal(shortened(text, measure), 'The harbour…');
  assert.equal(shortened('', measure), '');
});

test('scripts without spaces are broken between letters, and never before a full stop', () => {
  const byLetters: Measure = { widthOf: (text) => text.length, room: 4 };

  assert.deepEqual(wrapped('東京の港は。今日', byLetters), ['東京の港', 'は。今日']);
  assert.deepEqual(wrapped('東京の港。', byLetters), ['東京の', '港。']);
});
