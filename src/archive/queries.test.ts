import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as NS from '../base/order.ts';
import * as queries from './queries.ts';
import { actor, archiveOf, briefing, found, ids, place, topic, statement } from './sample.ts';

const archive = archiveOf({
  actors: [
    actor('dockers-union'),
    actor('pilots'),
    actor('ada-marsh', { name: 'Ada Marsh', sortName: 'Marsh, Ada' }),
    actor('authority'),
  ],
  places: [place('port-ellis'), place('north-quay')],
  topics: [topic('strikes'), topic('wages')],
  briefings: [
    briefing('2016/a', { actors: ['dockers-union', 'pilots'] }),
    briefing('2017/b', { actors: ['dockers-union', 'pilots', 'ada-marsh'], location: 'north-quay' }),
    briefing('2017/c', {
      date: '2017-02-01',
      actors: ['dockers-union', 'authority'],
      topics: ['wages', 'strikes'],
      outline: { statements: [statement('authority', 'No.')] },
    }),
  ],
});
const union = found(archive.actors, 'dockers-union');

function shown(list: queries.Counted<{ id: string }>[]): string[] {
  return list.map(({ thing, count }) => `${thing.id} ${count}`);
}

test('an actor has its briefings newest first', () => {
  assert.deepEqual(ids(union.briefings), ['2017/b', '2017/c', '2016/a']);
});

test('an actor appears with others by their counts, the most frequent first, then by sort name', () => {
  assert.deepEqual(shown(queries.appearsWith(union)), ['pilots 2', 'authority 1', 'ada-marsh 1']);
});

test('an actor that appears alone appears with nobody', () => {
  const [alone] = archiveOf({ briefings: [briefing('2017/a')] }).actors;

  assert.deepEqual(alone && queries.appearsWith(alone), []);
});

test('actors are counted by the briefings that they are in', () => {
  assert.deepEqual(shown(queries.actorsIn(archive.briefings)), [
    'dockers-union 3',
    'pilots 2',
    'authority 1',
    'ada-marsh 1',
  ]);
});

test('places are counted by the briefings that are located there', () => {
  assert.deepEqual(shown(queries.placesOf(archive.briefings)), ['port-ellis 2', 'north-quay 1']);
});

test('topics are counted by the briefings that are about them', () => {
  assert.deepEqual(shown(queries.topicsOf(archive.briefings)), ['strikes 3', 'wages 1']);
});

test('briefings are grouped by the year in which they begin, in the order in which they come', () => {
  const groups = NS.byYear(archive.briefings).map(([name, list]) => [name, ...ids(list)]);

  assert.deepEqual(groups, [
    ['2017', '2017/b', '2017/c'],
    ['2016', '2016/a'],
  ]);
});

test('the newest day is the last of what lasts longest', () => {
  const lasting = archiveOf({
    briefings: [briefing('2017/a', { until: '2017-06-01' }), briefing('2017/b', { date: '2017-04-01' })],
  });

  assert.equal(queries.newestDayOf(lasting.briefings), '2017-06-01');
  assert.equal(queries.newestDayOf([]), undefined);
});

test('actors are grouped by the first letter of their sort names, accents aside', () => {
  const names = ['Émile', 'Eva', '“Quotes”', '1917', '3rd Regiment', 'Avenue 5', 'özil'];
  const { actors } = archiveOf({ actors: names.map((name, index) => actor(`actor-${index}`, { name })) });

  const initials = new Map(
    queries.byInitial(actors).map(([initial, list]) => [initial, list.map(({ name }) => name)]),
  );

  assert.deepEqual(initials.get('E'), ['Émile', 'Eva']);
  assert.deepEqual(initials.get('Q'), ['“Quotes”']);
  assert.deepEqual(initials.get('O'), ['özil']);
  assert.deepEqual(initials.get('#'), ['3rd Regiment', '1917']);
  assert.deepEqual([...initials.keys()], ['#', 'A', 'E', 'O', 'Q']);
});
