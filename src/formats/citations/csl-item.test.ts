import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, found, site, statement, story } from '../../archive/sample.ts';
import { briefingItem, dayOf, statementItem, storyItem } from './csl-item.ts';

test('a briefing is cited as news of its day, by the publisher, in the archive', () => {
  const archive = archiveOf({
    archive: site({ publisher: { name: 'Harbour Archive Trust' } }),
    briefings: [briefing('2017/port-closed', { title: 'Dockers close the port' })],
  });

  const item = briefingItem(archive.briefings[0]!, archive);

  assert.deepEqual(item, {
    id: '2017_port-closed',
    type: 'article-newspaper',
    title: 'Dockers close the port',
    author: [{ literal: 'Harbour Archive Trust' }],
    'container-title': 'The Harbour Papers',
    publisher: 'Harbour Archive Trust',
    issued: { 'date-parts': [[2017, 3, 1]] },
    URL: 'https://harbour.example/briefings/2017/port-closed/',
    language: 'en',
  });
});

test('an item says that its briefing was updated or withdrawn', () => {
  const archive = archiveOf({
    briefings: [
      briefing('2017/updated', { updated: '2017-03-12' }),
      briefing('2017/withdrawn', { updated: '2017-03-12', status: 'withdrawn' }),
    ],
  });

  const items = [archive.briefings[0]!, archive.withdrawn[0]!].map((one) => briefingItem(one, archive));
  const notes = items.map(({ note }) => note);

  assert.deepEqual(
    items.map(({ status }) => status),
    [undefined, 'Withdrawn'],
  );
  assert.deepEqual(notes, ['Updated 12 March 2017', 'Withdrawn. Updated 12 March 2017']);
});

test('what was said in a withdrawn briefing is cited with the day and the reason, too', () => {
  const archive = archiveOf({
    actors: [actor('ann-lee')],
    briefings: [
      briefing('2017/a', {
        status: 'withdrawn',
        withdrawn: { date: '2017-05-02', reason: 'It was false.\nIt was not ours.' },
        outline: { statements: [statement('ann-lee', 'We will.')] },
      }),
    ],
  });
  const [one] = archive.withdrawn;
  const said = one!.statements.map((statement) => statementItem(statement, archive));

  for (const { status, note } of [briefingItem(one!, archive), ...said]) {
    assert.equal(status, 'Withdrawn 2 May 2017: It was false. It was not ours');
    assert.equal(note, status);
  }
  assert.equal(said.length, 1);
});

test('a title in several lines is cited in one', () => {
  const archive = archiveOf({
    briefings: [briefing('2017/a', { title: ' Dockers\r\nclose \t the port\n' })],
  });

  const { title } = briefingItem(archive.briefings[0]!, archive);

  assert.equal(title, 'Dockers close the port');
});

test('keys of two items are the same for no two ids', () => {
  const ids = ['2017/port-closed', '2017/port/closed', '2017/port'];
  const archive = archiveOf({ briefings: ids.map((id) => briefing(id)) });

  const keys = archive.briefings.map((one) => briefingItem(one, archive).id).sort();

  assert.deepEqual(keys, ['2017_port', '2017_port-closed', '2017_port_closed']);
});

test('a statement is cited as the words of its speaker, in the office of the day, in its briefing', () => {
  const archive = archiveOf({
    actors: [
      actor('dockers-union'),
      actor('ann-lee', {
        kind: 'person',
        name: 'Ann Lee',
        sortName: 'Lee, Ann',
        roles: [{ title: 'Chair', organisation: 'dockers-union', from: '2015', to: '2016' }],
      }),
    ],
    briefings: [
      briefing('2017/port-closed', {
        title: 'Dockers close the port',
        outline: { statements: [statement('ann-lee', 'We will.', { on: '2016-05-01' })] },
      }),
    ],
  });

  const item = statementItem(archive.statements[0]!, archive);

  assert.deepEqual(item, {
    id: '2017_port-closed_statement_1',
    type: 'speech',
    title: 'We will.',
    author: [{ family: 'Lee', given: 'Ann' }],
    'container-title': 'Dockers close the port',
    publisher: 'The Harbour Papers',
    issued: { 'date-parts': [[2016, 5, 1]] },
    URL: 'https://harbour.example/briefings/2017/port-closed/#statement_1',
    language: 'en',
    genre: 'Chair, Dockers Union',
  });
});

test('only a person with a family name is parted in names', () => {
  const actors = [
    actor('ban', { kind: 'person', name: 'Ban Ki-moon', sortName: 'Ban Ki-moon' }),
    actor('treasury', { name: 'The Treasury', sortName: 'Treasury, The' }),
    actor('dockers-union'),
  ];
  const statements = actors.map(({ id }) => statement(id, 'We will.'));
  const archive = archiveOf({ actors, briefings: [briefing('2017/a', { outline: { statements } })] });

  const authors = archive.statements.flatMap((one) => statementItem(one, archive).author);

  assert.deepEqual(authors, [
    { literal: 'Ban Ki-moon' },
    { literal: 'The Treasury' },
    { literal: 'Dockers Union' },
  ]);
});

test('the day of an item is its date', () => {
  const archive = archiveOf({ briefings: [briefing('2017/a', { date: '2017-12-09' })] });

  const day = dayOf(briefingItem(archive.briefings[0]!, archive));

  assert.equal(day, '2017-12-09');
});

test('a story is of the day on which the last of its briefings came out or was changed; without any it is not cited', () => {
  const archive = archiveOf({
    stories: [story('affair'), story('mended'), story('untold')],
    briefings: [
      briefing('2017/a', { date: '2017-03-01', stories: ['affair'] }),
      briefing('2017/b', { date: '2017-05-01', stories: ['affair', 'mended'] }),
      briefing('2017/c', { date: '2017-04-01', updated: '2017-06-01', stories: ['mended'] }),
    ],
  });
  const issued = (id: string) => storyItem(found(archive.stories, id), archive)?.issued;

  assert.deepEqual(issued('affair'), { 'date-parts': [[2017, 5, 1]] });
  assert.deepEqual(issued('mended'), { 'date-parts': [[2017, 6, 1]] });
  assert.equal(issued('untold'), undefined);
});

test('a briefing is of the day on which it came out, and its statements of the day on which they were made', () => {
  const archive = archiveOf({
    actors: [actor('ann-lee')],
    briefings: [
      briefing('2017/a', {
        publish: '2018-02-03',
        outline: { statements: [statement('ann-lee', 'We will.', { on: '2017-02-28' })] },
      }),
    ],
  });
  const [one] = archive.briefings;

  assert.equal(dayOf(briefingItem(one!, archive)), '2018-02-03');
  assert.equal(dayOf(statementItem(one!.statements[0]!, archive)), '2017-02-28');
});

test('words are in their own language, or that of their briefing, or that of the archive', () => {
  const language = (ofText?: string, lang?: string) => {
    const archive = archiveOf({
      actors: [actor('ann-lee')],
      briefings: [
        briefing('2017/a', {
          language: ofText,
          outline: { statements: [statement('ann-lee', 'Nein.', { lang })] },
        }),
      ],
    });
    return statementItem(archive.briefings[0]!.statements[0]!, archive).language;
  };

  assert.deepEqual([language(), language('fr'), language('fr', 'de')], ['en', 'fr', 'de']);
});
