import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, found, topic } from '../sample.ts';
import { actorLineTold, topicLineTold, type ToldLine } from './timeline-told.ts';

const archive = archiveOf({
  actors: [actor('ada'), actor('bo'), actor('cy')],
  topics: [topic('strikes')],
  briefings: [
    ...Array.from({ length: 10 }, (_, index) =>
      briefing(`2016/b-${index}`, { date: '2016-05-01', actors: ['ada', 'bo'], topics: ['strikes'] }),
    ),
    briefing('2017/a', { date: '2017-05-01', actors: ['ada', 'bo', 'cy'] }),
  ],
});
const line = actorLineTold(found(archive.actors, 'ada'));

const lane = ({ lanes }: ToldLine, name: string) => lanes.find((one) => one.name === name);

test('where marks would be too many a number leads to its days, and one alone to what it is', () => {
  const cells = lane(line, 'Briefings')?.cells ?? [];

  assert.deepEqual(
    cells.flatMap(({ marks }) => marks),
    [],
  );
  assert.deepEqual(cells[0]?.number, {
    count: 10,
    step: 5,
    words: '10 briefings, April to June 2016',
    url: '/search/?actor=ada&from=2016-04-01&to=2016-06-30',
  });
  assert.deepEqual(cells.at(-1)?.number, {
    count: 1,
    step: 1,
    words: '1 briefing, April to June 2017',
    url: '/briefings/2017/a/',
  });
});

test('few have marks, and where there is nothing no lane says so', () => {
  const cells = lane(line, 'Cy')?.cells.map(({ isEmpty, marks, number }) => [isEmpty, marks.length, number]);

  assert.deepEqual(
    [cells?.[0], cells?.at(-1)],
    [
      [true, 0, undefined],
      [false, 1, undefined],
    ],
  );
});

test('the first who is in the same briefings has a head, which says whose line it is on', () => {
  const heads = (one: ToldLine) => one.lanes.map(({ name, head }) => [name, head]);

  assert.deepEqual(heads(line), [
    ['Briefings', undefined],
    ['Bo', 'Appears with'],
    ['Cy', undefined],
  ]);
  assert.equal(lane(topicLineTold(found(archive.topics, 'strikes')), 'Ada')?.head, 'Actors');
});

test('a line says its days, and where those without lanes are', () => {
  assert.deepEqual(
    [line.days, line.rest],
    ['April 2016 to June 2017', { count: 0, url: '/search/?actor=ada' }],
  );
});
