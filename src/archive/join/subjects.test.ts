import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, entries, found, ids, place, problemsOf, today, topic } from '../sample.ts';
import { placeTree, topicTree } from '../trees.ts';
import { joinEntries } from './join.ts';

test('a place leads to the place around it, and back to what is in it, by name', () => {
  const { places } = archiveOf({
    places: [
      place('delta', { kind: 'region' }),
      place('port-ellis', { within: 'delta' }),
      place('a-quay', { name: 'Zeta Quay', within: 'delta' }),
      place('maasvlakte', { within: 'delta' }),
    ],
  });

  assert.equal(found(places, 'port-ellis').within, found(places, 'delta'));
  assert.deepEqual(ids(found(places, 'delta').contains), ['maasvlakte', 'port-ellis', 'a-quay']);
});

test('a topic leads to the broader one, and back to the narrower ones, by name', () => {
  const { topics } = archiveOf({
    topics: [topic('wages', { broader: 'labour' }), topic('labour'), topic('strikes', { broader: 'labour' })],
  });

  assert.equal(found(topics, 'wages').broader, found(topics, 'labour'));
  assert.deepEqual(ids(found(topics, 'labour').narrower), ['strikes', 'wages']);
});

test('an actor leads to its groups in the order given, and a group to its members by sort name', () => {
  const { actors } = archiveOf({
    actors: [
      actor('dockers-union'),
      actor('council'),
      actor('zoe-ames', { name: 'Zoe Ames', sortName: 'Ames, Zoe', memberOf: ['dockers-union', 'council'] }),
      actor('ada-marsh', { name: 'Ada Marsh', sortName: 'Marsh, Ada', memberOf: ['council'] }),
    ],
  });

  assert.deepEqual(ids(found(actors, 'zoe-ames').memberOf), ['dockers-union', 'council']);
  assert.deepEqual(ids(found(actors, 'council').members), ['zoe-ames', 'ada-marsh']);
});

test('an actor leads to its country', () => {
  const archive = archiveOf({ actors: [actor('dockers-union', { country: 'port-ellis' })] });

  assert.equal(archive.actors[0]?.country, archive.places[0]);
});

test('actors come by sort name, or by name, and numbers by their value', () => {
  const { actors } = archiveOf({
    actors: [
      actor('quay-10', { name: 'Quay 10' }),
      actor('quay-9', { name: 'Quay 9' }),
      actor('zoe-ames', { name: 'Zoe Ames', sortName: 'Ames, Zoe' }),
      actor('emile', { name: 'Émile' }),
      actor('fred', { name: 'Fred' }),
    ],
  });

  assert.deepEqual(ids(actors), ['zoe-ames', 'emile', 'fred', 'quay-9', 'quay-10']);
});

test('subjects of one name come by id', () => {
  const places = ['b', 'a', 'c'].map((id) => place(id, { name: 'Newport' }));

  assert.deepEqual(ids(archiveOf({ places }).places), ['a', 'b', 'c']);
});

test('coordinates are latitude and longitude', () => {
  const { places } = archiveOf({
    places: [place('port-ellis', { coordinates: [43.84, 10.5] }), place('quay')],
  });

  assert.deepEqual(found(places, 'port-ellis').coordinates, { latitude: 43.84, longitude: 10.5 });
  assert.equal(found(places, 'quay').coordinates, undefined);
});

test('a circle of places is reported once, in a file that is part of it', () => {
  const places = [
    place('quay', { within: 'delta' }),
    place('delta', { within: 'coast' }),
    place('coast', { within: 'delta' }),
  ];

  const findings = problemsOf({ places });

  assert.deepEqual(findings, [
    {
      file: 'content/places/delta.yaml',
      field: ['within'],
      severity: 'error',
      rule: 'cycle',
      message: 'within leads back to where it started: delta → coast → delta. Break the circle.',
    },
  ]);
});

test('a topic that is broader than itself is reported', () => {
  const [finding] = problemsOf({ topics: [topic('strikes', { broader: 'strikes' })] });

  assert.equal(
    finding?.message,
    'broader leads back to where it started: strikes → strikes. Break the circle.',
  );
});

test('two circles are two findings', () => {
  const pairs = ['a', 'b'].flatMap((id) => [
    topic(`${id}-1`, { broader: `${id}-2` }),
    topic(`${id}-2`, { broader: `${id}-1` }),
  ]);

  assert.deepEqual(
    problemsOf({ topics: pairs }).map(({ rule }) => rule),
    ['cycle', 'cycle'],
  );
});

test('a circle is cut, so that trees end', () => {
  const archive = archiveOf({
    places: [place('delta', { within: 'coast' }), place('coast', { within: 'delta' })],
    topics: [topic('strikes', { broader: 'strikes' })],
  });

  const roots = [...placeTree(archive.places), ...topicTree(archive.topics)].map(({ subject }) => subject.id);

  assert.deepEqual(roots, ['delta', 'strikes']);
});

test('coordinates are turned round where that leads from far away to the nearest known place around', () => {
  const rules = (coordinates: [number, number]) =>
    problemsOf({
      places: [
        place('isle', { kind: 'country', coordinates: [10, 60] }),
        place('coast', { kind: 'region', within: 'isle' }),
        place('port-ellis', { within: 'coast', coordinates }),
      ],
    }).map(({ rule }) => rule);

  assert.deepEqual(rules([61, 9]), ['wrong-coordinates']);
  assert.deepEqual(rules([11, 58]), []);
  assert.deepEqual(rules([-60, 80]), []);
});

test('a former id is not that of a file that cannot be read', () => {
  const given = entries({ actors: [actor('dockers-union', { formerIds: ['dockers'] })] });
  const { archive, findings } = joinEntries(given, { today, unread: { actors: ['dockers'] } });

  assert.equal(findings.length, 1);
  assert.deepEqual(archive.redirects, []);
});

test('a place may lie within two that lie within one', () => {
  const places = [
    place('port-ellis', { within: ['north', 'south'] }),
    ...['north', 'south'].map((id) => place(id, { within: 'realm' })),
    place('realm'),
  ];

  assert.deepEqual(problemsOf({ places }), []);
});

test('members and successors of an actor come by sort name', () => {
  const given = {
    actors: [
      actor('dockers-union'),
      actor('ada', { sortName: 'Zed, Ada', memberOf: ['dockers-union'], succeeds: ['dockers-union'] }),
      actor('bo', { sortName: 'Abel, Bo', memberOf: ['dockers-union'], succeeds: ['dockers-union'] }),
    ],
  };
  const union = found(archiveOf(given).actors, 'dockers-union');

  assert.deepEqual(problemsOf(given), []);
  assert.deepEqual(
    [ids([...union.members]), ids([...union.succeededBy])],
    [
      ['bo', 'ada'],
      ['bo', 'ada'],
    ],
  );
});

test('an office ends with its holder at the latest, unless it is said to begin after that', () => {
  const { actors } = archiveOf({
    actors: [
      actor('dockers-union', {
        ended: '2005-06',
        roles: [
          { title: 'Owner', from: '2010' },
          { title: 'Host', from: '2005' },
          { title: 'Guest', from: '2000', to: '2001', acting: true },
          { title: 'Member', from: '1999', to: 'unknown' },
        ],
      }),
    ],
  });

  assert.deepEqual(
    actors[0]?.offices.map(({ title, until, isActing, isEndUnknown }) => [
      title,
      until,
      isActing,
      isEndUnknown,
    ]),
    [
      ['Owner', undefined, undefined, undefined],
      ['Host', '2005-06', undefined, undefined],
      ['Guest', '2001', true, undefined],
      ['Member', undefined, undefined, true],
    ],
  );
});

test('former names come as they ended, in whatever order they are written', () => {
  const formerly = [
    { name: 'Royal Port', until: '2010' },
    { name: 'Old Port', until: '2000-06' },
  ];
  const { actors, places } = archiveOf({
    actors: [actor('dockers-union', { formerly })],
    places: [place('port-ellis', { formerly })],
  });

  for (const one of [...actors, ...places])
    assert.deepEqual(
      one.formerly.map(({ name }) => name),
      ['Old Port', 'Royal Port'],
    );
});
