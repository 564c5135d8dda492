import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunksOf } from './word-chunks.ts';
import { wordsByRecord } from './words-by-record.ts';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');

/** `a` on pages 0 and 2, and as `á` on page 1; `b` on page 2. */
const chunk = bytes(
  `
  81 82
    83 61 61  82 83 00 81 05 80  83 02 81 06 80  81 82 62 c3a1 81 83 01 81 07 80
    83 61 62  81 83 02 80 81 09  80
`.replaceAll('\n', ''),
);

const ofRecords = [
  bytes('83 61 61 81 83 00 81 05 80 80'),
  bytes('83 61 61 80 81 82 62 c3a1 81 83 00 81 07 80'),
  bytes('83 61 61 81 83 00 81 06 80 80  83 61 62 81 83 00 80 81 09 80'),
];

test('an index is cut up by record, and put together again', () => {
  assert.deepEqual(wordsByRecord([chunk], 3), ofRecords);
  assert.deepEqual(chunksOf(ofRecords, 1000), [{ from: 'a', to: 'b', content: chunk }]);
});

test('a record stands wherever it is put', () => {
  const [first, second] = ofRecords;
  assert.ok(first && second);

  assert.deepEqual(chunksOf([second, first], 1000), [
    {
      from: 'a',
      to: 'a',
      content: bytes('81 81 83 61 61 81 83 01 81 05 80 81 82 62 c3a1 81 83 00 81 07 80'),
    },
  ]);
});

test('a chunk ends with enough words, and the words of no records come to none', () => {
  assert.deepEqual(
    chunksOf(ofRecords, 10).map(({ from, to }) => [from, to]),
    [
      ['a', 'a'],
      ['b', 'b'],
    ],
  );
  assert.deepEqual(chunksOf([], 10), []);
});

test('words stand in the order of their bytes, as the browser looks for them', () => {
  // U+FF41 is 3 bytes and U+1D41A is 4: in JavaScript, the latter comes first.
  const words = ['f09d909a', 'efbd81', '61'].map((word) => {
    const head = (0x60 + word.length / 2).toString(16);
    return bytes(`83 ${head} ${word} 81 83 00 80 80 80`);
  });

  assert.deepEqual(
    chunksOf(words, 1).map(({ from }) => from),
    ['a', 'ａ', '𝐚'],
  );
});

test('an index of another form is refused', () => {
  assert.throws(() => wordsByRecord([bytes('81 81 82 61 61 80')], 1), {
    message: 'No word starts at byte 2.',
  });
  assert.throws(() => wordsByRecord([bytes('81 81 83 61 61 81 82 00 80 80')], 1), {
    message: 'No page starts at byte 6.',
  });
  assert.throws(() => wordsByRecord([chunk], 2), { message: 'The index names record 2 of 2.' });
});
