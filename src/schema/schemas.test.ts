import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { parseData } from '../content/reading/parse.ts';
import * as schemas from './schemas.ts';

/** A file with every field of each schema, one field a line, and the fields that it cannot do without. */
const examples: [what: string, schema: z.ZodObject, text: string, required: string[]][] = [
  [
    'a briefing',
    schemas.briefingSchema,
    `title: G7 ministers reject new sanctions on Russia
date: 2017-04-10
until: 2017-04-11
time: 14:30
summary: Foreign ministers meeting in Lucca did not take up a British proposal for further sanctions.
actors: [boris-johnson, { id: italy, as: host }]
location: [lucca, rome]
topics: [sanctions, chemical-weapons]
stories: [salisbury-attack]
speakers: { THE CHAIR: italy }
related: [2016/g7-ise-shima]
language: it
authors: ["Lind, Ada", Desk of the Harbour Papers]
identifiers: { doi: 10.1000/182 }
sources: [{ id: sun, title: A title, authors: ["Karr, Bo"], publisher: The Sun, date: 2017-04-10, url: https://a.example/b, archive: https://c.example, kind: press, number: "12", language: en }]
status: withdrawn
withdrawn: { date: 2017-04-13, reason: It was false. }
publish: 2017-04-11
updated: 2017-04-12
aliases: [/old/path/]
corrections: [{ date: 2017-04-12, kind: factual, was: one, now: two, note: three }]
`,
    ['title', 'date', 'summary', 'actors', 'location', 'topics'],
  ],
  [
    'an actor',
    schemas.actorSchema,
    `name: Boris Johnson
sortName: Johnson, Boris
kind: person
summary: British politician.
aliases: [Alexander Boris de Pfeffel Johnson]
formerIds: [mayor-johnson]
formerly: [{ name: Al Johnson, until: 1977 }]
began: 1964-06-19
ended: 2064
succeeds: [philip-hammond]
country: united-kingdom
memberOf: [conservative-party, { id: bullingdon-club, from: 1984, to: 1987 }]
roles: [{ title: Mayor, organisation: london, from: 2008-05, to: 2016, acting: true, note: Twice elected. }, { title: Foreign Secretary, from: 2016-07-13 }]
identifiers: { wikidata: Q180589, doi: 10.1000/182 }
links: [{ label: Home, url: https://a.example }]
`,
    ['name', 'kind'],
  ],
  [
    'a place',
    schemas.placeSchema,
    `name: Lucca
kind: city
within: [tuscany, { id: italy, until: 1860 }]
coordinates: [43.84, 10.5]
aliases: [Lucques]
formerly: [{ name: Luca, until: 1300 }]
identifiers: { wikidata: Q13373 }
formerIds: [luca]
`,
    ['name', 'kind'],
  ],
  [
    'a topic',
    schemas.topicSchema,
    `name: Sanctions
summary: Measures against states.
broader: diplomacy
identifiers: { wikidata: Q618588 }
formerIds: [embargoes]
`,
    ['name'],
  ],
  [
    'a story',
    schemas.storySchema,
    `title: The lockout of the port
summary: How the port was shut and opened.
from: 1861
until: 1864-02
collects: { actors: [dockers-union], places: [port-ellis], topics: [strikes], from: 1861, until: 1865 }
status: draft
formerIds: [strike]
`,
    ['title'],
  ],
  [
    'a page',
    schemas.pageSchema,
    `title: About
summary: How this archive is made, and by whom it is made.
language: de
`,
    ['title', 'summary'],
  ],
  [
    'an archive',
    schemas.archiveSchema,
    `title: A
description: B
url: https://a.example
language: pt-BR
publisher: { name: C, url: https://c.example }
licence: D
lead: 2017/g7-lucca
programs: true
guide: true
contact: mail@a.example
links: [{ label: Home, url: https://a.example }]
logo: ./logo.svg
colours: { accent: "#7a1f2b", accentDark: "#f0a0a8" }
outputs: { feeds: full, records: true, markdown: true, citations: true, cards: false, history: false }
`,
    ['title', 'description', 'url', 'publisher', 'licence'],
  ],
];

for (const [what, schema, text, required] of examples) {
  test(`${what} with every field is sound, and keeps them all`, () => {
    const { data, problems } = parseData('a.yaml', text, schema);

    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(data ?? {}).sort(), Object.keys(schema.shape).sort());
  });

  test(`${what} needs ${required.join(', ')} and no other field`, () => {
    const fields = Object.keys(schema.shape);
    const refused = fields.filter((field) => !parseData('a.yaml', without(text, [field]), schema).data);
    const optional = fields.filter((field) => !required.includes(field));

    assert.deepEqual(refused.sort(), required.toSorted());
    assert.deepEqual(parseData('a.yaml', without(text, optional), schema).problems, []);
  });
}

/** A file without some of its fields. */
function without(text: string, fields: string[]): string {
  return text
    .split('\n')
    .filter((line) => !fields.some((field) => line.startsWith(`${field}:`)))
    .join('\n');
}

test('a briefing that says no more than it needs is published, without sources, old addresses and corrections', () => {
  const { data } = parseData(
    'b.yaml',
    `title: G7 ministers reject new sanctions on Russia
date: 2017-04-10
summary: Foreign ministers meeting in Lucca did not take up a British proposal for further sanctions.
actors: []
location: []
topics: []
`,
    schemas.briefingSchema,
  );

  assert.deepEqual(
    [data?.status, data?.sources, data?.aliases, data?.corrections],
    ['published', [], [], []],
  );
});

test('a source and a correction are read as they are written', () => {
  const text = examples[0]?.[2] ?? '';

  const { data } = parseData('b.yaml', text, schemas.briefingSchema);

  assert.equal(data?.sources[0]?.kind, 'press');
  assert.deepEqual(data.corrections, [
    { date: '2017-04-12', kind: 'factual', was: 'one', now: 'two', note: 'three' },
  ]);
});

test('a year may stand without quotation marks', () => {
  const text = 'name: Boris Johnson\nkind: person\nroles: [{ title: Mayor, from: 2008-05, to: 2016 }]';

  const { data } = parseData('a.yaml', text, schemas.actorSchema);

  assert.deepEqual(
    data?.roles.map(({ from, to }) => [from, to]),
    [['2008-05', '2016']],
  );
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
