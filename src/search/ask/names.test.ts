import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, place, topic } from '../../archive/sample.ts';
import { namesOf } from './names.ts';

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
