import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usualLength } from '../../schema/schemas.ts';
import type { Entries } from '../model.ts';
import { actor, briefing, entries, statement, today } from '../sample.ts';
import { deskFindings } from './desk.ts';
import { lengthFindings } from './editorial.ts';

/** What is found in entries, by rule and field. */
function foundIn(given: Partial<Entries>, rule: string): string[] {
  return deskFindings(entries(given), today).flatMap((finding) =>
    finding.rule === rule ? [(finding.field ?? []).join('.')] : [],
  );
}

test('today is no day to come, tomorrow is one', () => {
  const on = (date: string) => foundIn({ briefings: [briefing('2020/a', { date })] }, 'future-date');

  assert.deepEqual(on(today), []);
  assert.deepEqual(on('2020-01-02'), ['date']);
});

test('every day that lies more than a year ahead is told of where it stands', () => {
  const far = briefing('2017/a', {
    ...{ until: '2021-01-02', updated: '2021-01-02', withdrawn: { date: '2021-01-02', reason: 'No.' } },
    corrections: [
      { date: '2021-01-01', kind: 'typo', note: 'A letter.' },
      { date: '2021-01-02', kind: 'typo', note: 'A letter.' },
    ],
    sources: [{ id: 'a', title: 'Port closed', date: '2021-01-02' }],
  });

  assert.deepEqual(foundIn({ briefings: [far] }, 'future-date'), [
    'until',
    'updated',
    'withdrawn.date',
    'corrections.1.date',
    'sources.0.date',
  ]);
});

test('an office of a year may reach to the end in it, and no further', () => {
  const held = (from: string, to?: string) =>
    foundIn(
      { actors: [actor('ada', { ended: '2015-06', roles: [{ title: 'Host', from, to }] })] },
      'outside-life',
    );

  assert.deepEqual(held('2010', '2015'), []);
  assert.deepEqual(held('2015'), []);
  assert.deepEqual(held('2010', '2015-07'), ['roles.0']);
  assert.deepEqual(held('2016'), ['roles.0']);
});

test('a statement of the last day of a life is of it, one of the next day is not', () => {
  const said = (on: string) =>
    foundIn(
      {
        actors: [actor('ada', { began: '1960', ended: '2015-06-01' })],
        briefings: [briefing('2017/a', { outline: { statements: [statement('ada', 'No.', { on })] } })],
      },
      'outside-life',
    ).length;

  assert.deepEqual(['2015-06-01', '2015-06-02', '1960-01-01', '1959-12-31'].map(said), [0, 1, 0, 1]);
});

test('a title is of the usual length up to its last letter', () => {
  const { least, most } = usualLength.title;
  const count = (length: number) => lengthFindings(briefing('2017/a', { title: 'a'.repeat(length) })).length;

  assert.deepEqual([least - 1, least, most, most + 1].map(count), [1, 0, 0, 1]);
});
