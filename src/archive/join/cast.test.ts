import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capacitiesOfMember } from '../offices.ts';
import { actor, archiveOf, briefing, found, place, problemsOf } from '../sample.ts';

const may = actor('may', {
  kind: 'person',
  roles: [
    { title: 'Home Secretary', from: '2010-05-12', to: '2016-07-13' },
    { title: 'Prime Minister', from: '2016-07-13', to: '2019-07-24' },
    { title: 'Party leader', from: '2016-07' },
  ],
});

function capacitiesOf(fields: Parameters<typeof briefing>[1], id = '2016/a'): string[] {
  const { briefings } = archiveOf({ actors: [may], briefings: [briefing(id, fields)] });
  return found(briefings, id).cast.flatMap(capacitiesOfMember);
}

test('every office held on the day is said, the one that began last first', () => {
  assert.deepEqual(capacitiesOf({ actors: ['may'], date: '2016-08-01' }), ['Prime Minister', 'Party leader']);
});

test('a change of office while an event goes on is said with its day', () => {
  const offices = capacitiesOf({ actors: ['may'], date: '2016-07-11', until: '2016-07-15' });

  assert.deepEqual(offices, [
    'Prime Minister, from 13 July 2016',
    'Party leader',
    'Home Secretary, until 13 July 2016',
  ]);
});

test('a capacity picks an office by its title, and is itself what is said where it is none', () => {
  const day = { date: '2016-08-01' };

  assert.deepEqual(capacitiesOf({ ...day, actors: [{ id: 'may', as: 'party leader' }] }), ['Party leader']);
  assert.deepEqual(capacitiesOf({ ...day, actors: [{ id: 'may', as: 'host' }] }), [
    'host',
    'Prime Minister',
    'Party leader',
  ]);
});

test('an office that was not held on any of the days is no capacity', () => {
  const fields = { actors: [{ id: 'may', as: 'Home Secretary' }], until: '2016-07-12' };
  const held = briefing('2016/a', { ...fields, date: '2016-07-12' });
  const over = briefing('2016/b', { ...fields, date: '2016-07-14', until: '2016-07-15' });

  const [finding, ...others] = problemsOf({ actors: [may], briefings: [held, over] });

  assert.deepEqual(others, []);
  assert.equal(finding?.file, 'content/briefings/2016/b.mdx');
  assert.deepEqual(finding.field, ['actors', 0, 'as']);
  assert.match(finding.message, /was not Home Secretary on 14–15 July 2016, but from 12 May 2010 to/);
});

test('a capacity picks an office of which a day is missing, beside one that has its days', () => {
  const host = (roles: NonNullable<Parameters<typeof actor>[1]>['roles']) => ({
    actors: [
      actor('may', {
        kind: 'person',
        roles: [{ title: 'Minister', from: '2012', to: '2019' }, ...(roles ?? [])],
      }),
    ],
    briefings: [briefing('2016/a', { actors: [{ id: 'may', as: 'member' }], date: '2016-08-01' })],
  });
  const capacitiesWith = (content: ReturnType<typeof host>) =>
    found(archiveOf(content).briefings, '2016/a').cast.flatMap(capacitiesOfMember);

  assert.deepEqual(capacitiesWith(host([{ title: 'Member', from: '2014', to: 'unknown' }])), ['Member']);
  assert.deepEqual(capacitiesWith(host([{ title: 'Member', to: '2017' }])), ['Member']);
  assert.deepEqual(
    problemsOf(
      host([
        { title: 'Member', to: '2015' },
        { title: 'Member', from: '2017', to: 'unknown' },
      ]),
    ).map(({ message }) => message),
    [
      'May was not member on 1 August 2016, but from 2017 on and up to 2015. Write the office held then, or another capacity.',
    ],
  );
});

test('every place of a briefing lists it, and the first is its main one', () => {
  const { briefings, places } = archiveOf({
    places: [place('lucca'), place('rome')],
    briefings: [briefing('2017/a', { location: ['lucca', 'rome'], actors: [] })],
  });

  assert.deepEqual(
    ['lucca', 'rome'].map((id) => found(places, id).briefings.map((one) => one.id)),
    [['2017/a'], ['2017/a']],
  );
  assert.equal(found(briefings, '2017/a').location?.id, 'lucca');
});

test('a briefing without places, actors and topics is listed', () => {
  const { briefings } = archiveOf({
    briefings: [briefing('2017/b', { location: [], actors: [], topics: [] })],
  });

  assert.equal(found(briefings, '2017/b').location, undefined);
});
