import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, found, statement, story, topic } from '../sample.ts';
import { saidTable } from './story-said.ts';

/** The table of a story in each of whose briefings one says so many things. */
function table(count: number) {
  const archive = archiveOf({
    actors: [
      actor('dockers-union'),
      actor('ada', {
        kind: 'person',
        roles: [
          { title: 'Minister', from: '2010', to: '2016-06-30' },
          { title: 'Mayor', from: '2016-07-01' },
        ],
      }),
    ],
    stories: [story('affair')],
    briefings: ['2016-05-01', '2017-05-01'].map((date) =>
      briefing(`${date.slice(0, 4)}/a`, {
        date,
        publish: `${date.slice(0, 4)}-05-03`,
        stories: ['affair'],
        outline: {
          statements: Array.from({ length: count }, (_, index) =>
            statement('ada', `${date} ${index}`, { anchor: `statement_${index + 1}` }),
          ),
        },
      }),
    ),
  });
  return saidTable(found(archive.stories, 'affair'));
}

test('a row has the offices in which something was said, each once, and the day on which it was known', () => {
  const { shown: rows, isLong } = table(2);

  assert.equal(isLong, false);
  assert.deepEqual(
    rows.map(({ name, capacities, known }) => [name, capacities, known]),
    [['Ada', 'Minister; Mayor', '2016-05-03']],
  );
  assert.deepEqual(
    rows[0]?.shown.map(({ statement: { text }, known }) => [text, known]),
    [
      ['2016-05-01 0', '2016-05-03'],
      ['2016-05-01 1', '2016-05-03'],
      ['2017-05-01 0', '2017-05-03'],
      ['2017-05-01 1', '2017-05-03'],
    ],
  );
});

test('a row says whether the one above is of the same, be it an actor or a name alone', () => {
  const { stories } = archiveOf({
    actors: [actor('ada'), actor('dockers-union')],
    topics: [topic('strikes'), topic('work')],
    stories: [story('affair')],
    briefings: [
      briefing('2016/a', {
        date: '2016-05-01',
        stories: ['affair'],
        outline: {
          statements: [
            statement('ada', 'One', { topic: 'strikes' }),
            statement('ada', 'Two', { topic: 'work' }),
            statement('ada', 'Three'),
            statement('dockers-union', 'Four'),
          ],
        },
      }),
    ],
  });

  assert.deepEqual(
    saidTable(found(stories, 'affair')).shown.map(({ name, isAgain }) => [name, isAgain]),
    [
      ['Ada', false],
      ['Ada', true],
      ['Ada', true],
      ['Dockers Union', false],
    ],
  );
});

test('of more than sixty statements each row shows the first and the last, and counts all', () => {
  assert.equal(table(30).isLong, false);
  const { shown: rows, isLong } = table(31);

  assert.equal(isLong, true);
  assert.equal(rows[0]?.statements.length, 62);
  assert.deepEqual(
    rows[0].shown.map(({ statement: { text } }) => text),
    ['2016-05-01 0', '2017-05-01 30'],
  );
});

test('an office that was held beside another stands once, whatever was said in which', () => {
  const roles = [
    { title: 'Minister', from: '2010' },
    { title: 'Mayor', from: '2011' },
  ];
  const { stories } = archiveOf({
    actors: [actor('ada', { kind: 'person', roles })],
    stories: [story('affair')],
    briefings: [
      briefing('2017/a', {
        stories: ['affair'],
        outline: {
          statements: [
            statement('ada', 'One.', { as: 'Minister' }),
            statement('ada', 'Two.', { anchor: 'statement_2' }),
          ],
        },
      }),
    ],
  });

  assert.deepEqual(
    saidTable(found(stories, 'affair')).shown.map(({ capacities }) => capacities),
    ['Minister; Mayor'],
  );
});

test('of more than thirty rows the others are folded, and where they begin the speaker is named once more', () => {
  const topics = Array.from({ length: 32 }, (_, index) => `work-${String(index).padStart(2, '0')}`);
  const { stories } = archiveOf({
    actors: [actor('ada')],
    topics: [topic('strikes'), ...topics.map((id) => topic(id))],
    stories: [story('affair')],
    briefings: [
      briefing('2017/a', {
        actors: ['ada'],
        stories: ['affair'],
        outline: {
          statements: topics.map((id, index) =>
            statement('ada', id, { topic: id, anchor: `statement_${index + 1}` }),
          ),
        },
      }),
    ],
  });

  const { shown, folded } = saidTable(found(stories, 'affair'));

  assert.equal(shown.length, 30);
  assert.deepEqual(
    folded.map(({ topic: about, isAgain }) => [about?.id, isAgain]),
    [
      ['work-30', false],
      ['work-31', true],
    ],
  );
});

test('what one briefing tells was said comes in the order of the days on which it was said', () => {
  const archive = archiveOf({
    actors: [actor('ada')],
    stories: [story('affair')],
    briefings: [
      briefing('2017/a', {
        stories: ['affair'],
        outline: {
          statements: [
            statement('ada', 'Last.'),
            statement('ada', 'First.', { on: '2016-01-01', anchor: 'statement_2' }),
          ],
        },
      }),
    ],
  });
  const [row] = saidTable(found(archive.stories, 'affair')).shown;

  assert.deepEqual(
    row?.statements.map(({ text }) => text),
    ['First.', 'Last.'],
  );
});

test('whoever said most comes first', () => {
  const archive = archiveOf({
    actors: [actor('ada'), actor('bo')],
    stories: [story('affair')],
    briefings: [
      briefing('2017/a', {
        stories: ['affair'],
        outline: {
          statements: ['ada', 'bo', 'bo'].map((by, index) =>
            statement(by, 'No.', { anchor: `statement_${index}` }),
          ),
        },
      }),
    ],
  });

  assert.deepEqual(
    saidTable(found(archive.stories, 'affair')).shown.map(({ name }) => name),
    ['Bo', 'Ada'],
  );
});
