import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from '../lists/list-parts.ts';
import { actor, archiveOf, briefing, found, place, today } from '../sample.ts';
import { shownDigest } from './shown.ts';
import { actorShown } from './subject-shown.ts';

/** What the page of Ada shows, when others have the given fields. */
function shown(changes: Record<string, Parameters<typeof actor>[1]> = {}): string {
  const others = ['union', 'former', 'later', 'nobody'];
  const archive = archiveOf({
    actors: [
      actor('ada', { memberOf: ['union'], succeeds: ['former'] }),
      ...others.map((id) => actor(id, { ...(id === 'later' && { succeeds: ['ada'] }), ...changes[id] })),
    ],
    places: [place('port-ellis')],
    briefings: [briefing('2017/a', { actors: ['ada'] })],
  });
  const ada = found(archive.actors, 'ada');
  const [part] = partsOf(ada.briefings);
  return shownDigest(actorShown(ada, part!, today));
}

test('what an actor’s page shows changes with the name of whatever is named on it, and of nothing else', () => {
  for (const id of ['former', 'later', 'union'])
    assert.notEqual(shown({ [id]: { name: 'Renamed' } }), shown(), id);
  assert.equal(shown({ nobody: { name: 'Renamed' } }), shown());
});
