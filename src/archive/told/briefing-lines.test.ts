import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearPages } from '../lists/calendar.ts';
import { actor, archiveOf, briefing, found } from '../sample.ts';
import { compactLines, monthsTold, narrowLines } from './briefing-lines.ts';

const archive = archiveOf({
  actors: [actor('ada-marsh', { roles: [{ title: 'Mayor', from: '2016' }] }), actor('dockers-union')],
  briefings: [
    briefing('2017/winter', { date: '2017-01-31', until: '2017-02-01', actors: ['ada-marsh'] }),
    briefing('2017/strike', { date: '2017-02-10' }),
  ],
});

test('a list of an actor’s briefings says what the actor was in each, and no other list does', () => {
  const subjects = [found(archive.actors, 'ada-marsh'), found(archive.places, 'port-ellis'), undefined];
  const told = subjects.map((of) =>
    compactLines(archive.briefings, of).map((line) =>
      line.kind === 'compact' ? line.capacities : line.kind,
    ),
  );

  assert.deepEqual(told, [
    [[], ['Mayor']],
    [[], []],
    [[], []],
  ]);
});

test('a month has every briefing in full that touches it', () => {
  const [year] = yearPages(archive);
  const told = year && monthsTold(year.props.part);

  assert.deepEqual(
    told?.map(({ month, lines }) => [month, ...lines.map((line) => `${line.kind} ${line.briefing.id}`)]),
    [
      ['2017-02', 'full 2017/strike', 'full 2017/winter'],
      ['2017-01', 'full 2017/winter'],
    ],
  );
});

test('briefings keep their order in a narrow list', () => {
  assert.deepEqual(
    narrowLines(archive.briefings).map((line) => `${line.kind} ${line.briefing.id}`),
    ['narrow 2017/strike', 'narrow 2017/winter'],
  );
});
