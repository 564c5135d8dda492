import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeDatesIn } from '../../../base/days/date-words.ts';

// Before what reads days, as the search of an archive does.
writeDatesIn('pl');
const { timesIn } = await import('./asked-time.ts');

/** What a text is read as, and how texts write it. */
function read(text: string): (string | undefined)[] {
  return timesIn(text, () => true).times.flatMap(({ readings, phrase }) => [
    ...readings.map(({ from, to }) => `${from}..${to}`),
    phrase,
  ]);
}

test('a month is read by its names in the language of the archive, and by the English ones', () => {
  const day = ['2017-04-10..2017-04-10', '10 kwietnia 2017'];
  for (const text of [
    '10 kwietnia 2017',
    '10. Kwietnia 2017',
    '10 kwiecień 2017',
    '10 kwi. 2017',
    '10 April 2017',
  ])
    assert.deepEqual(read(text), day, text);
  assert.deepEqual(read('październik 2017'), ['2017-10-01..2017-10-31', 'październik 2017']);
  assert.deepEqual(read('pazdziernik 2017'), ['2017-10-01..2017-10-31', 'październik 2017']);
  assert.deepEqual(read('mar 2017'), ['2017-03-01..2017-03-31', 'marzec 2017']);
});

test('a day is read in the order of other languages', () => {
  for (const text of ['2017. kwietnia 10.', '2017年4月10日', '2017년 4월 10일', '10 de kwietnia de 2017'])
    assert.equal(read(text)[0], '2017-04-10..2017-04-10', text);
  assert.equal(read('2017年4月')[0], '2017-04-01..2017-04-30');
});
