import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, briefing, ids } from '../sample.ts';
import { knowledgeOf, knownDays } from './story-knowledge.ts';

const steps = archiveOf({
  briefings: [
    briefing('2017/a', { date: '2017-01-01' }),
    briefing('2017/b', { date: '2017-01-02', publish: '2017-02-01' }),
    briefing('2017/c', { date: '2017-01-03' }),
    briefing('2017/d', { date: '2017-02-01' }),
  ],
}).briefings.toReversed();

test('a briefing is known from its day of publication, or else from the day it tells of', () => {
  assert.deepEqual(
    knowledgeOf(steps).map(({ day, added, held, later }) => [day, ids(added), held, later]),
    [
      ['2017-01-01', ['2017/a'], 1, 3],
      ['2017-01-03', ['2017/c'], 2, 2],
      ['2017-02-01', ['2017/b', '2017/d'], 4, 0],
    ],
  );
});

test('a story of which all was known on one day has no days to choose from', () => {
  const known = knownDays(steps);

  assert.deepEqual([known?.first, known?.last, known?.days.length], ['2017-01-01', '2017-02-01', 3]);
  assert.equal(knownDays(steps.slice(0, 1)), undefined);
  assert.equal(knownDays([]), undefined);
});
