import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from '../sample.ts';
import { timesIn } from './asked-time.ts';
import { datedBy } from './time-notes.ts';

/** The first days by which a text may be narrowed, and what is left of it. */
function offered(
  text: string,
  rows: { date?: string; until?: string }[],
): [days: (string | undefined)[], rest: string] | undefined {
  const [time] = timesIn(text, () => true).times;
  const [note] = time
    ? datedBy(
        time,
        rows.map((one) => row('a', one)),
        text,
      )
    : [];
  return note?.kind === 'dated' ? [note.time.readings.map(({ from }) => from), note.rest] : undefined;
}

test('a time narrows to the days on which there is anything', () => {
  assert.deepEqual(offered('veto 10/4/2017', [{ date: '2017-04-10' }]), [['2017-04-10'], 'veto']);
  assert.deepEqual(offered('10/4/2017', [{ date: '2017-10-01', until: '2017-10-08' }]), [['2017-10-04'], '']);
  assert.deepEqual(offered('10/4/2017', [{ date: '2017-04-10' }, { date: '2017-10-04' }]), [
    ['2017-04-10', '2017-10-04'],
    '',
  ]);
});

test('a time of which there is nothing narrows nothing', () => {
  assert.equal(offered('veto 10/4/2017', [{ date: '2017-04-11' }]), undefined);
  assert.equal(offered('summer 2014', []), undefined);
});
