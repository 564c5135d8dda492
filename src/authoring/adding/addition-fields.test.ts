import assert from 'node:assert/strict';
import { test } from 'node:test';
import { added, known, references, refusal, today } from './addition-sample.ts';
import { newFile, readAddition } from './addition.ts';

test('an actor has its offices and its country', () => {
  const roles = ['--role', 'Mayor; dockers-union; 2016-07; 2018', '--role', 'Clerk, of the port; ; 2011'];

  const { text } = added('actor', 'Ada Lind', ...roles, '--country', 'port-ellis');

  assert.match(
    text,
    /^country: port-ellis\nroles:\n {2}- title: Mayor\n {4}organisation: dockers-union\n {4}from: (?:"2016-07"|2016-07)\n {4}to: "2018"\n {2}- title: Clerk, of the port\n {4}from: "2011"$/m,
  );
});

test('a briefing has several days and places, its hour and its authors', () => {
  const days = ['--date', '2017-04-09', '--until', '2017-04-11', '--time', '17:35'];
  const authors = ['--author', 'Marsh, Ann', '--author', 'Harbour Desk'];
  const places = {
    ...known,
    subjects: [...known.subjects, { kind: 'place' as const, id: 'quay', name: 'Quay' }],
  };
  const { text } = newFile(
    readAddition(['briefing', 'Talks', ...references, '--location', 'quay', ...days, ...authors]),
    places,
    today,
  );

  assert.match(text, /^date: 2017-04-09\nuntil: 2017-04-11\ntime: "?17:35"?\nsummary: /m);
  assert.match(
    text,
    /^location: \[port-ellis, quay\]\ntopics: \[strikes\]\nauthors: \["Marsh, Ann", Harbour Desk\]$/m,
  );
});

test('an actor and a place have their former names, and an actor its life, groups and forerunners', () => {
  const { text } = added(
    ...['actor', 'Port Office', '--kind', 'organisation', '--began', '1950-03', '--ended', '2019'],
    ...['--formerly', 'Royal Port Office; 2014', '--formerly', 'Port, and Pilots; 1999-12-31'],
    ...[
      '--succeeds',
      'dockers-union',
      '--member-of',
      'zoe-ames,dockers-union',
      '--role',
      'Chair; ; 2016; ; acting',
    ],
  );

  assert.match(
    text,
    /^ {2}- name: Royal Port Office\n {4}until: "2014"\n {2}- name: Port, and Pilots\n {4}until: 1999-12-31$/m,
  );
  assert.match(
    text,
    /^began: 1950-03\nended: "2019"\nsucceeds: dockers-union\nmemberOf: \[zoe-ames, dockers-union\]$/m,
  );
  assert.match(text, /^ {4}from: "2016"\n {4}acting: true$/m);
  assert.match(added('place', 'Quay', '--formerly', 'Wharf; 1950').text, /^formerly:\n {2}- name: Wharf\n/m);
});

test('a place has its coordinates', () => {
  assert.match(
    added('place', 'West Quay', '--coordinates=-43.8, 10.50').text,
    /^coordinates:\s+(?:\[-43.8, 10.5\]|- -43.8\n {2}- 10.5)$/m,
  );
});

test('what cannot be read is said with what to write', () => {
  assert.match(
    refusal('actor', 'Ada Lind', '--role', 'a; dockers-union; c; d; e'),
    /is no office\. Write --role "Title; organisation; from; to; acting"/,
  );
  assert.match(
    refusal('actor', 'Ada Lind', '--role', 'Mayor; dockers-union; 2018-03; 2018-02'),
    /ends before it begins\. Write the first day before the last/,
  );
  assert.match(added('actor', 'Ada Lind', '--role', 'Mayor; ; 2018-03; 2018').text, /to: "?2018"?/);
  // That is no day, as the check says.
  assert.match(added('actor', 'Ada Lind', '--role', 'Mayor; ; May 2018; 2017').text, /from: May 2018$/m);
  assert.match(
    refusal('actor', 'Ada Lind', '--role', 'Mayor; dokers-union; 2016'),
    /"dokers-union" is not in actors\. Did you mean "dockers-union"\? .* --kind organisation\.$/,
  );
  for (const written of ['43.8', '43.8 10.5 12'])
    assert.match(refusal('place', 'Quay', '--coordinates', written), /is no place on the globe/);
  assert.match(
    refusal('actor', 'Port Office', '--succeeds', 'wharf-office'),
    /"wharf-office" is not in actors/,
  );
  assert.equal(
    refusal('place', 'Quay', '--formerly', 'Wharf'),
    '"Wharf" is no name with its last day. Write --formerly "Name; 2014-05-31", with a day, a month or a year.',
  );
  assert.match(
    refusal('actor', 'Ada Lind', '--member-of', 'nobody'),
    /"nobody" is not in actors\. .* actor "Name" --kind organisation\.$/,
  );
  assert.equal(
    refusal('briefing', 'Talks', ...references, '--date', '2017-04-10', '--until', '2017-04-09'),
    '--until 2017-04-09 is before the date 2017-04-10. Write the last day, and the first one as --date.',
  );
  assert.equal(
    refusal('briefing', 'Talks', ...references, '--date', '2017-04-10', '--until', '2017-04-10'),
    '',
  );
  assert.match(
    refusal('actor', 'Ada Lind', '--country', 'nowhere'),
    /"nowhere" is not in places\. .* place "Name" --kind country\.$/,
  );
});
