import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kinds } from './loaded/record-kinds.ts';
import { state } from './sample.ts';
import {
  facets,
  isNarrowed,
  queryOf,
  sorts,
  stateOf,
  withFacet,
  withoutNarrowing,
  type SearchState,
} from './state.ts';

test('an address is a state and a state is an address', () => {
  const query =
    'q=sarin+attack&kind=briefing&kind=statement&actor=g7&place=syria&topic=sanctions&story=affair&year=2017&from=2017-04-01&to=2017-04-30&sort=oldest';

  const read = state(query);

  assert.deepEqual(read, {
    words: 'sarin attack',
    facets: {
      kind: ['briefing', 'statement'],
      actor: ['g7'],
      place: ['syria'],
      topic: ['sanctions'],
      story: ['affair'],
      year: ['2017'],
    },
    from: '2017-04-01',
    to: '2017-04-30',
    sort: 'oldest',
  });
  assert.equal(queryOf(read), query);
  assert.equal(queryOf(state()), '');
});

test('an address may name a speaker, and a month or a year for a day', () => {
  assert.equal(
    queryOf(state('speaker=boris-johnson&from=2017&to=2017-06')),
    'kind=statement&actor=boris-johnson&from=2017-01-01&to=2017-06-30',
  );
});

test('what should be a day and is none stands among the words, where it is read or said to be none', () => {
  for (const [query, words] of [
    ['from=2023-13', 'from:2023-13'],
    ['q=sarin&from=2017-02-30&to=soon', 'sarin from:2017-02-30 to:soon'],
    ['q=sarin&to=+April+%222017%22', 'sarin to:"April 2017"'],
  ] as const) {
    const read = state(query);

    assert.deepEqual([read.words, read.from, read.to], [words, undefined, undefined]);
  }
});

test('a day is read without what stands around it', () => {
  for (const query of ['from=2017', 'from=%202017', 'from=%222017%22', 'from=2017+']) {
    const read = state(query);

    assert.deepEqual([read.words, read.from], ['', '2017-01-01'], query);
  }
});

test('what an address cannot mean is left out', () => {
  const read = state('q=+&actor=&from=&to=+&sort=best&colour=red&year=2017&year=2017');

  assert.equal(queryOf(read), 'year=2017');
});

test('every state survives its address', () => {
  const words = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9/-]{1,12}$/), { maxLength: 3 });
  const day = fc.option(fc.constantFrom('2017-04-10', '2020-02-29'), { nil: undefined });
  const states: fc.Arbitrary<SearchState> = fc.record(
    {
      words,
      facets: fc.record(
        { kind: fc.subarray([...kinds]), actor: ids, place: ids, topic: ids, story: ids, year: ids },
        { noNullPrototype: true },
      ),
      from: day,
      to: day,
      sort: fc.constantFrom(...sorts),
    },
    { noNullPrototype: true },
  );

  fc.assert(
    fc.property(states, (one) => {
      assert.deepEqual(stateOf(new URLSearchParams(queryOf(one))), one);
    }),
  );
});

test('a value of a facet stands once', () => {
  assert.deepEqual(withFacet(state('q=a'), 'actor', ['g7', 'g7']).facets.actor, ['g7']);
});

test('facets and days are taken away, words and order stay', () => {
  const narrowed = withFacet(state('q=a&from=2017-01-01&sort=newest'), 'actor', ['g7']);

  assert.equal(queryOf(withoutNarrowing(narrowed)), 'q=a&sort=newest');
});

test('words and order do not narrow; every facet and every day does', () => {
  assert.equal(isNarrowed(state('q=a&sort=newest')), false);
  for (const key of [...facets, 'from', 'to'])
    assert.equal(isNarrowed(state(`${key}=2017-04-10`)), true, key);
});
