import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, place, topic } from '../../../archive/sample.ts';
import { namesOf } from './subject-names.ts';

test('every subject comes with its names, what is above it and how often it occurs', () => {
  const archive = archiveOf({
    actors: [actor('dockers-union', { aliases: ['Quaymen'] })],
    places: [place('port-ellis', { within: 'isles' }), place('isles')],
    topics: [topic('strikes')],
    briefings: [briefing('2017/a'), briefing('2017/b')],
  });

  assert.deepEqual(namesOf(archive), {
    actor: [{ id: 'dockers-union', name: 'Dockers Union', aliases: ['Quaymen'], count: 2 }],
    place: [
      { id: 'isles', name: 'Isles', count: 0 },
      { id: 'port-ellis', name: 'Port Ellis', above: 'isles', count: 2 },
    ],
    topic: [{ id: 'strikes', name: 'Strikes', count: 2 }],
    hasNoStatements: true,
  });
});

test('subjects of one name come with what sets them apart in lists', () => {
  const brandt = (id: string, began?: string) => actor(id, { name: 'Willem Brandt', began });
  const archive = archiveOf({
    actors: [brandt('a', '1850'), brandt('b', '1914'), actor('dockers-union')],
    places: [
      place('port-ellis', { within: 'isles' }),
      place('isles'),
      place('main'),
      place('other', { name: 'Port Ellis', within: 'main' }),
    ],
  });
  const { actor: actors, place: places } = namesOf(archive);
  const inLists = [...actors, ...places].flatMap((one) => one.inLists ?? []);

  assert.deepEqual(inLists, [
    'Willem Brandt (since 1850)',
    'Willem Brandt (since 1914)',
    'Port Ellis (Main)',
    'Port Ellis (Isles)',
  ]);
});

test('a place that moved, or is disputed, is above all of none', () => {
  const archive = archiveOf({
    places: [
      place('isles'),
      place('coast'),
      place('moved', { within: [{ id: 'isles', until: '1990' }, 'coast'] }),
      place('former', { within: [{ id: 'isles', until: '1990' }] }),
      place('disputed', { within: ['isles', 'coast'] }),
    ],
  });

  assert.deepEqual(
    namesOf(archive).place.map(({ above }) => above),
    [undefined, undefined, undefined, undefined, undefined],
  );
});
