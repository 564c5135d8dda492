import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameInLists } from '../../base/text/naming.ts';
import { actor, archiveOf, briefing, place, topic } from '../sample.ts';

/** What stands in lists of the given actors, who are all in one briefing. */
function inLists(given: Record<string, Parameters<typeof actor>[1]>) {
  const archive = archiveOf({
    places: [place('port-ellis'), place('isle', { kind: 'country' }), place('cape', { kind: 'country' })],
    actors: Object.entries(given).map(([id, data]) =>
      actor(id, { kind: 'person', name: 'Ada Lind', ...data }),
    ),
    briefings: [briefing('2017/a', { actors: Object.keys(given) })],
  });
  return archive.actors.map(nameInLists).sort();
}

test('a name that one alone bears stands as it is', () => {
  assert.deepEqual(inLists({ ada: {}, bo: { name: 'Bo Karr', began: '1900' } }), ['Ada Lind', 'Bo Karr']);
});

test('people of one name have their years, whatever its case', () => {
  const elder = { began: '1850-02', ended: '1914-08-04' };

  assert.deepEqual(
    inLists({
      elder,
      younger: { began: '1889', name: 'ADA LIND', country: 'isle' },
      third: { ended: '1700' },
    }),
    ['ADA LIND (since 1889)', 'Ada Lind (1850–1914)', 'Ada Lind (until 1700)'],
  );
});

test('blanks and signs that nobody sees make no other name', () => {
  assert.deepEqual(
    inLists({ a: { began: '1850', name: 'Ada\u00a0Lind' }, b: { began: '1900', name: 'Ada\u200d Lind' } }),
    ['Ada\u00a0Lind (since 1850)', 'Ada\u200d Lind (since 1900)'],
  );
});

test('namesakes are set apart by country where years are the same or missing, and else by kind', () => {
  assert.deepEqual(inLists({ a: { country: 'isle' }, b: { country: 'cape' } }), [
    'Ada Lind (Cape)',
    'Ada Lind (Isle)',
  ]);
  assert.deepEqual(inLists({ a: {}, b: { kind: 'organisation' } }), [
    'Ada Lind (Organisation)',
    'Ada Lind (Person)',
  ]);
  assert.deepEqual(
    inLists({
      a: { country: 'isle' },
      b: { country: 'cape' },
      c: { kind: 'body', country: 'isle' },
    }),
    ['Ada Lind (Body, Isle)', 'Ada Lind (Person, Cape)', 'Ada Lind (Person, Isle)'],
  );
});

test('namesakes are set apart by what is known of all before what is known of some', () => {
  assert.deepEqual(inLists({ a: { began: '1850', country: 'isle' }, b: { country: 'cape' } }), [
    'Ada Lind (Cape)',
    'Ada Lind (Isle)',
  ]);
  assert.deepEqual(inLists({ a: { began: '1850', country: 'isle' }, b: { country: 'isle' } }), [
    'Ada Lind',
    'Ada Lind (since 1850)',
  ]);
});

test('namesakes of whom no mark alone tells each from all others have all that is known of them', () => {
  assert.deepEqual(
    inLists({
      a: { began: '1850' },
      b: { began: '1850', country: 'isle' },
      c: { began: '1900' },
    }),
    ['Ada Lind (Person, Isle, since 1850)', 'Ada Lind (Person, since 1850)', 'Ada Lind (Person, since 1900)'],
  );
});

test('a namesake that readers do not know of sets nobody apart', () => {
  const archive = archiveOf({
    actors: [actor('a', { name: 'Ada', began: '1850' }), actor('b', { name: 'Ada', began: '1900' })],
    briefings: [
      briefing('2017/a', { actors: ['a'] }),
      briefing('2017/b', { actors: ['b'], status: 'draft' }),
    ],
  });

  assert.deepEqual(archive.actors.map(nameInLists), ['Ada']);
});

test('places of one name have what is around them, and topics what is above them', () => {
  const archive = archiveOf({
    places: [
      place('isle', { kind: 'country' }),
      place('cape', { kind: 'country' }),
      place('a', { name: 'Ford', within: 'isle' }),
      place('b', { name: 'Ford', within: 'cape' }),
    ],
    topics: [topic('wages'), topic('c', { name: 'Law', broader: 'wages' }), topic('d', { name: 'Law' })],
    briefings: [briefing('2017/a', { location: ['a', 'b'], topics: ['c', 'd'] })],
  });

  assert.deepEqual(archive.places.map(nameInLists).sort(), ['Cape', 'Ford (Cape)', 'Ford (Isle)', 'Isle']);
  assert.deepEqual(archive.topics.map(nameInLists).sort(), ['Law', 'Law (Wages)', 'Wages']);
});
