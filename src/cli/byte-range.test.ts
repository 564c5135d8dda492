import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangeOf, type Range } from './byte-range.ts';

/** Headers, and the bytes of a file of ten that they ask for. */
const cases: [header: string | undefined, range: [start: number, end: number] | 'beyond' | undefined][] = [
  [undefined, undefined],
  ['bytes=0-0', [0, 0]],
  ['bytes=2-5', [2, 5]],
  ['bytes=2-', [2, 9]],
  ['bytes=-3', [7, 9]],
  ['bytes=-30', [0, 9]],
  ['bytes=2-99999999999999999999999999', [2, 9]],
  ['bytes=10-', 'beyond'],
  ['bytes=99999999999999999999999999-', 'beyond'],
  ['bytes=-0', 'beyond'],
  ['bytes=5-2', undefined],
  ['bytes=-', undefined],
  ['bytes=a-b', undefined],
  ['bytes=1-2,4-5', undefined],
  ['bytes=1.5-2', undefined],
  ['lines=1-2', undefined],
  ['', undefined],
];

for (const [header, range] of cases) {
  test(`the range "${header}" of ten bytes is ${JSON.stringify(range)}`, () => {
    const expected: Range | string | undefined = Array.isArray(range)
      ? { start: range[0], end: range[1] }
      : range;

    assert.deepEqual(rangeOf(header, 10), expected);
  });
}

test('an empty file has no bytes to ask for', () => {
  assert.deepEqual(
    [rangeOf('bytes=0-', 0), rangeOf('bytes=-1', 0), rangeOf(undefined, 0)],
    ['beyond', 'beyond', undefined],
  );
});
