import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf } from '../../archive/sample.ts';
import { followTheMoney, type FtmEntity } from './followthemoney.ts';
import { files } from './tables-sample.ts';

/** The properties that are used, by schema: from `followthemoney/schema/*.yaml`, with those inherited. */
const thing = ['name', 'alias', 'summary', 'sourceUrl', 'publisher', 'wikidataId'];
const interval = ['startDate', 'endDate'];
const known: Record<FtmEntity['schema'], string[]> = {
  Person: thing,
  PublicBody: thing,
  Organization: thing,
  Position: [...thing, 'organization'],
  Occupancy: ['holder', 'post', ...interval],
  Membership: ['member', 'organization', 'role', ...interval],
};

test('actors, offices and memberships are entities that FollowTheMoney knows', () => {
  const entities = (files.get('data/followthemoney.ndjson') ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as FtmEntity);

  const ids = new Set(entities.map(({ id }) => id));
  assert.equal(ids.size, entities.length);
  for (const { schema, properties } of entities) {
    for (const [name, values] of Object.entries(properties)) {
      assert.ok(known[schema].includes(name), `${schema}.${name}`);
      if (['holder', 'post', 'member', 'organization'].includes(name)) {
        assert.ok(
          values.every((value) => ids.has(value)),
          `${schema}.${name}: ${values.join()}`,
        );
      }
    }
  }
  const minister = entities.find(({ id }) => id === 'position.islands.minister');
  assert.deepEqual(minister?.properties, { name: ['Minister, Islands'], organization: ['actor.islands'] });
  assert.deepEqual(
    entities.filter(({ schema }) => schema === 'Occupancy').map(({ properties }) => properties),
    [
      {
        holder: ['actor.ada'],
        post: ['position.islands.minister'],
        startDate: ['2016'],
        endDate: ['2017-05'],
      },
      { holder: ['actor.ada'], post: ['position.none.pilot'], startDate: ['2010'] },
    ],
  );
});

test('who belongs to a person belongs to no group, and an office keeps its number when another follows', () => {
  const roles = [
    { title: 'Pilot', from: '2010' },
    { title: 'Minister', from: '2016' },
  ];
  const entitiesOf = (held: typeof roles) =>
    followTheMoney(
      archiveOf({
        actors: [
          actor('ada', { kind: 'person', memberOf: ['bo', 'crew'], roles: held }),
          actor('bo', { kind: 'person' }),
          actor('crew', { roles: [{ title: 'Owner', organisation: 'bo', from: '2016' }] }),
        ],
      }),
    );
  const idsOf = (held: typeof roles, schema: FtmEntity['schema']) =>
    entitiesOf(held).flatMap((one) => (one.schema === schema ? [one.id] : []));

  assert.deepEqual(idsOf(roles, 'Membership'), ['actor.ada.crew']);
  assert.deepEqual(idsOf(roles.slice(0, 1), 'Occupancy'), ['actor.ada.role-1']);
  assert.deepEqual(idsOf(roles, 'Occupancy'), ['actor.ada.role-2', 'actor.ada.role-1']);
  assert.deepEqual(
    entitiesOf(roles).flatMap(({ id, properties }) => (id === 'actor.ada.role-1' ? properties.post : [])),
    ['position.none.pilot'],
  );
});

test('each time of a member that came back is an entity of its own', () => {
  const memberOf = [
    { id: 'crew', to: '1990' },
    { id: 'crew', from: '1997' },
  ];
  const archive = archiveOf({
    actors: [actor('crew', { kind: 'organisation' }), actor('ada', { kind: 'person', memberOf })],
  });
  const ids = followTheMoney(archive).flatMap(({ id, schema }) => (schema === 'Membership' ? [id] : []));

  assert.deepEqual(
    ids,
    ['ada.crew', 'ada.crew.2'].map((id) => `actor.${id}`),
  );
});
