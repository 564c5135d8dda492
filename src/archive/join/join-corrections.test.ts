import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinCorrections } from './join-corrections.ts';

const correction = (written: string) => {
  const [date = '', note = ''] = written.split(' ');
  return { date, kind: 'factual' as const, note };
};
const joined = (...written: string[]) =>
  joinCorrections(written.map(correction)).map(({ number, note }) => `${number} ${note}`);

test('corrections are newest first, and those to come leave the numbers of the others alone', () => {
  assert.deepEqual(joined('2017-05-02 a'), ['1 a']);
  assert.deepEqual(joined('2017-05-02 a', '2017-06-01 b'), ['2 b', '1 a']);
  assert.deepEqual(joined('2017-06-01 b', '2017-05-02 a'), ['2 b', '1 a']);
  assert.deepEqual(joined('2017-06-01 b', '2017-05-02 a', '2017-07-01 c'), ['3 c', '2 b', '1 a']);
});

test('corrections of one day are numbered as they were added, at either end of the list', () => {
  assert.deepEqual(joined('2017-05-01 a', '2017-05-02 b', '2017-05-02 c'), ['3 c', '2 b', '1 a']);
  assert.deepEqual(joined('2017-05-02 c', '2017-05-02 b', '2017-05-01 a'), ['3 c', '2 b', '1 a']);
  assert.deepEqual(joined('2017-05-02 a', '2017-05-02 b'), ['2 b', '1 a']);
  assert.deepEqual(joined(), []);
});
