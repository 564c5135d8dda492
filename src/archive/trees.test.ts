import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, briefing, found, ids, place, topic } from './sample.ts';
import * as trees from './trees.ts';

const archive = archiveOf({
  places: [
    place('coast', { kind: 'country' }),
    place('delta', { kind: 'region', within: 'coast' }),
    place('port-ellis', { within: 'delta' }),
    place('inland', { kind: 'country' }),
  ],
  topics: [topic('labour'), topic('strikes', { broader: 'labour' }), topic('wages', { broader: 'labour' })],
  briefings: [
    briefing('2016/a', { location: 'coast', topics: ['labour', 'strikes'] }),
    briefing('2018/b', { location: 'port-ellis', topics: ['strikes', 'wages'] }),
    briefing('2017/c', { location: 'delta', topics: ['labour'] }),
  ],
});

test('the chain of a place goes from the nearest place around it outwards', () => {
  const chain = trees.placeChain(found(archive.places, 'port-ellis'));

  assert.deepEqual(ids(chain), ['delta', 'coast']);
});

test('the chain of a topic goes upwards, and a topic at the top has none', () => {
  const chains = [found(archive.topics, 'strikes'), found(archive.topics, 'labour')].map(trees.topicChain);

  assert.deepEqual(chains.map(ids), [['labour'], []]);
});

test('briefings in a place include those in places within it, newest first', () => {
  const places = ['coast', 'delta', 'port-ellis', 'inland'].map((id) => found(archive.places, id));

  assert.deepEqual(
    places.map((one) => ids(trees.briefingsIn(one))),
    [['2018/b', '2017/c', '2016/a'], ['2018/b', '2017/c'], ['2018/b'], []],
  );
});

test('a briefing on a topic and on a narrower one counts once', () => {
  const list = trees.briefingsOnTopic(found(archive.topics, 'labour'));

  assert.deepEqual(ids(list), ['2018/b', '2017/c', '2016/a']);
});

test('the tree of places goes from the top down, with counts', () => {
  const tree = trees.placeTree(archive.places);

  assert.deepEqual(tree.map(outlined), [
    ['coast', 3, [['delta', 2, [['port-ellis', 1, []]]]]],
    ['inland', 0, []],
  ]);
});

test('the tree of topics goes from the top down, by name', () => {
  const tree = trees.topicTree(archive.topics);

  assert.deepEqual(tree.map(outlined), [
    [
      'labour',
      3,
      [
        ['strikes', 2, []],
        ['wages', 1, []],
      ],
    ],
  ]);
});

const moved = archiveOf({
  places: [
    place('north', { kind: 'country' }),
    place('south', { kind: 'country' }),
    place('isle', { kind: 'region', within: [{ id: 'north', until: '2015-05' }, 'south'] }),
    place('reef', { kind: 'region', within: ['north', 'south'] }),
    place('hut', { kind: 'site', within: 'reef' }),
    place('mill', { kind: 'site', within: 'isle' }),
  ],
});

test('the way to a place is that of today, and begins where nobody disputes it', () => {
  const ways = ['mill', 'isle', 'hut', 'reef', 'north'].map((id) =>
    ids(trees.wayToPlace(found(moved.places, id))),
  );

  assert.deepEqual(ways, [
    ['south', 'isle', 'mill'],
    ['south', 'isle'],
    ['reef', 'hut'],
    ['reef'],
    ['north'],
  ]);
});

test('the way to a topic begins with the broadest', () => {
  const { topics } = archiveOf({
    topics: [topic('work'), topic('strikes', { broader: 'work' }), topic('pickets', { broader: 'strikes' })],
  });

  assert.deepEqual(ids(trees.wayToTopic(found(topics, 'pickets'))), ['work', 'strikes', 'pickets']);
});

test('a place that moved is below both, with its last day in the first', () => {
  const below = ['north', 'south'].map((id) =>
    trees.placeBranch(found(moved.places, id)).below.map(({ subject, until }) => [subject.id, until]),
  );

  assert.deepEqual(below, [
    [
      ['isle', '2015-05'],
      ['reef', undefined],
    ],
    [
      ['isle', undefined],
      ['reef', undefined],
    ],
  ]);
});

test('a place that moved counts below each with the briefings of its days there, and on a map once', () => {
  const { places } = archiveOf({
    places: [
      place('league', { kind: 'country' }),
      place('north', { kind: 'region', within: 'league' }),
      place('south', { kind: 'region', within: 'league' }),
      place('isle', { within: [{ id: 'north', until: '2015-05' }, 'south'] }),
      place('mill', { kind: 'site', within: 'isle' }),
    ],
    briefings: [
      briefing('2014/a', { location: 'isle', date: '2014-03-01' }),
      briefing('2016/b', { location: 'mill', date: '2016-03-01' }),
      briefing('2017/c', { location: ['isle', 'north'], date: '2017-03-01' }),
    ],
  });
  const [league, north, south] = ['league', 'north', 'south'].map((id) => found(places, id));
  assert(league && north && south);

  assert.deepEqual(
    [north, south].map((one) => outlined(trees.placeBranch(one))),
    [
      ['north', 2, [['isle', 1, [['mill', 0, []]]]]],
      ['south', 2, [['isle', 2, [['mill', 1, []]]]]],
    ],
  );
  assert.deepEqual(outlined(trees.placeBranch(league)), [
    'league',
    3,
    [
      ['north', 2, [['isle', 1, [['mill', 0, []]]]]],
      ['south', 2, [['isle', 2, [['mill', 1, []]]]]],
    ],
  ]);
  assert.deepEqual(
    [league, north].map((one) => [...trees.placesIn(one)].map(([{ id }, count]) => [id, count])),
    [
      [
        ['league', 0],
        ['north', 1],
        ['isle', 2],
        ['mill', 1],
        ['south', 0],
      ],
      [
        ['north', 1],
        ['isle', 1],
        ['mill', 0],
      ],
    ],
  );
});

test('a branch begins at any place or topic', () => {
  const branches = [
    trees.placeBranch(found(archive.places, 'delta')),
    trees.topicBranch(found(archive.topics, 'wages')),
  ].map(outlined);

  assert.deepEqual(branches, [
    ['delta', 2, [['port-ellis', 1, []]]],
    ['wages', 1, []],
  ]);
});

function outlined({ subject, count, below }: trees.Branch<{ id: string }>): unknown[] {
  return [subject.id, count, below.map(outlined)];
}

test('a place is told of with all within it where something happened, alone where nothing did', () => {
  const { places } = archiveOf({
    briefings: [briefing('2017/a'), briefing('2016/a')],
    places: [
      place('isle'),
      place('port-ellis', { within: 'isle' }),
      place('quay', { within: 'port-ellis' }),
      place('reef', { within: 'isle' }),
    ],
  });
  const told = (id: string) =>
    [...trees.placesTold(found(places, id))].map(([one, count]) => `${one.id} ${count}`);

  assert.deepEqual(told('isle'), ['port-ellis 2']);
  assert.deepEqual(told('port-ellis'), ['port-ellis 2']);
  assert.deepEqual(told('reef'), ['reef 0']);
});

test('what is around a place on two ways is named once', () => {
  const { places: all } = archiveOf({
    places: [
      place('realm'),
      ...['north', 'south'].map((id) => place(id, { within: 'realm' })),
      place('port-ellis', { within: ['north', 'south'] }),
    ],
  });

  assert.deepEqual(ids(trees.placesAbove(found(all, 'port-ellis'))), ['north', 'realm', 'south']);
});

test('a place that was left and came back is below what was around it twice, once, with the briefings of both times', () => {
  const { places } = archiveOf({
    places: [
      place('north', { kind: 'country' }),
      place('south', { kind: 'country' }),
      place('isle', {
        within: [
          { id: 'north', until: '1918' },
          { id: 'south', until: '1940' },
          { id: 'north', until: '1991' },
          'south',
        ],
      }),
    ],
    briefings: ['1900', '1930', '1950', '2000'].map((year) =>
      briefing(`${year}/a`, { date: `${year}-05-01`, location: 'isle' }),
    ),
  });
  const below = ['north', 'south'].map((id) =>
    trees.placeBranch(found(places, id)).below.map(({ subject, until, count }) => [subject.id, until, count]),
  );

  assert.deepEqual(below, [[['isle', '1991', 2]], [['isle', undefined, 2]]]);
});
