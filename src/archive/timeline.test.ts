import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorData } from '../schema/schemas.ts';
import { actor, archiveOf, briefing, found } from './sample.ts';
import { timelineOf } from './timeline.ts';

function timeline(roles: ActorData['roles'], until: string, days: string[] = []) {
  const { actors } = archiveOf({
    actors: [actor('dockers-union', { roles })],
    briefings: days.map((date, index) => briefing(`${date.slice(0, 4)}/b-${index}`, { date })),
  });
  return timelineOf(found(actors, 'dockers-union'), until);
}

test('an actor without offices has no timeline', () => {
  assert.equal(timeline([], '2017-12-31'), undefined);
});

test('a timeline goes from the first year of office to the last day', () => {
  const roles = [{ title: 'Chair', from: '2017-07-02', to: '2018-12-31' }];

  const drawing = timeline(roles, '2018-12-31');

  assert.deepEqual(
    drawing?.rows.map(({ start, width, isOpen }) => [start, width, isOpen]),
    [[24.97, 75.03, false]],
  );
  assert.deepEqual(drawing.years, [
    { year: '2017', at: 0 },
    { year: '2018', at: 50.07 },
  ]);
});

test('an office still held runs to the end', () => {
  const [row] = timeline([{ title: 'Chair', from: '2017' }], '2018-12-31')?.rows ?? [];

  assert.deepEqual([row?.start, row?.width, row?.isOpen], [0, 100, true]);
});

test('an office of a day can be seen', () => {
  const [row] =
    timeline([{ title: 'Chair', from: '2010-05-05', to: '2010-05-05' }], '2018-12-31')?.rows ?? [];

  assert.equal(row?.width, 0.5);
});

test('a long timeline names some of its years', () => {
  const years = timeline([{ title: 'Chair', from: '1990' }], '2018-12-31')?.years.map(({ year }) => year);

  assert.deepEqual(years, ['1990', '1994', '1998', '2002', '2006', '2010', '2014']);
});

test('a timeline of ages names a few years, as of today and of antiquity', { timeout: 60_000 }, () => {
  const drawing = timeline([{ title: 'Chair', from: '0079', to: '9999' }], '2018-12-31');

  assert.deepEqual(
    drawing?.years.map(({ year }) => year),
    ['79', '1320', '2561', '3802', '5043', '6284', '7525', '8766'],
  );
  assert.deepEqual(drawing.years[0], { year: '79', at: 0 });
});

test('briefings are marked once a place, and those before the first office not at all', () => {
  const days = ['2016-05-01', '2017-01-01', '2018-12-31', '2018-12-31'];

  const marks = timeline([{ title: 'Chair', from: '2017' }], '2018-12-31', days)?.briefings;

  assert.deepEqual(marks, [100, 0]);
});
