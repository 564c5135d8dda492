import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from '../sample.ts';
import { meanwhile } from './meanwhile.ts';
import type { Scored } from './scoring.ts';

const found: Scored[] = [
  { row: { ...row('fire', { date: '1988-07-06' }), span: 0 }, score: 0.5, without: [] },
  { row: { ...row('flood', { date: '1953-01-31', until: '1953-02-01' }), span: 0 }, score: 0.9, without: [] },
  { row: { ...row('sea', { kind: 'place', date: undefined }), span: 0 }, score: 2, without: [] },
];

const read = (text: string, of = found) => {
  const { words, time } = meanwhile(text.split(' '), of) ?? {};
  return words && [words.join(' '), ...(time?.readings ?? []).flatMap(({ from, to }) => [from, to])];
};

test('an office is asked for by what happened while it was held, of which the best answer has the days', () => {
  assert.deepEqual(read('who was the prime minister when the flood came'), [
    'prime minister',
    '1953-01-31',
    '1953-02-01',
  ]);
  assert.deepEqual(read('uk minister during flood'), ['uk minister', '1953-01-31', '1953-02-01']);
});

test('a question of what was done during something asks for no office', () => {
  for (const text of ['what did the minister say during the flood', 'when was the flood', 'minister flood'])
    assert.equal(read(text), undefined, text);
});

test('what no briefing tells of has no days on which an office was held', () => {
  assert.equal(read('minister during flood', found.slice(2)), undefined);
});
