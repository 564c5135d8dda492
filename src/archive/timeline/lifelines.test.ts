import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, found, place, statement, topic } from '../sample.ts';
import type { Lane } from './lanes.ts';
import { actorLine, placeLine, topicLine, type Lifeline } from './lifelines.ts';

const names = ['ada', 'bo', 'cy', 'di'];
const archive = archiveOf({
  briefings: [
    briefing('2016/a', { actors: ['ada', 'bo', 'cy'], date: '2016-12-30', until: '2017-01-02' }),
    briefing('2017/b', {
      actors: ['ada', 'bo'],
      outline: {
        statements: [
          statement('ada', 'The port is closed.'),
          statement('ada', 'It was closed before.', { on: '2004-05-01', anchor: 'statement_2' }),
          statement('bo', 'It is open.', { at: 'elsewhere', topic: 'trade', anchor: 'statement_3' }),
        ],
      },
    }),
  ],
  actors: names.map((id) => actor(id)),
  places: [place('islands'), place('port-ellis', { within: 'islands' }), place('elsewhere')],
  topics: [topic('work'), topic('strikes', { broader: 'work' }), topic('trade')],
});

const lanes = (line: Lifeline) =>
  line.lanes.map(
    ({ kind, who, cells }) => `${who?.name ?? kind}: ${cells.map(({ count }) => count).join(' ')}`,
  );
const marksOf = ({ lanes: all }: Lifeline, kind: Lane['kind']) =>
  all
    .find((lane) => lane.kind === kind)
    ?.cells.flatMap(({ marks }) => marks)
    .map(({ name }) => name);

test('briefings, statements and company stand on the axis of the briefings', () => {
  const line = actorLine(found(archive.actors, 'ada'));

  assert.deepEqual(lanes(line), ['briefings: 1 2', 'statements: 0 1', 'Bo: 1 2', 'Cy: 1 1']);
  assert.equal(line.outside, 1);
});

test('a mark says the day and what it is, the oldest first', () => {
  const line = actorLine(found(archive.actors, 'ada'));

  assert.deepEqual(marksOf(line, 'briefings'), [
    '30 December 2016 – 2 January 2017: Briefing 2016/a',
    '30 December 2016 – 2 January 2017: Briefing 2016/a',
    '1 March 2017: Briefing 2017/b',
  ]);
  assert.deepEqual(marksOf(line, 'statements'), ['1 March 2017: The port is closed.']);
});

test('the transcripts in which somebody speaks stand on their line, each leading to their first turn', () => {
  const turns = ['Ada', 'Bo', 'Ada'].map((label, index) => ({
    ...{ label, text: 'No.', transcript: 0, anchor: `turn_${index}` },
    position: { line: 20 + index, column: 1 },
  }));
  const spoken = archiveOf({
    actors: names.map((id) => actor(id)),
    briefings: [briefing('2017/a', { actors: ['bo'], outline: { turns } })],
  });
  const line = actorLine(found(spoken.actors, 'ada'));

  assert.deepEqual(lanes(line), ['transcripts: 1']);
  assert.deepEqual(line.lanes[0]?.cells[0]?.marks, [
    { url: '/briefings/2017/a/#turn_0', name: '1 March 2017: Briefing 2017/a' },
  ]);
});

test('a place has what was said there, a topic what was said about it, both with who said it', () => {
  const [islands, work] = [found(archive.places, 'islands'), found(archive.topics, 'work')];

  assert.deepEqual(lanes(placeLine(islands)).slice(0, 3), ['briefings: 1 2', 'statements: 0 1', 'Ada: 1 2']);
  assert.deepEqual(marksOf(topicLine(work), 'statements'), ['1 March 2017: Ada: The port is closed.']);
});

test('a lane is searched for by who it is of, together where two are actors', () => {
  const within = (line: Lifeline) => line.lanes.map((lane) => new URLSearchParams(lane.within).toString());

  assert.deepEqual(within(actorLine(found(archive.actors, 'ada'))).slice(0, 3), [
    'actor=ada',
    'speaker=ada',
    'actor=ada&actor=bo&together=',
  ]);
  assert.deepEqual(within(placeLine(found(archive.places, 'islands'))).slice(1, 3), [
    'kind=statement&place=islands',
    'place=islands&actor=ada',
  ]);
});

test('who is in no briefing has no axis, and who only speaks has that of the briefings they speak in', () => {
  const { axis, lanes: none } = actorLine(found(archive.actors, 'di'));
  assert.deepEqual([axis, none], [[], []]);

  const speaking = archiveOf({
    actors: [actor('dockers-union'), actor('ada')],
    briefings: [briefing('2017/a', { outline: { statements: [statement('ada', 'The port is closed.')] } })],
  });
  assert.deepEqual(lanes(actorLine(found(speaking.actors, 'ada'))), ['statements: 1']);
});

test(
  'fifteen hundred briefings are numbers in at most ten stretches, and eight of the company',
  { timeout: 60_000 },
  () => {
    const crowd = Array.from({ length: 12 }, (_, index) => `a${index}`);
    const large = archiveOf({
      actors: ['ada', ...crowd].map((id) => actor(id)),
      briefings: Array.from({ length: 1500 }, (_, index) =>
        briefing(`${1789 + (index % 230)}/b-${index}`, { actors: ['ada', ...crowd] }),
      ),
    });
    const { axis, lanes: all, rest } = actorLine(found(large.actors, 'ada'));

    assert.equal(axis.length, 10);
    assert.deepEqual([all.length, rest], [9, 4]);
    for (const { cells } of all) {
      assert.equal(
        cells.reduce((sum, { count }) => sum + count, 0),
        1500,
      );
      assert.deepEqual(
        cells.flatMap(({ marks }) => marks),
        [],
      );
    }
  },
);

test('a briefing alone in its stretch has its mark also where others are numbers', () => {
  const { actors } = archiveOf({
    briefings: [2, 2, 2, 2, 2, 2, 2, 2, 6].map((month, index) =>
      briefing(`2017/b-${index}`, { date: `2017-0${month}-10` }),
    ),
  });
  const [lane] = actorLine(found(actors, 'dockers-union')).lanes;

  assert.deepEqual(
    lane?.cells.map(({ count, marks }) => [count, marks.length]),
    [
      [8, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [1, 1],
    ],
  );
});

test('stretches in which nothing is are one silence, told with the first of them', () => {
  const { actors } = archiveOf({
    briefings: ['2016-07', '2017-04', '2017-10'].map((month) =>
      briefing(`${month.slice(0, 4)}/b-${month}`, { date: `${month}-10` }),
    ),
  });
  const { stretches } = actorLine(found(actors, 'dockers-union'));

  assert.deepEqual(
    stretches.map(({ words, silence, isSilent }) => [words, silence?.words, isSilent]),
    [
      ['July to September 2016', undefined, false],
      ['October to December 2016', 'October 2016 to March 2017', false],
      ['January to March 2017', undefined, true],
      ['April to June 2017', undefined, false],
      ['July to September 2017', undefined, false],
      ['October to December 2017', undefined, false],
    ],
  );
});

test('a line is long where more than fifty places of it are marked', () => {
  const lengthOf = (days: number, actors: number) => {
    const ids = Array.from({ length: actors }, (_, index) => `guild-${index}`);
    const archive = archiveOf({
      actors: ids.map((id) => actor(id)),
      briefings: Array.from({ length: days }, (_, index) =>
        briefing(`2016/${index}`, { date: `2016-${String(index + 1).padStart(2, '0')}-01`, actors: ids }),
      ),
    });
    return actorLine(found(archive.actors, 'guild-0')).isLong;
  };

  assert.equal(lengthOf(6, 8), false);
  assert.equal(lengthOf(8, 8), true);
});
