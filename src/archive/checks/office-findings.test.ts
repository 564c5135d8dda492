import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passage } from '../../mdx/passages.ts';
import { mentionFinder } from '../mentions.ts';
import { actor, briefing } from '../sample.ts';
import { officeFindings, officesOf } from './office-findings.ts';

const actors = [
  actor('ada', {
    name: 'Ada Lind',
    kind: 'person',
    roles: [
      { title: 'Minister', from: '2010', to: '2015-06-30' },
      { title: 'Deputy Minister', from: '2016' },
    ],
  }),
  actor('bo', { name: 'Bo Karr', kind: 'person', roles: [{ title: 'Minister', from: '2015-07-01' }] }),
];

/** What is found in a text of a day that names Ada Lind. */
function foundIn(
  text: string,
  date = '2017-03-01',
  holders = actors,
  days: { until?: string; updated?: string } = {},
): string[] {
  const passage: Passage = { text, pieces: [], linked: [], actors: [], isStatement: false };
  const find = mentionFinder(holders.map(({ id, data }) => ({ kind: 'actor', id, name: data.name })));
  const entry = briefing(`${date.slice(0, 4)}/a`, { date, ...days });
  return officeFindings({ entry, passages: [passage] }, [find(text)], officesOf(holders)).map(
    ({ message }) => message,
  );
}

test('an office of other days is told of before a name and behind it, with who held it then', () => {
  for (const text of [
    'Minister Ada Lind came.',
    'Ada Lind, the minister, came.',
    'Ada Lind, Minister, came.',
  ])
    assert.match(foundIn(text)[0] ?? '', /^Ada Lind was not Minister .*It was held by Bo Karr\./i, text);
});

test('an office of the day is sound, and so is one that was held in the days before', () => {
  assert.deepEqual(foundIn('Deputy Minister Ada Lind came.'), []);
  assert.deepEqual(foundIn('The former Minister Ada Lind came.'), []);
  assert.deepEqual(foundIn('Ada Lind, Minister until 2015, came.'), []);
  assert.deepEqual(foundIn('Minister Ada Lind came.', '2015-06-30'), []);
  assert.equal(foundIn('Minister Ada Lind came.', '2015-07-01').length, 1);
  assert.equal(foundIn('Deputy Minister Ada Lind came.', '2015-12-31').length, 1);
});

test('offices of which a day is missing are of no day that is known', () => {
  assert.equal(officesOf([actor('ada', { roles: [{ title: 'Minister', to: '2015' }] })]), undefined);
  assert.equal(
    officesOf([actor('ada', { roles: [{ title: 'Minister', from: '2010', to: 'unknown' }] })]),
    undefined,
  );
});

test('the longest title that stands behind a name is meant, and of offices of others nothing is said', () => {
  const holders = [
    actor('ada', {
      name: 'Ada Lind',
      kind: 'person',
      roles: [
        { title: 'Minister', from: '2010', to: '2015' },
        { title: 'Minister of Ports', from: '2016' },
      ],
    }),
    actor('bo', { name: 'Bo Karr', kind: 'person', roles: [{ title: 'Chair', from: '2010', to: '2015' }] }),
  ];

  assert.deepEqual(foundIn('Ada Lind, Minister of Ports, came.', '2017-03-01', holders), []);
  assert.equal(foundIn('Ada Lind, Minister, came.', '2017-03-01', holders).length, 1);
  assert.deepEqual(foundIn('Ada Lind, the Chair, came.', '2017-03-01', holders), []);
});

test('who held the office that day is told of the same organisation and country alone', () => {
  const chair = { title: 'Chair', organisation: 'port' };
  const held = (other: Parameters<typeof actor>[1]) =>
    foundIn('The Chair, Ada Lind, came.', '2017-03-01', [
      actor('ada', { kind: 'person', name: 'Ada Lind', roles: [{ ...chair, from: '2010', to: '2015' }] }),
      actor('bo', { kind: 'person', name: 'Bo Karr', ...other }),
    ]).join();

  assert.match(held({ roles: [{ ...chair, from: '2016' }] }), /held by Bo Karr/);
  for (const other of [
    { roles: [{ ...chair, organisation: 'bank', from: '2016' }] },
    { roles: [{ title: 'Chair', from: '2016' }] },
    { country: 'isle', roles: [{ ...chair, from: '2016' }] },
  ])
    assert.equal(
      held(other),
      'Ada Lind was not Chair on 2017-03-01. Write the office held that day, or "former".',
    );
});

test('an office that is held on any day of which the briefing tells is sound', () => {
  assert.equal(foundIn('Minister Ada Lind came.', '2015-07-01', actors, { updated: '2015-07-02' }).length, 1);
  const later = [
    actor('ada', { name: 'Ada Lind', roles: [{ title: 'Minister', from: '2017-03-05', to: '2018' }] }),
  ];

  for (const days of [{ until: '2017-03-05' }, { updated: '2017-03-05' }])
    assert.deepEqual(foundIn('Minister Ada Lind came.', '2017-03-01', later, days), []);
  assert.equal(foundIn('Minister Ada Lind came.', '2017-03-01', later, { until: '2017-03-04' }).length, 1);
});

test('words before a title tell that it is of other days, or a part of a longer one', () => {
  for (const words of [
    ...[
      'first',
      'then',
      'late',
      'outgoing',
      'previous',
      'founding',
      'original',
      'second',
      '13th',
      'fifteenth',
    ],
    ...['ex', 'one-time', 'incoming', 'first woman', 'deputy', 'acting'],
  ])
    assert.deepEqual(foundIn(`They met the ${words} Minister, Ada Lind, and left.`), [], words);
  for (const words of ['', 'angry ', 'fisheries and '])
    assert.equal(foundIn(`They met the ${words}Minister, Ada Lind, and left.`).length, 1, words);
});

test('a sentence about what became of an office, or about years in which it was held, tells of other days', () => {
  for (const text of [
    'After the resignation of the Minister, Ada Lind, they met.',
    'He succeeded Minister Ada Lind.',
    'Bo Karr, by then Minister, met Minister Ada Lind, his predecessor.',
    'Ada Lind, Minister at the time, came.',
    'Ada Lind, Minister when the port closed, came.',
    'Minister Ada Lind had closed the port.',
    'In 2014 Minister Ada Lind closed the port.',
  ])
    assert.deepEqual(foundIn(text), [], text);
  for (const text of [
    'He resigned. Minister Ada Lind came. She succeeded.',
    'In 2016 Minister Ada Lind closed the port.',
  ])
    assert.equal(foundIn(text).length, 1, text);
});

test('behind a name a title that goes on is another, unless it goes on with its organisation', () => {
  const port = actor('port', { name: 'Port Authority' });
  const chair = actor('ada', {
    name: 'Ada Lind',
    kind: 'person',
    roles: [{ title: 'Chair', organisation: 'port', from: '2010', to: '2015' }],
  });
  const found = (text: string) => foundIn(text, '2017-03-01', [chair, port]).length;

  assert.equal(found('Ada Lind, Chair of the Port Authority, came.'), 1);
  assert.equal(found('Ada Lind, Chair of the Harbour Choir, came.'), 0);
});
