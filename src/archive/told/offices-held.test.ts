import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorData } from '../../schema/schemas.ts';
import { actor, archiveOf, briefing, found } from '../sample.ts';
import { axisOf } from '../timeline/time-axis.ts';
import { officesOn } from './offices-held.ts';

const days = ['2016-02-01', '2016-05-01', '2016-08-01'];

function offices(roles: ActorData['roles'], life: Partial<ActorData> = {}) {
  const { actors } = archiveOf({
    actors: [actor('dockers-union', { roles, ...life })],
    briefings: days.map((date, index) => briefing(`2016/b-${index}`, { date })),
  });
  const { held, others } = officesOn(axisOf(days.map((date) => ({ date }))), found(actors, 'dockers-union'));
  return {
    held: held.map(({ title, count, isVague, span }) => [title, count, isVague, span.start]),
    others: others.map(({ title }) => title),
  };
}

test('offices of the time stand on the axis with their briefings, others apart', () => {
  const roles = [
    { title: 'Chair', from: '2016-05-01', to: '2016-05-31' },
    { title: 'Deckhand', from: '2003', to: '2015' },
    { title: 'Captain', from: '2017' },
  ];

  assert.deepEqual(offices(roles), { held: [['Chair', 1, false, 42.86]], others: ['Captain', 'Deckhand'] });
});

test('two offices of the same days both stand there, one of them acting', () => {
  const roles = [
    { title: 'Chair', from: '2016-05', to: '2016-08-15', acting: true as const },
    { title: 'Captain', from: '2016-02-01', to: '2016' },
  ];

  assert.deepEqual(offices(roles).held, [
    ['Chair', 2, false, 42.86],
    ['Captain', 3, false, 0],
  ]);
});

test('an office held still goes on, unless its holder’s end is known', () => {
  const roles = [{ title: 'Chair', from: '2015' }];

  assert.deepEqual(offices(roles).held, [['Chair', 3, false, 0]]);
  assert.deepEqual(offices(roles, { ended: '2016-02' }).held, [['Chair', 1, false, 0]]);
  assert.deepEqual(offices(roles, { ended: '2015-06' }).others, ['Chair']);
});

test('an office of which a day is missing is drawn as such, and begins with its holder at the earliest', () => {
  const vague = [
    { title: 'Chair', to: '2016-05' },
    { title: 'Deckhand', from: '2016-05', to: 'unknown' },
  ];

  assert.deepEqual(offices(vague).held.toSorted(), [
    ['Chair', 2, true, 0],
    ['Deckhand', 2, true, 42.86],
  ]);
  assert.deepEqual(offices([{ title: 'Chair' }], { began: '2016-08' }).held, [['Chair', 1, true, 85.71]]);
});
