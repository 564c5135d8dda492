import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '../model.ts';
import { actor, archiveOf, briefing, found, place, topic } from '../sample.ts';
import { Relations } from './related.ts';

const crowd = { actors: ['crowd'], location: 'elsewhere', topics: ['weather'] };
const eve = '2017-04-09';

/** Every subject of the one in question is that of four briefings, so that all are equally rare. */
const archive: Archive = archiveOf({
  actors: ['crowd', 'a', 'b', 'c', 'd'].map((id) => actor(id)),
  places: ['elsewhere', 'port'].map((id) => place(id)),
  topics: ['weather', 'x', 'y', 'z'].map((id) => topic(id)),
  briefings: [
    ...Array.from({ length: 140 }, (_, index) => briefing(`2012/other-${index}`, crowd)),
    briefing('2017/subject', {
      date: '2017-04-10',
      actors: ['a', 'b', 'c', 'd'],
      location: 'port',
      topics: ['x', 'y', 'z'],
    }),
    briefing('2017/place', { ...crowd, date: eve, location: 'port' }),
    briefing('2016/place', { ...crowd, date: '2016-04-10', location: 'port' }),
    briefing('2017/one-topic', { ...crowd, date: eve, topics: ['x'] }),
    briefing('2017/two-topics', { ...crowd, date: eve, topics: ['x', 'y'] }),
    briefing('2017/three-topics', { ...crowd, date: eve, topics: ['x', 'y', 'z'] }),
    briefing('2017/one-actor', { ...crowd, date: eve, actors: ['a'] }),
    briefing('2017/one-actor-there', { ...crowd, date: eve, actors: ['a'], location: 'port' }),
    briefing('2017/two-actors', { ...crowd, date: eve, actors: ['b', 'c'] }),
    briefing('2017/three-actors', { ...crowd, date: eve, actors: ['b', 'c', 'd'] }),
    briefing('2017/four-actors', { ...crowd, date: eve, actors: ['a', 'b', 'c', 'd'] }),
    // These are later, and only make the others as rare as the rest.
    briefing('2018/one', { ...crowd, topics: ['y', 'z'], actors: ['d'] }),
    briefing('2018/two', { ...crowd, topics: ['z'] }),
  ],
});

const scores = new Map(
  new Relations(archive, 20)
    .before(found(archive.briefings, '2017/subject'))
    .map(({ briefing: { id }, score }) => [id, score]),
);
const topicScore = scores.get('2017/one-topic') ?? 0;

/** How many topics a briefing is worth, all on the eve of the one in question. */
function worth(id: string): number {
  return Number(((scores.get(id) ?? 0) / topicScore).toFixed(6));
}

test('the subjects by which these briefings are weighed are equally rare', () => {
  const { actors, places, topics } = archive;
  const counts = [...actors, ...places, ...topics]
    .filter(({ id }) => id.length === 1 || id === 'port')
    .map(({ briefings }) => briefings.length);

  assert.deepEqual([...new Set(counts)], [4]);
});

test('a place is worth one and a half topics, and two topics are worth as much as more', () => {
  assert.equal(worth('2017/place'), 1.5);
  assert.equal(worth('2017/two-topics'), 2);
  assert.equal(worth('2017/three-topics'), 2);
});

test('one actor is worth half a topic, two are worth two, three and more three', () => {
  assert.equal(worth('2017/one-actor'), 0);
  assert.equal(worth('2017/one-actor-there'), 2);
  assert.equal(worth('2017/two-actors'), 2);
  assert.equal(worth('2017/three-actors'), 3);
  assert.equal(worth('2017/four-actors'), 3);
});

test('of the share of time, six tenths, half is gone after a year', () => {
  const onEve = 0.4 + 0.6 * 2 ** (-1 / 365);

  assert.equal(worth('2016/place'), Number(((1.5 * 0.7) / onEve).toFixed(6)));
});
