import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, found, place, topic } from '../sample.ts';
import { Relations } from './related.ts';

/** Enough briefings about other things, so that what two share is rare. */
const others = Array.from({ length: 60 }, (_, index) =>
  briefing(`2012/other-${index}`, { actors: ['crowd'], location: 'elsewhere', topics: ['weather'] }),
);

const about = { actors: ['ada-marsh', 'union'], location: 'port-ellis', topics: ['strikes', 'wages'] };

const archive = archiveOf({
  actors: ['ada-marsh', 'union', 'crowd', 'pilots'].map((id) => actor(id)),
  places: ['port-ellis', 'elsewhere', 'inland'].map((id) => place(id)),
  topics: ['strikes', 'wages', 'weather', 'tides'].map((id) => topic(id)),
  briefings: [
    ...others,
    briefing('2017/subject', { ...about, date: '2017-04-10' }),
    briefing('2017/same-day', { ...about, date: '2017-04-10' }),
    briefing('2017/before', { ...about, date: '2017-04-07' }),
    briefing('2017/after', { ...about, date: '2017-05-30' }),
    briefing('2017/one-topic', {
      date: '2017-04-01',
      actors: ['crowd'],
      location: 'elsewhere',
      topics: ['strikes'],
    }),
    briefing('2014/long-ago', { ...about }),
    briefing('2017/one-actor', {
      date: '2017-04-02',
      actors: ['ada-marsh'],
      location: 'inland',
      topics: ['tides'],
    }),
    briefing('2017/unlike', {
      date: '2017-04-09',
      actors: ['pilots'],
      location: 'inland',
      topics: ['tides'],
    }),
  ],
});
const subject = found(archive.briefings, '2017/subject');
const relations = new Relations(archive, 10);

test('before a briefing stand its nearest matches of earlier days, in order of time', () => {
  const closest = new Relations(archive, 2).before(subject);

  assert.deepEqual(
    closest.map((related) => related.briefing.id),
    ['2014/long-ago', '2017/before'],
  );
  assert.ok(!relations.before(subject).some((related) => related.briefing.id === '2017/unlike'));
});

test('since a briefing stand related ones of the same day and later, never itself', () => {
  const since = relations.since(subject).map((related) => related.briefing.id);

  assert.deepEqual(since, ['2017/same-day', '2017/after']);
});

test('reasons why briefings are related name the place, who and what, the rarest first, and how far apart in time', () => {
  const nearest = relations.before(subject).find((related) => related.briefing.id === '2017/before');

  assert.deepEqual(nearest?.reasons, [
    'also in Port Ellis',
    'with Union and Ada Marsh',
    'on Wages and Strikes',
    '3 days earlier',
  ]);
});

test('briefings before and since stand in lines that say why each is there', () => {
  const { before, since } = relations.around(subject);

  assert.deepEqual(
    [...before, ...since].map((line) => line.kind === 'related' && [line.briefing.id, ...line.reasons]),
    [...relations.before(subject), ...relations.since(subject)].map((one) => [
      one.briefing.id,
      ...one.reasons,
    ]),
  );
});

test('what many briefings share is no reason that two are related', () => {
  const other = found(archive.briefings, '2012/other-0');

  assert.deepEqual(relations.since(other), []);
});

test('a pair of actors in common relates briefings more than one actor does', () => {
  const pair = relations.before(subject).find((related) => related.briefing.id === '2017/before');
  const single = relations.before(subject).find((related) => related.briefing.id === '2017/one-actor');

  assert.ok((pair?.score ?? 0) > 2 * (single?.score ?? 0));
});

test('a related briefing of a closer day ranks higher', () => {
  const scores = new Map(relations.before(subject).map((related) => [related.briefing.id, related.score]));

  assert.ok((scores.get('2017/before') ?? 0) > (scores.get('2014/long-ago') ?? 0));
});

test('no more related briefings are given than asked for', () => {
  assert.equal(new Relations(archive, 1).before(subject).length, 1);
});

test('equally related briefings come by id', () => {
  const twins = archiveOf({
    actors: [actor('ada-marsh'), actor('crowd')],
    places: [place('port-ellis'), place('elsewhere')],
    topics: [topic('strikes'), topic('weather')],
    briefings: [
      ...others,
      ...['c', 'a', 'b'].map((id) => briefing(`2017/${id}`, { actors: ['ada-marsh'] })),
      briefing('2018/later', { actors: ['ada-marsh'] }),
    ],
  });

  const before = new Relations(twins).before(found(twins.briefings, '2018/later'));

  assert.deepEqual(
    before.map((related) => related.briefing.id),
    ['2017/a', '2017/b', '2017/c'],
  );
});

test('a withdrawn briefing is related to nothing else, but knows what it is related to', () => {
  const gone = archiveOf({
    actors: [actor('dockers-union'), actor('crowd')],
    places: [place('port-ellis'), place('elsewhere')],
    topics: [topic('strikes'), topic('weather')],
    briefings: [
      ...others,
      briefing('2017/gone', { status: 'withdrawn' }),
      briefing('2018/b'),
      briefing('2016/a'),
    ],
  });
  const related = new Relations(gone);

  const seen = gone.briefings
    .flatMap((one) => [...related.before(one), ...related.since(one)])
    .map((one) => one.briefing.id);
  const [withdrawn] = gone.withdrawn;

  assert.ok(!seen.includes('2017/gone'));
  assert.deepEqual(withdrawn && related.before(withdrawn).map((one) => one.briefing.id), ['2016/a']);
});

test('reasons why briefings are related name nothing that only one of them has', () => {
  const partly = { ...about, actors: ['ada-marsh', 'pilots'], topics: ['strikes', 'tides'] };
  const { briefings, withdrawn } = archiveOf({
    actors: ['ada-marsh', 'union', 'crowd', 'pilots'].map((id) => actor(id)),
    places: ['port-ellis', 'elsewhere'].map((id) => place(id)),
    topics: ['strikes', 'wages', 'weather', 'tides'].map((id) => topic(id)),
    briefings: [
      ...others,
      briefing('2017/subject', { ...about, date: '2017-04-10' }),
      briefing('2017/partly', { ...partly, date: '2017-04-07' }),
    ],
  });
  const related = new Relations({ briefings, withdrawn }).before(found(briefings, '2017/subject'));

  assert.deepEqual(
    related.map(({ reasons }) => reasons),
    [['also in Port Ellis', 'with Ada Marsh', 'on Strikes', '3 days earlier']],
  );
});

test('of several places in common the rarest counts, and of many actors two are named', () => {
  const both = { location: ['port', 'quay'], actors: ['a', 'b', 'c'] };
  const { briefings, withdrawn } = archiveOf({
    actors: ['a', 'b', 'c', 'crowd'].map((id) => actor(id)),
    places: ['port', 'quay', 'elsewhere'].map((id) => place(id)),
    topics: [topic('weather'), topic('strikes')],
    briefings: [
      ...others.map(({ id }) =>
        briefing(id, { actors: ['crowd'], location: 'elsewhere', topics: ['weather'] }),
      ),
      briefing('2010/port', { location: 'port', actors: [], topics: [] }),
      briefing('2017/subject', { ...both, date: '2017-04-10', topics: ['strikes'] }),
      briefing('2017/both', { ...both, date: '2017-04-09', topics: [] }),
      briefing('2017/one', { ...both, location: 'quay', date: '2017-04-09', topics: [] }),
    ],
  });
  const near = new Relations({ briefings, withdrawn }, 2).before(found(briefings, '2017/subject'));

  assert.deepEqual(
    near.map(({ briefing: { id } }) => id),
    ['2017/both', '2017/one'],
  );
  assert.equal(near[0]?.score, near[1]?.score);
  assert.deepEqual(
    near.map(({ reasons }) => reasons.join().includes('C')),
    [false, false],
  );
});

test('all briefings that authors put beside another stand there, however many', () => {
  const ids = ['a', 'b', 'c'].map((name) => `2016/${name}`);
  const { briefings, withdrawn } = archiveOf({
    briefings: [...ids.map((id) => briefing(id)), briefing('2017/subject', { related: ids })],
  });
  const near = new Relations({ briefings, withdrawn }, 2).before(found(briefings, '2017/subject'));

  assert.equal(near.length, 3);
});
