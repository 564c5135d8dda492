import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, found, place, story } from '../sample.ts';
import { storyLines, storyTold } from './story-told.ts';

/** A story of briefings on the given days, the even ones at a port, the others inland. */
function told(days: string[]) {
  const archive = archiveOf({
    actors: [actor('dockers-union', { roles: [{ title: 'Host', from: '2015' }] })],
    places: [place('port-ellis'), place('inland')],
    stories: [story('affair'), story('idle')],
    briefings: days.map((date, index) =>
      briefing(`${date.slice(0, 4)}/${String(index).padStart(3, '0')}`, {
        date,
        stories: ['affair'],
        location: index % 2 === 0 ? 'port-ellis' : 'inland',
      }),
    ),
  });
  return { ...storyTold(found(archive.stories, 'affair')), lines: storyLines(archive.stories) };
}

/** Days in runs of three, each run some days after the last: a gap before each but the first. */
function runs(...pauses: number[]): string[] {
  let day = Date.parse('2000-01-01');
  return [1, ...pauses].flatMap((pause) => {
    day += (pause - 1) * 86_400_000;
    return [1, 2, 3].map(() => new Date((day += 86_400_000)).toISOString().slice(0, 10));
  });
}

test('twelve gaps are named, and of more the longest, in order of time', () => {
  const twelve = Array.from({ length: 12 }, () => 40);
  const some = told(runs(...twelve)).covered;
  const more = told(runs(20, ...twelve, 30)).covered;

  assert.deepEqual([some.gaps.length, some.shorter], [12, 0]);
  assert.deepEqual([more.gaps.length, more.shorter], [12, 2]);
  assert.deepEqual(more.gaps, [...new Set(more.gaps)]);
  assert.match(more.gaps[0] ?? '', /from 27 January to 5 March 2000$/);
});

test('members, places and sources have the day on which they were first known', () => {
  const { members, places, sources, span, known: when } = told(['2017-01-01', '2017-01-03', '2017-01-05']);

  assert.deepEqual(
    members.shown.map(({ actor: { id }, known, offices }) => [id, known, offices]),
    [['dockers-union', '2017-01-01', ['Host, since 2015']]],
  );
  assert.deepEqual(
    places.places.map((one) => [one.id, places.counts.get(one), places.knownOn(one)]),
    [
      ['port-ellis', 2, '2017-01-01'],
      ['inland', 1, '2017-01-03'],
    ],
  );
  assert.deepEqual(
    sources.shown.map(({ source: { id }, known, briefings }) => [id, known, briefings.length]),
    [['gazette', '2017-01-01', 3]],
  );
  assert.equal(span, '3 briefings, 1–5 January 2017');
  assert.equal(when?.days.length, 3);
});

test('a list says how long each story is, of one without briefings that it has none', () => {
  assert.deepEqual(
    told(['2017-01-01']).lines.map(({ name, span }) => `${name}: ${span}`),
    ['Affair: 1 briefing, 1 January 2017', 'Idle: No briefings yet'],
  );
});

test('a story says whether each of its steps was known on its day', () => {
  const stories = ['2017-01-01', '2017-01-09'].map((publish) => {
    const archive = archiveOf({
      stories: [story('affair')],
      briefings: [briefing('2017/a', { date: '2017-01-01', publish, stories: ['affair'] })],
    });
    return storyTold(found(archive.stories, 'affair')).isAsItHappened;
  });

  assert.deepEqual(stories, [true, false]);
});

test('a story of which one step was known later was not known as it happened', () => {
  const archive = archiveOf({
    stories: [story('affair')],
    briefings: [
      briefing('2017/a', { stories: ['affair'] }),
      briefing('2017/b', { publish: '2017-05-01', stories: ['affair'] }),
    ],
  });

  assert.equal(storyTold(found(archive.stories, 'affair')).isAsItHappened, false);
});

test('gaps come in order of time, whichever is the longest', () => {
  const { gaps } = told(runs(20, 60)).covered;

  assert.equal(gaps.length, 2);
  assert.match(gaps[1] ?? '', /to 25 March 2000$/);
});
