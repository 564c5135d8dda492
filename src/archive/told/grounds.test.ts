import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WrittenStatement } from '../../base/outline.ts';
import type { BriefingData } from '../../schema/schemas.ts';
import { archiveOf, briefing, statement } from '../sample.ts';
import { groundsOf } from './grounds.ts';

function grounds(sources: BriefingData['sources'], statements: WrittenStatement[] = []) {
  const [one] = archiveOf({
    briefings: [briefing('2017/a', { sources, outline: { statements } })],
  }).briefings;
  assert.ok(one);
  return groundsOf(one);
}

const gazette = { id: 'gazette', title: 'Port closed', publisher: 'Harbour Gazette' };

test('sources are counted by kind, publisher and archived copy', () => {
  const { kinds, ...counts } = grounds([
    { ...gazette, kind: 'official' },
    { ...gazette, id: 'later', kind: 'press', archive: 'https://web.example/1' },
    { id: 'untitled', kind: 'press', url: 'https://port.example/a' },
    { id: 'other', title: 'Minutes' },
  ]);

  assert.deepEqual(kinds, [
    { kind: 'press', count: 2 },
    { kind: 'official', count: 1 },
    { kind: undefined, count: 1 },
  ]);
  assert.deepEqual(counts, {
    sources: 4,
    publishers: 1,
    unpublished: 2,
    archived: 1,
    statements: 0,
    alone: [],
    single: 0,
    unsourced: 0,
  });
});

test('a statement rests on one source alone unless others are cited in it', () => {
  const said = (overrides: Partial<WrittenStatement>) => statement('dockers-union', 'We will.', overrides);
  const { statements, alone, single, unsourced } = grounds(
    [gazette, { id: 'minutes', title: 'Minutes' }],
    [
      said({ source: 'minutes' }),
      said({ cited: ['gazette'] }),
      said({ source: 'minutes', cited: ['minutes'] }),
      said({ source: 'minutes', cited: ['gazette'] }),
      said({}),
    ],
  );

  assert.equal(statements, 5);
  assert.deepEqual(
    alone.map(({ source, count }) => [source.id, count]),
    [
      ['gazette', 1],
      ['minutes', 2],
    ],
  );
  assert.deepEqual([single, unsourced], [3, 1]);
});

test('a briefing without sources has nothing to rest on', () => {
  assert.deepEqual(grounds([]), {
    ...{
      sources: 0,
      publishers: 0,
      unpublished: 0,
      kinds: [],
      archived: 0,
      statements: 0,
      alone: [],
      single: 0,
      unsourced: 0,
    },
  });
});
