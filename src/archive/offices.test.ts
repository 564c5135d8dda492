import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorData } from '../schema/schemas.ts';
import { capacityOf, speakerOn } from './join/speakers.ts';
import type { Actor } from './model.ts';
import { heldOfficeInWords, isCalled, officeInWords, officeOn, officesHeldOn, officesIn } from './offices.ts';
import { actor, archiveOf, found } from './sample.ts';

type Offices = ActorData['roles'];

/** The offices of one actor, as the archive orders them. */
function holder(roles: Offices): Pick<Actor, 'offices'> {
  const archive = archiveOf({ actors: [actor('ada-marsh', { kind: 'person', roles })] });
  return found(archive.actors, 'ada-marsh');
}

function titlesOn(roles: Offices, date: string): string[] {
  return officesHeldOn(holder(roles), date).map(({ title }) => title);
}

test('an office is held on the days it begins and ends, and on none outside', () => {
  const roles = [{ title: 'Harbour master', from: '2016-07-13', to: '2018-07-09' }];

  const held = ['2016-07-12', '2016-07-13', '2018-07-09', '2018-07-10'].map(
    (day) => titlesOn(roles, day).length,
  );

  assert.deepEqual(held, [0, 1, 1, 0]);
});

test('an office with a month for its end is held to the last day of that month', () => {
  const roles = [{ title: 'Harbour master', from: '2016-02', to: '2017-02' }];

  const held = ['2016-01-31', '2016-02-01', '2017-02-28', '2017-03-01'].map(
    (day) => titlesOn(roles, day).length,
  );

  assert.deepEqual(held, [0, 1, 1, 0]);
});

test('an office with years is held from January to December', () => {
  const roles = [{ title: 'Harbour master', from: '2016', to: '2016' }];

  const held = ['2015-12-31', '2016-01-01', '2016-12-31', '2017-01-01'].map(
    (day) => titlesOn(roles, day).length,
  );

  assert.deepEqual(held, [0, 1, 1, 0]);
});

test('an office without an end is still held', () => {
  const roles = [{ title: 'Harbour master', from: '2016' }];

  assert.deepEqual(titlesOn(roles, '2099-01-01'), ['Harbour master']);
});

test('of several offices the one that began last comes first', () => {
  const roles = [
    { title: 'Councillor', from: '2010' },
    { title: 'Harbour master', from: '2016-07' },
    { title: 'Mayor', from: '2012', to: '2016-12' },
  ];

  assert.deepEqual(titlesOn(roles, '2016-08-01'), ['Harbour master', 'Mayor', 'Councillor']);
});

test('on the day of a handover the new office counts', () => {
  const roles = [
    { title: 'Pilot', from: '2010', to: '2016-07-13' },
    { title: 'Harbour master', from: '2016-07-13' },
  ];

  assert.equal(officeOn(holder(roles), '2016-07-13')?.title, 'Harbour master');
});

test('a holder has no office before the first one', () => {
  assert.equal(officeOn(holder([{ title: 'Pilot', from: '2010' }]), '2009-12-31'), undefined);
});

test('an office is written with its organisation', () => {
  const archive = archiveOf({
    actors: [
      actor('port-authority'),
      actor('ada-marsh', {
        roles: [{ title: 'Harbour master', organisation: 'port-authority', from: '2016' }],
      }),
    ],
  });

  const words = found(archive.actors, 'ada-marsh').offices.map((office) => officeInWords(office));

  assert.deepEqual(words, ['Harbour master, Port Authority']);
});

test('an office is told with the name that its organisation had on the day, and called by any of its names', () => {
  const archive = archiveOf({
    actors: [
      actor('port-office', {
        name: 'Port Office',
        formerly: [{ name: 'Royal Port Office', until: '2015-09-30' }],
      }),
      actor('ada-marsh', {
        roles: [
          { title: 'Master', organisation: 'port-office', from: '2015-10-01' },
          { title: 'Deputy', organisation: 'port-office', from: '2012', to: '2015-09-30' },
          { title: 'Clerk', organisation: 'port-office', from: '2011', to: 'unknown' },
        ],
      }),
    ],
  });
  const holder = found(archive.actors, 'ada-marsh');
  const told = (date: string, until?: string) => officesIn(holder, { date, until }).map(heldOfficeInWords);

  assert.deepEqual(told('2015-09-30'), ['Deputy, Royal Port Office']);
  assert.deepEqual(told('2016-01-01'), ['Master, Port Office']);
  assert.deepEqual(told('2015-09-29', '2015-10-02'), [
    'Master, Port Office, from 1 October 2015',
    'Deputy, Royal Port Office, until 30 September 2015',
  ]);
  assert.deepEqual(
    holder.offices.map((office) => officeInWords(office)),
    ['Master, Port Office', 'Deputy, Royal Port Office', 'Clerk, Royal Port Office'],
  );
  for (const title of ['deputy', 'Deputy, Port Office', 'deputy, royal port office', 'Deputy، Port Office'])
    assert.ok(isCalled(holder.offices[1]!, title), title);
  assert.equal(capacityOf(speakerOn(holder, '2015-09-30')), 'Deputy, Royal Port Office');
});

test('an office without an organisation is its title', () => {
  assert.equal(officeInWords({ title: 'Pilot', from: '2010' }), 'Pilot');
});

test('an office of which a day is missing is told of where an event has a day without another', () => {
  const roles = [
    { title: 'Chair', from: '2012-06-01', to: '2013-01-31' },
    { title: 'Deputy', from: '2013-02-01', to: '2014' },
    { title: 'Secretary', to: '2013' },
  ];
  const told = (date: string, until: string) =>
    officesIn(holder(roles), { date, until }).map(heldOfficeInWords);

  assert.deepEqual(told('2012-05-30', '2012-06-02'), ['Chair, from 1 June 2012', 'Secretary']);
  assert.deepEqual(told('2012-06-01', '2012-06-02'), ['Chair']);
  // From one office to the next there is no day between.
  assert.deepEqual(told('2013-01-30', '2013-02-02'), [
    'Deputy, from 1 February 2013',
    'Chair, until 31 January 2013',
  ]);
});

test('an office of which a day is missing is not told of beside one that goes on behind another', () => {
  const roles = [
    { title: 'Chair', from: '2010', to: '2020' },
    { title: 'Deputy', from: '2011', to: '2012' },
    { title: 'Secretary', to: '2030' },
  ];
  const told = (until: string) =>
    officesIn(holder(roles), { date: '2011-06-01', until }).map(({ office }) => office.title);

  assert.deepEqual(told('2015-12-31'), ['Deputy', 'Chair']);
  assert.deepEqual(told('2021-01-01'), ['Deputy', 'Chair', 'Secretary']);
});
