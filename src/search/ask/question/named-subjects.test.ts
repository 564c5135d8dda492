import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Names, ListedOffice } from '../loaded/subject-names.ts';
import { names } from '../sample.ts';
import { countAsLittle } from '../words/little-words.ts';
import { timesIn } from './asked-time.ts';
import { nameFor, subjectFinder } from './named-subjects.ts';

const finder = subjectFinder(names);

/** Who stands above everything else, highest first. */
function first(text: string, of = finder): string[] {
  const { rest, times } = timesIn(text, () => true);
  const words = rest === '' ? [] : rest.split(' ');
  return [...of.heights(words, times)].sort(([, a], [, b]) => b - a).map(([key]) => key);
}

test('a whole name comes first, and everybody of a family name, who is in more briefings before', () => {
  assert.deepEqual(first('boris johnson'), ['actor boris-johnson']);
  assert.deepEqual(first('Johnson Boris'), ['actor boris-johnson']);
  assert.deepEqual(first('johnson'), ['actor boris-johnson', 'actor lyndon-johnson']);
  assert.deepEqual(first('johnson resigns'), []);
});

test('other names, other scripts, initials and names without their spaces count as names', () => {
  assert.deepEqual(first('Khan Sheikhoun'), ['place khan-shaykhun']);
  assert.deepEqual(first('путин'), ['actor vladimir-putin']);
  assert.deepEqual(first('UNSC'), ['actor un-security-council']);
  assert.deepEqual(first('unsc'), []);
  assert.deepEqual(first('vladimirputin'), ['actor vladimir-putin']);
  assert.deepEqual(first(''), []);
});

test('a topic comes first that is asked for in another form, below who is called so', () => {
  const some: Names = {
    ...names,
    actor: [{ id: 'mine', name: 'Mine', count: 1 }],
    topic: ['Mining', 'Ferries', 'Mine rescue', 'Railways'].map((name) => ({ id: name, name, count: 9 })),
    place: [{ id: 'bridge', name: 'Tay Bridges', count: 9 }],
  };
  const asked = (text: string) => first(text, subjectFinder(some));

  assert.deepEqual(asked('ferry'), ['topic Ferries']);
  assert.deepEqual(asked('railway'), ['topic Railways']);
  assert.deepEqual(asked('mine'), ['actor mine', 'topic Mining']);
  assert.deepEqual(asked('mines rescues'), ['topic Mine rescue']);
  assert.deepEqual(asked('bridge'), []);
});

test('an archive in a language other than English knows no other form of a topic', () => {
  countAsLittle(['der']);
  try {
    assert.deepEqual(first('sanction'), []);
  } finally {
    countAsLittle(undefined);
  }
});

test('a part of a name comes first, but not what the rest of the name is of', () => {
  const some: Names = {
    ...names,
    actor: [
      { id: 'friends', name: 'Friends of the Lido', count: 9 },
      { id: 'inquiry', name: 'Marsh Inquiry', aliases: ['Board of Inquiry into the Fire'], count: 9 },
    ],
    place: [{ id: 'lido', name: 'Wendle Lido', count: 1 }],
  };
  const asked = (text: string) => first(text, subjectFinder(some));

  assert.deepEqual(asked('lido'), ['place lido']);
  assert.deepEqual(asked('friends lido'), ['actor friends']);
  assert.deepEqual(asked('fire'), []);
  assert.deepEqual(asked('board fire'), ['actor inquiry']);
});

test('an office of what has a country in its name is one of that country', () => {
  const some: Names = {
    ...names,
    actor: [
      { id: 'cabinet', name: 'Government of Turkey', count: 5 },
      { id: 'bank', name: 'Bank of the United Kingdom', count: 5 },
      { id: 'erdogan', name: 'A', count: 1, offices: [['Prime Minister', 'cabinet', '2003', '2014']] },
      { id: 'carney', name: 'B', count: 1, offices: [['Governor', 'bank', '2013', '2020']] },
    ],
    place: [
      { id: 'turkey', name: 'Turkey', isCountry: true, count: 1 },
      { id: 'uk', name: 'United Kingdom', aliases: ['Britain'], isCountry: true, count: 1 },
      { id: 'key', name: 'Key', isCountry: true, count: 1 },
    ],
  };
  const asked = (text: string) => first(text, subjectFinder(some));

  assert.deepEqual(asked('turkish pm 2014'), ['actor erdogan']);
  assert.deepEqual(asked('british governor'), ['actor carney']);
  assert.deepEqual(asked('UK governor'), ['actor carney']);
  assert.deepEqual(asked('turkish governor'), []);
});

const held: Names = {
  ...names,
  actor: [
    { id: 'russia', name: 'Russia', isCountry: true, count: 5 },
    { id: 'uk', name: 'United Kingdom', aliases: ['UK'], isCountry: true, count: 5 },
    {
      ...{ id: 'lavrov', name: 'Sergey Lavrov', family: 'Lavrov', count: 6 },
      offices: [['Minister of Foreign Affairs', 'russia', '2004-03']],
    },
    {
      ...{ id: 'johnson', name: 'Boris Johnson', family: 'Johnson', count: 9 },
      offices: [['Foreign Secretary', 'uk', '2016-07-13', '2018-07-09']],
    },
    {
      ...{ id: 'hunt', name: 'Jeremy Hunt', family: 'Hunt', count: 1 },
      offices: [['Foreign Secretary', 'uk', '2018-07-09', '2019-07-24']],
    },
  ],
};

test('who held an office at a time is found by it, by what it is called elsewhere and by the country’s people', () => {
  const asked = (text: string) => first(text, subjectFinder(held));

  assert.deepEqual(asked('foreign secretary 2017'), ['actor johnson', 'actor lavrov']);
  assert.deepEqual(asked('british foreign minister april 2017'), ['actor johnson']);
  assert.deepEqual(asked('UK foreign minister'), ['actor johnson', 'actor hunt']);
  assert.deepEqual(asked('russian foreign minister'), ['actor lavrov']);
  assert.deepEqual(asked('Secretary Johnson'), ['actor johnson']);
  assert.deepEqual(asked('foreign secretary quits'), []);
});

test('what several held one after the other is led by them, unless an office there is called so', () => {
  const holder = (id: string, title: string, where: string, from: string, to?: string) => ({
    ...{ id, name: `Ada ${id}`, family: id, count: 1 },
    offices: [[title, where, from, ...(to === undefined ? [] : [to])] as ListedOffice],
  });
  const asked = (text: string, ...more: Names['actor']) =>
    first(text, subjectFinder({ ...held, actor: [...held.actor, agency, ...more] }));
  const agency = { id: 'agency', name: 'Space Agency', count: 4 };
  const some = [
    holder('lind', 'Administrator', 'agency', '1990', '2001'),
    holder('berg', 'Administrator', 'agency', '2001'),
    holder('dahl', 'Pilot', 'agency', '1990'),
    holder('ek', 'Pilot', 'agency', '1991'),
    holder('holm', 'Pilot', 'agency', '1992'),
  ];

  assert.deepEqual(asked('head space agency', ...some), ['actor berg', 'actor lind']);
  assert.deepEqual(asked('space agency boss 1995', ...some), ['actor lind']);
  assert.deepEqual(asked('space agency boss', ...some, holder('falk', 'Head', 'agency', '1990')), [
    'actor falk',
  ]);
  assert.deepEqual(
    asked('space agency boss', ...some, holder('falk', 'Head of the Agency', 'agency', '1990')),
    ['actor falk'],
  );
  assert.deepEqual(
    asked('space agency boss', ...some, holder('falk', 'Chief of Rockets', 'agency', '1990')),
    ['actor berg', 'actor lind'],
  );
  assert.deepEqual(asked('head space agency', holder('lind', 'Cook', 'agency', '1990')), []);
  assert.deepEqual(asked('uk leader', ...some), []);
});

test('an office that is written as one word is found by what it ends with, but not in English', (t) => {
  const some: Names = {
    ...{ place: [], topic: [] },
    actor: [
      { id: 'a', name: 'A', count: 1, offices: [['Stadtkämmerer', '', '2019']] },
      { id: 'b', name: 'B', count: 1, offices: [['Undersecretary', '', '2019']] },
    ],
  };

  assert.deepEqual(first('secretary', subjectFinder(some)), []);
  t.after(() => {
    countAsLittle(undefined);
  });
  countAsLittle(['der']);
  assert.deepEqual(first('kämmerer', subjectFinder(some)), ['actor a']);
  assert.deepEqual(first('erer', subjectFinder(some)), []);
});

test('who held an office for most of a time comes before who did for less of it', () => {
  const asked = (text: string) => first(text, subjectFinder(held));

  assert.deepEqual(asked('british foreign secretary 2018'), ['actor johnson', 'actor hunt']);
  assert.deepEqual(asked('british foreign secretary 2018 to 2019'), ['actor hunt', 'actor johnson']);
});

test('who held an office is found by who held another one then', () => {
  const asked = (text: string) => first(text, subjectFinder(led));
  const led: Names = {
    ...held,
    actor: [
      ...held.actor,
      {
        ...{ id: 'may', name: 'Theresa May', family: 'May', count: 2 },
        offices: [['Prime Minister', 'uk', '2016-07-13', '2019-07-24']],
      },
      {
        ...{ id: 'hammond', name: 'Philip Hammond', family: 'Hammond', count: 2 },
        offices: [['Foreign Secretary', 'uk', '2014-07', '2016-07-13']],
      },
    ],
  };

  assert.deepEqual(asked('uk foreign secretary under theresa may'), [
    'actor johnson',
    'actor hunt',
    'actor hammond',
  ]);
  assert.deepEqual(asked('foreign secretary under lucca'), []);
});

test('an office of which all words are asked for comes before one of more words', () => {
  const of = subjectFinder({
    ...names,
    actor: [
      { id: 'peru', name: 'Peru', isCountry: true, count: 5 },
      {
        id: 'vice',
        name: 'Ana Alva',
        family: 'Alva',
        count: 9,
        offices: [['Vice President', 'peru', '2020']],
      },
      { id: 'head', name: 'Ivo Rey', family: 'Rey', count: 1, offices: [['President', 'peru', '2011']] },
    ],
  });

  assert.deepEqual(first('president peru', of), ['actor head', 'actor vice']);
  assert.deepEqual(first('vice president peru', of), ['actor vice']);
});

test('another name leads to the name, and a name itself does not', () => {
  const asked = (words: string[]) => nameFor({ words, phrases: [], without: [] }, names);

  assert.equal(asked(['Sheikhoun']), 'Khan Shaykhun');
  assert.equal(asked(['Путин']), 'Vladimir Putin');
  assert.equal(asked(['Putin']), undefined);
  assert.equal(asked([]), undefined);
});

test('a subject is found by its name without what stands in brackets behind it', () => {
  const name = 'Democratic Republic of the Congo (Zaire)';
  const some = subjectFinder({ actor: [{ id: 'drc', name, count: 3 }], place: [], topic: [] });

  for (const text of ['DRC', 'democratic republic congo'])
    assert.deepEqual(first(text, some), ['actor drc'], text);
});

test('a family name of two words may be written as one', () => {
  const boigny = { id: 'boigny', name: 'Félix Houphouët-Boigny', family: 'Houphouët-Boigny', count: 3 };
  const some = subjectFinder({ actor: [boigny], place: [], topic: [] });

  for (const text of ['houphouet boigny', 'houphouetboigny'])
    assert.deepEqual(first(text, some), ['actor boigny'], text);
});

test('who is called by a courtesy and a family name comes first, as do all of that name', () => {
  const some = subjectFinder({
    actor: [
      { id: 'okafor', name: 'Grace Okafor', family: 'Okafor', count: 3 },
      { id: 'general', name: 'General Motors', count: 3 },
    ],
    place: [],
    topic: [],
  });

  for (const text of ['Mrs Okafor', 'dr. okafor', 'General Okafor', 'señora Okafor'])
    assert.deepEqual(first(text, some), ['actor okafor'], text);
  assert.deepEqual(first('General Motors', some), ['actor general']);
  for (const text of ['mrs', 'mayor Okafor']) assert.deepEqual(first(text, some), [], text);
});

const serving = subjectFinder({
  actor: [
    { id: 'commons', name: 'House of Commons', count: 1 },
    {
      id: 'frost',
      name: 'Al Frost',
      family: 'Frost',
      count: 2,
      offices: [['Member of Parliament for Wendle', 'commons', '2019']],
    },
    { id: 'worsley', name: 'Frank Worsley', count: 2, offices: [['Captain of the Endurance', '', '1914']] },
    { id: 'scott', name: 'Robert Scott', count: 2, offices: [['Leader, Discovery Expedition', '', '1901']] },
    { id: 'price', name: 'Helen Price', count: 2, offices: [['Chief executive', 'buses', '2023']] },
    { id: 'buses', name: 'Wendle Buses', count: 1 },
  ],
  place: [],
  topic: [],
});

test('what an office is for does not name who holds it', () => {
  for (const text of ['Endurance', 'discovery expedition', 'parliament', 'wendle parliament'])
    assert.ok(!first(text, serving).some((key) => /worsley|scott|frost/.test(key)), text);
  assert.deepEqual(first('captain of endurance', serving), []);
  assert.deepEqual(first('captain endurance', serving), ['actor worsley']);
  assert.deepEqual(first('leader discovery expedition', serving), ['actor scott']);
});

test('what an office is may be said in other words, beside what it is for', () => {
  assert.deepEqual(first('mp wendle', serving), ['actor frost']);
  assert.deepEqual(first('wendle buses boss', serving), ['actor price']);
  assert.deepEqual(first('chief executive buses', serving), ['actor price']);
  assert.deepEqual(first('mr frost mp', serving), ['actor frost']);
  assert.deepEqual(first('mp lucca', serving), []);
});
