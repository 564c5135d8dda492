import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, found, place, topic } from '../sample.ts';
import { actorFacts, placeFacts, topicFacts, type Fact } from './subject-facts.ts';

/** Terms that have values, with these in one line. */
function told(facts: Fact[]): Record<string, string> {
  return Object.fromEntries(
    facts
      .filter(({ values }) => values.length > 0)
      .map(({ term, values }) => [
        term,
        values.map(({ text, url }) => (url ? `${text} (${url})` : text)).join(' | '),
      ]),
  );
}

const { actors, places, topics } = archiveOf({
  actors: [
    actor('ada', {
      kind: 'person',
      began: '1960-05-01',
      country: 'port-ellis',
      aliases: ['A. Lind'],
      memberOf: [{ id: 'league', from: '1990', to: '2004' }],
      identifiers: { wikidata: 'Q1' },
      roles: [
        { title: 'Minister', from: '2016', to: '2018' },
        { title: 'Adviser', to: '2030' },
        { title: 'Mayor', from: '2010', to: '2015' },
        { title: 'Clerk', from: '2000', to: '2009' },
        { title: 'Pilot', from: '1990', to: '1999' },
        { title: 'Cook', from: '1980', to: '1989' },
      ],
    }),
    actor('league', {
      ended: '2020',
      formerly: [{ name: 'Old League', until: '1999' }],
      links: [{ label: 'Site', url: 'https://league.example/' }],
    }),
    actor('union', { succeeds: ['league'] }),
  ],
  places: [
    place('port-ellis', {
      within: [{ id: 'reef', until: '2001' }, 'isle'],
      coordinates: [1.5, -2],
      aliases: ['Ellis'],
    }),
    place('isle', { within: 'sea' }),
    place('reef'),
    place('sea'),
  ],
  topics: [topic('strikes', { broader: 'work' }), topic('work', { broader: 'life' }), topic('life')],
});

test('a person has the offices of the archive’s newest day, and three of those before', () => {
  const facts = told(actorFacts(found(actors, 'ada'), '2017-04-01'));

  assert.deepEqual(facts, {
    'Office on 1 April 2017': 'Minister (2016 – 2018)',
    'Other offices': 'Mayor (2010 – 2015) | Clerk (2000 – 2009) | Pilot (1990 – 1999)',
    'Also known as': 'A. Lind',
    Born: '1 May 1960',
    Country: 'Port Ellis (/places/port-ellis/)',
    'Member of': 'League (from 1990 until 2004) (/actors/league/)',
    Identifiers: 'wikidata: Q1 (https://www.wikidata.org/wiki/Q1)',
  });
});

test('an organisation has its end, its former names, members and who follows it', () => {
  assert.deepEqual(told(actorFacts(found(actors, 'league'), '2017-04-01')), {
    Formerly: 'Old League, until 1999',
    Ended: '2020',
    'Succeeded by': 'Union (/actors/union/)',
    Members: 'Ada (from 1990 until 2004) (/actors/ada/)',
    Elsewhere: 'Site (https://league.example/)',
  });
  assert.deepEqual(told(actorFacts(found(actors, 'union'), '2017-04-01')), {
    Succeeds: 'League (/actors/league/)',
  });
});

test('a place has what is around it now, and behind it what was, with its last day', () => {
  assert.deepEqual(told(placeFacts(found(places, 'port-ellis'))), {
    Within: 'Isle (/places/isle/) | Sea (/places/sea/) | Reef, until 2001 (/places/reef/)',
    'Also known as': 'Ellis',
    Coordinates: '1.50° N, 2.00° W',
  });
});

test('a topic has all that it is part of', () => {
  assert.deepEqual(told(topicFacts(found(topics, 'strikes'))), {
    'Part of': 'Work (/topics/work/) | Life (/topics/life/)',
  });
});

test('an office of which a day is missing is told of as one of some time, not of the newest day', () => {
  const { actors: some } = archiveOf({ actors: [actor('ada', { roles: [{ title: 'Adviser' }] })] });
  const terms = Object.keys(told(actorFacts(found(some, 'ada'), '2017-04-10')));

  assert.equal(terms.length, 1);
  assert.doesNotMatch(terms.join(), /2017/);
});
