import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, problemsOf, statement as written } from '../sample.ts';
import { capacitiesOf, capacityOf } from './speakers.ts';

test('a statement knows its speaker, office, place, source, topic and address', () => {
  const statement = {
    ...written('dockers-union', 'We will.'),
    at: 'port-ellis',
    source: 'gazette',
    topic: 'strikes',
  };
  const archive = archiveOf({
    actors: [actor('dockers-union', { roles: [{ title: 'Speaker', from: '2010' }] })],
    briefings: [briefing('2017/a', { outline: { statements: [statement] } })],
  });

  const [said] = archive.statements;

  assert.equal(said?.speakers[0]?.actor, archive.actors[0]);
  assert.equal(said?.speakers[0]?.office?.title, 'Speaker');
  assert.equal(said.on, '2017-03-01');
  assert.equal(said.at, archive.places[0]);
  assert.equal(said.source?.title, 'Port closed');
  assert.equal(said.topic, archive.topics[0]);
  assert.equal(said.briefing, archive.briefings[0]);
  assert.equal(said.url, '/briefings/2017/a/#statement_1');
});

test('the language of words is told where it is not that of the text', () => {
  const outline = {
    statements: ['en', 'it', 'ar'].map((lang) => ({ ...written('dockers-union', lang), lang })),
  };
  const archive = archiveOf({
    briefings: [briefing('2016/a', { outline }), briefing('2017/b', { outline, language: 'it' })],
  });
  const languages = archive.briefings.map(({ statements }) => statements.map(({ spokenIn }) => spokenIn));

  assert.deepEqual(languages, [
    ['en', undefined, 'ar'],
    [undefined, 'it', 'ar'],
  ]);
});

test('statements come newest first, those of one day as they stand in the text', () => {
  const spoken = Array.from({ length: 11 }, (_, index) => written('dockers-union', `No. ${index + 1}`));
  const archive = archiveOf({
    briefings: [
      briefing('2016/a', {
        outline: { statements: [written('dockers-union', 'Later', { on: '2018-01-01' })] },
      }),
      briefing('2017/b', { outline: { statements: spoken } }),
    ],
  });

  const texts = archive.actors[0]?.statements.map(({ text }) => text);

  assert.deepEqual(texts, ['Later', ...spoken.map(({ text }) => text)]);
});

test('a statement of another day has the office of that day', () => {
  const archive = archiveOf({
    actors: [
      actor('dockers-union', {
        roles: [
          { title: 'Speaker', from: '2010', to: '2016' },
          { title: 'Chair', from: '2017' },
        ],
      }),
    ],
    briefings: [
      briefing('2017/a', {
        outline: { statements: [written('dockers-union', 'Never.', { on: '2016-05-01' })] },
      }),
    ],
  });

  const [said] = archive.statements;

  assert.deepEqual([said?.on, said?.speakers[0]?.office?.title], ['2016-05-01', 'Speaker']);
});

test('a statement is made in all offices held that day, or in the one that is asked for', () => {
  const roles = [
    { title: 'Speaker', organisation: 'dockers-union', from: '2010' },
    { title: 'Chair', from: '2017-04' },
    { title: 'Pilot' },
  ];
  const capacities = (as?: string) =>
    archiveOf({
      actors: [actor('dockers-union', { name: 'Dockers' }), actor('ada', { roles })],
      briefings: [
        briefing('2017/a', {
          date: '2017-04-10',
          outline: { statements: [written('ada', 'Never.', { as })] },
        }),
      ],
    }).statements[0]?.speakers.map(capacityOf);

  assert.deepEqual(capacities(), ['Chair; Speaker, Dockers']);
  assert.deepEqual(capacities('speaker'), ['Speaker, Dockers']);
  assert.deepEqual(capacities('host'), ['host; Chair; Speaker, Dockers']);
});

test('of several speakers each keeps their own offices', () => {
  const roles = [
    { title: 'Speaker', from: '2010' },
    { title: 'Chair', from: '2017-04' },
  ];
  const said = (by: string[]) =>
    archiveOf({
      actors: [actor('dockers-union', { name: 'Dockers' }), actor('ada', { name: 'Ada Lind', roles })],
      briefings: [
        briefing('2017/a', {
          date: '2017-04-10',
          outline: { statements: [{ ...written('ada', 'Never.'), by }] },
        }),
      ],
    }).statements.map(capacitiesOf);

  assert.deepEqual(said(['ada']), ['Chair; Speaker']);
  assert.deepEqual(said(['ada', 'dockers-union']), ['Ada Lind (Chair; Speaker); Dockers']);
  assert.deepEqual(said(['dockers-union']), ['']);
});

test('a statement of an unknown actor is left out, and the others keep their addresses', () => {
  const statements = [
    written('ghost', 'Boo.'),
    written('dockers-union', 'We will.', { anchor: 'statement_2' }),
  ];
  const archive = archiveOf({ briefings: [briefing('2017/a', { outline: { statements } })] });

  const addresses = archive.statements.map(({ url }) => url);

  assert.deepEqual(addresses, ['/briefings/2017/a/#statement_2']);
});

test('a statement is of a day of the event, or of one by which the briefing was brought up to date', () => {
  const said = (on: string, days: object) =>
    problemsOf({
      briefings: [
        briefing('2017/a', { ...days, outline: { statements: [written('dockers-union', 'No.', { on })] } }),
      ],
    }).map(({ rule }) => rule);

  assert.deepEqual(said('2017-03-02', {}), ['statement-order']);
  assert.deepEqual(said('2017-03-03', { until: '2017-03-03' }), []);
  assert.deepEqual(said('2017-03-04', { until: '2017-03-03' }), ['statement-order']);
  assert.deepEqual(said('2017-03-09', { until: '2017-03-03', updated: '2017-03-09' }), []);
});
