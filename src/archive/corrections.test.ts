import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedOn, isErased, publishedOn } from './corrections.ts';

test('a briefing comes out on its day, or on the day its embargo ends', () => {
  assert.equal(publishedOn({ date: '2017-04-10' }), '2017-04-10');
  assert.equal(publishedOn({ date: '2017-04-10', publish: '2017-04-12' }), '2017-04-12');
  assert.equal(publishedOn({ date: '2017-04-10', publish: '2017-04-01' }), '2017-04-01');
});

test('a briefing changes when it is updated or corrected, whichever is later', () => {
  const briefing = { date: '2017-04-10', corrections: [] };

  assert.equal(changedOn(briefing), '2017-04-10');
  assert.equal(changedOn({ ...briefing, updated: '2017-05-01' }), '2017-05-01');
  assert.equal(
    changedOn({
      ...briefing,
      updated: '2017-05-01',
      corrections: [
        { date: '2017-06-02', kind: 'typo', number: 2 },
        { date: '2017-04-11', kind: 'factual', number: 1 },
      ],
    }),
    '2017-06-02',
  );
});

test('only a briefing that is withdrawn is erased', () => {
  const withdrawal = { date: '2017-06-01', reason: 'A court asked for it.', erase: true as const };

  assert.ok(isErased({ state: 'withdrawn', withdrawal }));
  assert.ok(!isErased({ state: 'published', withdrawal }));
  assert.ok(!isErased({ state: 'withdrawn', withdrawal: { ...withdrawal, erase: undefined } }));
});
