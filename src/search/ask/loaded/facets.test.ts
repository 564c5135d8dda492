import assert from 'node:assert/strict';
import { test } from 'node:test';
import { names, row, state } from '../sample.ts';
import { countsOf, readCounts, writtenCounts, type WrittenCounts } from './facet-counts.ts';
import { missedBy, valuesBy } from './facets.ts';
import { orderedBy } from './subject-order.ts';
import type { RecordRow } from './table.ts';

const rows = [
  row('a', { actors: ['boris-johnson'], places: ['lucca'], topics: ['travel-bans'], date: '2017-04-10' }),
  row('b', {
    actors: ['boris-johnson', 'rex-tillerson'],
    places: ['khan-shaykhun'],
    topics: ['sanctions'],
    date: '2017-04-04',
  }),
  row('c', { actors: ['vladimir-putin'], places: ['idlib'], topics: ['diplomacy'], date: '2016-12-31' }),
  row('d', {
    kind: 'statement',
    actors: ['rex-tillerson'],
    places: ['lucca'],
    topics: ['sanctions'],
    date: '2017-04-10',
  }),
  row('e', { kind: 'actor', actors: ['boris-johnson'], date: undefined }),
];

const values = valuesBy(names);

function foundIn(all: RecordRow[], query: string): RecordRow[] {
  const missed = missedBy(state(query), values);
  return all.filter((one) => missed(one)?.length === 0);
}

function found(query: string): string {
  return foundIn(rows, query)
    .map(({ id }) => id)
    .join('');
}

function counted(
  query: string,
  facet: 'actor' | 'place' | 'topic' | 'kind' | 'year',
): Record<string, number> {
  return Object.fromEntries(countsOf(rows, state(query), values)[facet]);
}

test('a story has its briefings and what was said in them; without any, nothing of stories is written', () => {
  const told = [...rows, row('s', { stories: ['affair'] }), row('t', { kind: 'story', stories: ['affair'] })];

  assert.deepEqual(
    foundIn(told, 'story=affair').map(({ id }) => id),
    ['s', 't'],
  );
  assert.equal(countsOf(told, state(), values).story.get('affair'), 2);
  assert.equal('story' in writtenCounts(countsOf(rows, state(), values), orderedBy(rows, names)), false);
});

test('values of one facet widen, different facets narrow', () => {
  assert.equal(found(''), 'abcde');
  assert.equal(found('actor=rex-tillerson'), 'bd');
  assert.equal(found('actor=rex-tillerson&actor=vladimir-putin'), 'bcd');
  assert.equal(found('actor=rex-tillerson&actor=vladimir-putin&together='), '');
  assert.equal(found('place=syria&place=idlib&together='), 'bc');
  assert.equal(found('actor=rex-tillerson&kind=briefing'), 'b');
  assert.equal(found('year=2016&year=2017&together='), 'abcd');
  assert.equal(found('kind=statement&kind=actor&together='), 'de');
});

test('a place comes with what lies within, a topic with narrower ones', () => {
  assert.equal(found('place=syria'), 'bc');
  assert.equal(found('place=idlib'), 'bc');
  assert.equal(found('topic=diplomacy'), 'abcd');
  assert.equal(found('topic=sanctions'), 'abd');
});

test('days are within from the first to the last; what has no day lies nowhere', () => {
  assert.equal(found('from=2017-04-04&to=2017-04-10'), 'abd');
  assert.equal(found('to=2016-12-31'), 'c');
  assert.equal(found('year=2017'), 'abd');
});

test('a facet counts what the other facets leave, and not its own choice', () => {
  assert.deepEqual(counted('actor=rex-tillerson', 'actor'), {
    'boris-johnson': 3,
    'rex-tillerson': 2,
    'vladimir-putin': 1,
  });
  assert.deepEqual(counted('actor=rex-tillerson', 'kind'), { briefing: 1, statement: 1 });
  assert.deepEqual(counted('actor=rex-tillerson&kind=statement', 'actor'), { 'rex-tillerson': 1 });
  assert.deepEqual(counted('', 'place'), { lucca: 2, syria: 2, idlib: 2, 'khan-shaykhun': 1 });
});

test('counts come back as they were served', () => {
  const [counts, ordered] = [countsOf(rows, state(), values), orderedBy(rows, names)];
  const served = JSON.parse(JSON.stringify(writtenCounts(counts, ordered))) as WrittenCounts;

  // In the place around it, which no row names.
  assert.equal(counts.place.get('syria'), 2);
  assert.deepEqual(readCounts(served, ordered), counts);
});

test('a row of several days is found by each of them, and counts in each of its years', () => {
  const winter = [row('w', { date: '2016-12-30', until: '2017-01-02' })];
  const foundBy = (query: string) => foundIn(winter, query).length;

  assert.deepEqual(
    ['from=2017-01-02', 'to=2016-12-30', 'from=2016-12-31&to=2017-01-01', 'year=2016', 'year=2017'].map(
      foundBy,
    ),
    [1, 1, 1, 1, 1],
  );
  assert.deepEqual(['from=2017-01-03', 'to=2016-12-29', 'year=2015'].map(foundBy), [0, 0, 0]);
  assert.deepEqual(
    [...countsOf(winter, state(''), values).year],
    [
      ['2016', 1],
      ['2017', 1],
    ],
  );
});

test('a briefing and its statements count once, unless kinds are chosen', () => {
  const told = [
    row('b', { kind: 'briefing', actors: ['boris-johnson'] }),
    row('s', { kind: 'statement', actors: ['boris-johnson'], briefing: 'b' }),
    row('t', { kind: 'statement', actors: ['boris-johnson'], briefing: 'b' }),
  ];
  const johnson = (query: string) => countsOf(told, state(query), values).actor.get('boris-johnson');

  assert.equal(johnson(''), 1);
  assert.equal(johnson('kind=briefing&kind=statement'), 3);
  assert.deepEqual(
    [...countsOf(told, state(''), values).kind],
    [
      ['briefing', 1],
      ['statement', 2],
    ],
  );
});
