import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familyName, nameOn, namesOf, otherNames } from './names.ts';
import { actor, archiveOf, briefing, found, ids, place } from './sample.ts';
import { briefingsIn, placeChains, placesInWords, placeTree } from './trees.ts';

const named = {
  name: 'Eswatini',
  aliases: ['Ngwane'],
  formerly: [
    { name: 'Swazi Protectorate', until: '1968-09-05' },
    { name: 'Swaziland', until: '2018-04-19' },
  ],
};

test('a thing has the name of the day, up to its last day', () => {
  const names = ['1968-09-05', '1968-09-06', '2018-04-19', '2018-04-20'].map((day) => nameOn(named, day));

  assert.deepEqual(names, ['Swazi Protectorate', 'Swaziland', 'Swaziland', 'Eswatini']);
  assert.deepEqual(namesOf(named), ['Eswatini', 'Ngwane', 'Swazi Protectorate', 'Swaziland']);
});

const { places } = archiveOf({
  places: [
    place('ussr'),
    place('russia'),
    place('ukraine'),
    place('crimea', { within: [{ id: 'ussr', until: '1991-12-25' }, 'ukraine', 'russia'] }),
    place('yalta', { within: 'crimea', formerly: [{ name: 'Jalta', until: '1950' }] }),
  ],
  briefings: [
    briefing('1945/a', { location: 'yalta', actors: [] }),
    briefing('2015/a', { location: 'yalta', actors: [] }),
  ],
});

test('a place that moved is where it was on the day, and one that is disputed in each', () => {
  const yalta = found(places, 'yalta');

  assert.deepEqual(
    ['1945-02-04', '2015-01-01'].map((day) => placeChains(yalta, day).map(ids)),
    [
      [['crimea', 'ussr']],
      [
        ['crimea', 'ukraine'],
        ['crimea', 'russia'],
      ],
    ],
  );
  assert.equal(placesInWords([yalta], '1945-02-04'), 'Jalta, Crimea, Ussr');
  assert.equal(placesInWords([yalta], '2015-01-01'), 'Yalta, Crimea, Ukraine; Yalta, Crimea, Russia');
});

test('a place lists the briefings of the days on which what is in it was', () => {
  const listed = ['ussr', 'russia', 'ukraine', 'crimea'].map((id) => ids(briefingsIn(found(places, id))));

  assert.deepEqual(listed, [['1945/a'], ['2015/a'], ['2015/a'], ['2015/a', '1945/a']]);
  assert.deepEqual(
    placeTree(places).map(({ subject, count }) => `${subject.id} ${count}`),
    ['russia 1', 'ukraine 1', 'ussr 1'],
  );
});

test('an office of which a day is missing is told of while its holder lives and holds none with both days', () => {
  const chair = actor('ada', {
    ended: '2016',
    roles: [
      { title: 'Minister', from: '2010', to: '2012' },
      { title: 'Clerk', to: '2011' },
      { title: 'Chair', from: '2013', to: 'unknown' },
    ],
  });
  const days = ['2009/a', '2011/a', '2014/a', '2017/a'];
  const { briefings } = archiveOf({
    actors: [chair],
    briefings: days.map((id) => briefing(id, { actors: ['ada'] })),
  });

  const offices = days.map((id) =>
    found(briefings, id).cast.flatMap(({ offices: all }) => all.map(({ office }) => office.title)),
  );

  assert.deepEqual(offices, [['Clerk'], ['Minister'], ['Chair'], []]);
});

test('a family name stands before a comma, else last, and no number is one', () => {
  assert.equal(familyName({ name: 'Boris Johnson', sortName: 'Johnson, Boris' }), 'Johnson');
  assert.equal(familyName({ name: 'Boris Johnson', sortName: ' Johnson , Boris' }), 'Johnson');
  assert.equal(familyName({ name: 'Elizabeth II', sortName: 'Elizabeth II' }), 'Elizabeth');
  assert.equal(familyName({ name: 'Ivo Xi', sortName: 'Ivo Xi' }), 'Xi');
});

test('a name that a thing had, and is still called by, is one', () => {
  assert.deepEqual(otherNames({ aliases: ['Fort', 'Port'], formerly: [{ name: 'Fort', until: '1900' }] }), [
    'Fort',
    'Port',
  ]);
});
