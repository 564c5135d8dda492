import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, found, place, statement } from '../sample.ts';
import { actorTold } from './actor-told.ts';

test('twelve of an actor’s places are told with how often they are named, of the others how many there are', () => {
  const location = Array.from({ length: 13 }, (_, index) => `port-${index}`);
  const { actors } = archiveOf({
    actors: [actor('ada')],
    places: location.map((id) => place(id)),
    briefings: [briefing('2017/a', { actors: ['ada'], location })],
  });
  const { places } = actorTold(found(actors, 'ada'));

  assert.deepEqual([places.first.length, places.rest], [12, 1]);
});

test('the newest ten of an actor’s statements stand open', () => {
  const statements = Array.from({ length: 13 }, (_, index) =>
    statement('ada', `No. ${index}.`, { anchor: `statement_${index}` }),
  );
  const { actors } = archiveOf({
    actors: [actor('ada')],
    briefings: [briefing('2017/a', { actors: ['ada'], outline: { statements } })],
  });
  const { newest, folded, count } = actorTold(found(actors, 'ada')).said;

  assert.deepEqual([newest.length, folded.length, count], [10, 3, 13]);
  assert.ok(newest.every(({ alone }) => alone !== undefined));
});

test('what was said on behalf of somebody, or by several, is not told as said by one alone', () => {
  const { actors } = archiveOf({
    actors: [actor('ada'), actor('crew')],
    briefings: [
      briefing('2017/a', {
        outline: {
          statements: [
            statement('ada', 'One.', { for: 'crew' }),
            { ...statement('ada', 'Two.', { anchor: 'statement_2' }), by: ['ada', 'crew'] },
          ],
        },
      }),
    ],
  });
  const { newest } = actorTold(found(actors, 'ada')).said;

  assert.deepEqual(
    newest.map(({ alone }) => alone),
    [undefined, undefined],
  );
});
