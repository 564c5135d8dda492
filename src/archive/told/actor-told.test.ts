import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, found, place, statement } from '../sample.ts';
import { actorTold } from './actor-told.ts';

test('twelve places are counted, and of many statements ten stand open', () => {
  const places = Array.from({ length: 13 }, (_, index) => `port-${index}`);
  const statements = places.map((id, index) => statement('ada', id, { anchor: `statement_${index}` }));
  const { actors } = archiveOf({
    actors: [actor('ada')],
    places: places.map((id) => place(id)),
    briefings: [briefing('2017/a', { actors: ['ada'], location: places, outline: { statements } })],
  });
  const told = actorTold(found(actors, 'ada'));

  assert.deepEqual([told.places.first.length, told.places.rest], [12, 1]);
  assert.deepEqual([told.said.newest.length, told.said.folded.length, told.said.count], [10, 3, 13]);
  assert.ok(told.said.newest.every(({ alone }) => alone !== undefined));
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
