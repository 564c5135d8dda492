import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayIn, sentencesOf, textsIn } from './facts.ts';
import { holdersIn } from './holders.ts';

test('who holds an office is read with the day since when', () => {
  assert.deepEqual(
    holdersIn([
      'President Bujar NISHANI (since 24 July 2012); Vice President Inonge WINA (since 2003); Senator X',
    ]),
    [
      { name: 'Bujar Nishani', title: 'President', from: '2012-07-24' },
      { name: 'Inonge Wina', title: 'Vice President', from: '2003-01-01' },
    ],
  );
  assert.deepEqual(holdersIn(['Queen ELIZABETH II (since 6 February 1952)']), [
    { name: 'Elizabeth II', title: 'Queen', from: '1952-02-06' },
  ]);
});

test('days and texts of a profile', () => {
  assert.equal(dayIn('28 November 1912 (from the Ottoman Empire)'), '1912-11-28');
  assert.equal(dayIn('in 1419, and 1 May 1500?'), '1500-05-01');
  assert.equal(dayIn('none'), undefined);
  assert.deepEqual(textsIn({ text: 'a ++ b', note: { text: 'c' } }), ['a b', 'c']);
  assert.equal(sentencesOf(`${'word '.repeat(20)}end. More words here`, 110), `${'word '.repeat(20)}end.`);
});
