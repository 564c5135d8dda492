import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsShown, statementsShown } from '../../base/list-limits.ts';
import { actor, archiveOf, briefing, statement } from '../sample.ts';
import { listAddresses } from './list-addresses.ts';
import { partSize } from './list-parts.ts';

test('lists have an address for each of their parts, and letters of many actors one', () => {
  const crew = Array.from({ length: actorsShown + 1 }, (_, index) => actor(`crew-${index}`));
  const corrections = Array.from({ length: 2 * partSize }, () => ({
    ...{ date: '2017-05-02', kind: 'typo' as const, note: 'A letter.' },
  }));
  const statements = Array.from({ length: statementsShown + 1 }, (_, index) =>
    statement('ada', 'No.', { anchor: `statement_${index}` }),
  );
  const addresses = listAddresses(
    archiveOf({
      actors: [actor('ada'), ...crew],
      briefings: [briefing('2017/a', { actors: ['ada'], corrections, outline: { statements } })],
    }),
  ).filter((address) => !address.startsWith('/actors/crew-'));

  assert.deepEqual(addresses, [
    '/briefings/2017/',
    '/statements/',
    '/corrections/',
    '/corrections/page/1/',
    '/actors/ada/',
    '/actors/ada/statements/',
    '/places/port-ellis/',
    '/topics/strikes/',
    '/actors/letter/c/',
  ]);
});
