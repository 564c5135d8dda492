import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing } from '../sample.ts';
import { officeHolders } from './office-holders.ts';

const role = (title: string, from: string, to?: string) => ({
  title,
  organisation: 'league',
  from,
  ...(to && { to }),
});
const entries = [
  actor('league'),
  actor('ada', { roles: [role('Chair', '2016', '2018'), role('Pilot', '2019')] }),
  actor('bo', { roles: [role('Chair', '2018'), { title: 'Cook', from: '2001' }] }),
  actor('cay', {
    roles: [{ ...role('Chair', '2014-05', '2014-06'), acting: true as const }, role('Clerk', '2015')],
  }),
];

function told(...drafts: string[]): string[] {
  const briefings = [
    briefing('2017/a'),
    ...drafts.map((id) => briefing(`2018/${id}`, { actors: [{ id }], status: 'draft' })),
  ];
  const { actors } = archiveOf({ actors: [actor('dockers-union'), ...entries], briefings });
  const league = actors.find(({ id }) => id === 'league');
  return officeHolders(league ?? { holdings: [] }).map(
    ({ term, values }) => `${term}: ${values.map(({ text, url }) => `${text} ${url}`).join(', ')}`,
  );
}

test('who held the offices of an organisation is told by office, the one that began last first', () => {
  assert.deepEqual(told(), [
    'Chair: Bo (since 2018) /actors/bo/, Ada (2016 – 2018) /actors/ada/, Cay (acting) (May 2014 – June 2014) /actors/cay/',
    'Pilot: Ada (since 2019) /actors/ada/',
    'Clerk: Cay (since 2015) /actors/cay/',
  ]);
});

test('who is known from drafts alone is no holder of an office yet', () => {
  assert.deepEqual(told('bo', 'cay'), [
    'Pilot: Ada (since 2019) /actors/ada/',
    'Chair: Ada (2016 – 2018) /actors/ada/',
  ]);
});
