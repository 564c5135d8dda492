import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passage } from '../../mdx/passages.ts';
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
function foundIn(text: string, date = '2017-03-01', holders = actors): string[] {
  const name = 'Ada Lind';
  const passage: Passage = { text, pieces: [], linked: [], actors: [], isStatement: false };
  const mention = { kind: 'actor', id: 'ada', name, text: name, offset: text.indexOf(name) } as const;
  const entry = briefing(`${date.slice(0, 4)}/a`, { date });
  return officeFindings({ entry, passages: [passage] }, [[mention]], officesOf(holders)).map(
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
