import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemEnd, itemsOf, numberAt, textAt, Writer } from './cbor.ts';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');

test('an item ends behind all that it holds', () => {
  // The examples of RFC 8949: 1000, [1, [2, 3], [4, 5]], {"a": 1, "b": [2, 3]}, a date under a tag, 1.1.
  for (const hex of [
    '1903e8',
    '8301820203820405',
    'a26161016162820203',
    'c11a514b67b0',
    'fb3ff199999999999a',
  ]) {
    assert.equal(itemEnd(bytes(`${hex}00`), 0), hex.length / 2, hex);
  }
});

test('an array gives its items by place', () => {
  const array = bytes('83 01 6161 820203');

  assert.deepEqual(itemsOf(array, 0), [
    { start: 1, end: 2 },
    { start: 2, end: 4 },
    { start: 4, end: 7 },
  ]);
  assert.throws(() => itemsOf(array, 1), { message: 'No array starts at byte 1.' });
});

test('what is written is read again, however long it is', () => {
  for (const length of [0, 23, 24, 255, 256, 65_535, 65_536]) {
    const text = 'ü'.repeat(length);
    const writer = new Writer();
    writer.array(2);
    writer.text(text);
    writer.number(length);
    const written = writer.taken();
    const [words, number] = itemsOf(written, 0);

    assert.equal(number?.end, written.length);
    assert.equal(textAt(written, words), text);
    assert.equal(numberAt(written, number.start), length);
  }
});

test('what was taken from a writer is not written again', () => {
  const writer = new Writer();
  writer.copy(bytes('01 02 03'), 1, 2);
  const first = writer.taken();
  writer.array(65_536);

  assert.deepEqual([first, writer.length], [bytes('02'), 5]);
  assert.deepEqual(writer.taken(), bytes('9a 00010000'));
});

test('what is no text or has no length is refused', () => {
  assert.throws(() => textAt(bytes('01'), { start: 0, end: 1 }), { message: 'No text starts at byte 0.' });
  assert.throws(() => numberAt(bytes('20'), 0), { message: 'No number starts at byte 0.' });
  assert.throws(() => itemEnd(bytes('9fff'), 0), {
    message: 'An item of unknown length stands at byte 0.',
  });
});
