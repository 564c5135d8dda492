import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseData } from '../content/reading/parse.ts';
import * as schemas from './schemas.ts';

const example = `title: G7 ministers reject new sanctions on Russia
date: 2017-04-10
summary: Foreign ministers meeting in Lucca did not take up a British proposal for further sanctions.
actors: [boris-johnson, rex-tillerson]
location: lucca
topics: [sanctions, chemical-weapons]
sources:
  - { id: sun, title: A title, publisher: The Sun, date: 2017-04-10, url: https://a.example/b, archive: https://c.example, kind: press, language: en }
status: published
publish: 2017-04-11
updated: 2017-04-12
aliases: [/old/path/]
corrections:
  - { date: 2017-04-12, kind: factual, was: one, now: two, note: three }
`;

test('a briefing with every field is sound', () => {
  const { data, problems } = parseData('b.yaml', example, schemas.briefingSchema);

  assert.deepEqual(problems, []);
  assert.equal(data?.sources[0]?.kind, 'press');
  assert.deepEqual(data.corrections[0], {
    date: '2017-04-12',
    kind: 'factual',
    was: 'one',
    now: 'two',
    note: 'three',
  });
});

test('a briefing needs seven fields, and the others have defaults', () => {
  const required = example.split('\n').slice(0, 6).join('\n');

  const { data, problems } = parseData('b.yaml', required, schemas.briefingSchema);

  assert.deepEqual(problems, []);
  assert.deepEqual(
    [data?.status, data?.sources, data?.aliases, data?.corrections],
    ['published', [], [], []],
  );
});

test('an actor with every field is sound, and a year may stand without quotation marks', () => {
  const text = `name: Boris Johnson
sortName: Johnson, Boris
kind: person
summary: British politician.
aliases: [Alexander Boris de Pfeffel Johnson]
country: united-kingdom
memberOf: [conservative-party]
roles: [{ title: Mayor, organisation: london, from: 2008-05, to: 2016 }, { title: Foreign Secretary, from: 2016-07-13 }]
identifiers: { wikidata: Q180589, doi: 10.1000/182 }
links: [{ label: Home, url: https://a.example }]
`;

  const { data, problems } = parseData('a.yaml', text, schemas.actorSchema);

  assert.deepEqual(problems, []);
  assert.deepEqual(
    data?.roles.map(({ from, to }) => [from, to]),
    [
      ['2008-05', '2016'],
      ['2016-07-13', undefined],
    ],
  );
});

test('places, topics, pages and the archive with every field are sound', () => {
  const place = 'name: Lucca\nkind: city\nwithin: tuscany\ncoordinates: [43.84, 10.5]\naliases: [Lucques]';
  const topic = 'name: Sanctions\nsummary: Measures against states.\nbroader: diplomacy';
  const page = `title: About\nsummary: ${'How this archive is made. '.repeat(2)}`;
  const archive = [
    'title: A',
    'description: B',
    'url: https://a.example',
    'language: pt-BR',
    'publisher: { name: C, url: https://c.example }',
    'licence: D',
    'lead: 2017/g7-lucca',
  ].join('\n');

  const problems = [
    ...parseData('p.yaml', place, schemas.placeSchema).problems,
    ...parseData('t.yaml', topic, schemas.topicSchema).problems,
    ...parseData('g.yaml', page, schemas.pageSchema).problems,
    ...parseData('a.yaml', archive, schemas.archiveSchema).problems,
  ];

  assert.deepEqual(problems, []);
});

test('a publisher may be a name alone', () => {
  const text = 'title: A\ndescription: B\nurl: https://a.example\npublisher: C\nlicence: D';

  const { data } = parseData('a.yaml', text, schemas.archiveSchema);

  assert.deepEqual([data?.publisher, data?.language], [{ name: 'C', url: undefined }, 'en']);
});

test('a story from a year to a month goes from the first day of one to the last of the other', () => {
  const story = { title: 'The lockout of the port', from: 1861, until: '1864-02' };

  const { from, until, collects } = schemas.storySchema.parse({
    ...story,
    collects: { from: '1861', until: 1865 },
  });

  assert.deepEqual(
    [from, until, collects],
    ['1861-01-01', '1864-02-29', { from: '1861-01-01', until: '1865-12-31' }],
  );
});
