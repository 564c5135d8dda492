import assert from 'node:assert/strict';
import { test } from 'node:test';
import { companyOf } from './company.ts';
import { actor, archiveOf, briefing, found } from './sample.ts';

const archive = archiveOf({
  briefings: [
    briefing('2016/a', { actors: ['ada', 'bo', 'cy'] }),
    briefing('2017/b', { actors: ['ada', 'bo'] }),
    briefing('2017/c', { actors: ['bo', 'cy'] }),
  ],
  actors: ['ada', 'bo', 'cy', 'di'].map((id) => actor(id)),
});

test('a companion has its count, and the first and last day together', () => {
  const { companions, rest } = companyOf(found(archive.actors, 'ada'));

  assert.deepEqual(
    companions.map(({ name, count, first, last }) => [name, count, first, last]),
    [
      ['Bo', 2, '2016-03-01', '2017-03-01'],
      ['Cy', 1, '2016-03-01', '2016-03-01'],
    ],
  );
  assert.equal(rest, 0);
});

test('companions are together only where the actor is, too', () => {
  const [bo] = companyOf(found(archive.actors, 'ada')).companions;

  assert.deepEqual(bo?.together, [{ url: '/actors/cy/', count: 1 }]);
});

test('who is alone has no company, and of a large one the most frequent are named', () => {
  assert.deepEqual(companyOf(found(archive.actors, 'di')), { companions: [], rest: 0 });
  const names = Array.from({ length: 20 }, (_, index) => `a${index}`);
  const large = archiveOf({
    briefings: [briefing('2017/a', { actors: ['ada', ...names] })],
    actors: ['ada', ...names].map((id) => actor(id)),
  });

  const { companions, rest } = companyOf(found(large.actors, 'ada'));
  assert.deepEqual([companions.length, rest], [12, 8]);
});
