import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { added, references, refusal } from './addition-sample.ts';
import { isComplete, readAddition } from './addition.ts';

describe('what is added', () => {
  test('a briefing is a sound draft with its references and a hint at sources', () => {
    const file = added('briefing', 'Dockers: "close" the {port} #1', ...references, '--date', '2017-04-10');

    assert.deepEqual(file, {
      kind: 'briefing',
      id: '2017/dockers-close-the-port-1',
      text: `---
title: 'Dockers: "close" the {port} #1'
date: 2017-04-10
summary: Replace this summary with what happened, where and when, in one or two plain sentences.
actors: [dockers-union, zoe-ames]
location: port-ellis
topics: [strikes]
status: draft
# sources:
#   - { id: press, title: …, publisher: …, date: 2017-04-10, url: https://…, kind: press, language: en }
---

Replace this line with the text of the briefing.
`,
    });
  });

  test('a story is a sound draft that collects what it is told to, or says how it could', () => {
    const [told, bare] = [
      added('story', 'The strike of 2017', '--topics', 'strikes'),
      added('story', 'A lockout'),
    ];

    assert.deepEqual(told, {
      kind: 'story',
      id: 'the-strike-of-2017',
      text: `---
title: The strike of 2017
summary: Replace this summary with what happened, where and when, in one or two plain sentences.
collects:
  topics:
    - strikes
status: draft
---

Replace this line with what the affair is.
`,
    });
    assert.match(bare.text, /^# Write its id into the stories of briefings, or collects: /m);
  });

  test('a briefing names nobody, nowhere or no topic where that is said', () => {
    const { text } = added('briefing', 'Rain', '--actors', 'none', '--location', 'none', '--topics', 'none');

    assert.match(text, /^actors: \[\]\nlocation: \[\]\ntopics: \[\]$/m);
    assert.match(refusal('briefing', 'Rain', ...references, '--actors', 'none'), /"none" is not in/);
    assert.match(refusal('place', 'Port', '--within', 'none'), /"none" is not in/);
  });

  test('a briefing without a date is of today', () => {
    assert.equal(
      added('briefing', 'Dockers close the port', ...references).id,
      '2020/dockers-close-the-port',
    );
  });

  test('an id may be given with or without its year', () => {
    const ids = ['strike', '2020/strike', 'spring/strike'].map(
      (id) => added('briefing', 'Dockers close the port', ...references, '--id', id).id,
    );

    assert.deepEqual(ids, ['2020/strike', '2020/strike', '2020/spring/strike']);
  });

  test('an actor is a person unless told otherwise, and its file names what it could have too', () => {
    assert.equal(
      added('actor', 'Łucja Vanden').text,
      `name: Łucja Vanden
kind: person
# Optional: sortName, summary, aliases, formerly, began, ended, succeeds, country, memberOf, roles, identifiers, links
`,
    );
    assert.match(added('actor', 'Pilots', '--kind', 'organisation').text, /^kind: organisation$/m);
  });

  test('a place is a city within another, and a topic below another', () => {
    const place = added('place', 'East Quay', '--within', 'port-ellis', '--kind', 'site');
    const topic = added('topic', 'Dock strikes', '--broader', 'strikes');

    assert.equal(
      place.text,
      'name: East Quay\nkind: site\nwithin: port-ellis\n# Optional: coordinates, aliases, formerly, identifiers\n',
    );
    assert.equal(topic.text, 'name: Dock strikes\nbroader: strikes\n# Optional: summary, identifiers\n');
    assert.match(added('place', 'East Quay').text, /^kind: city$/m);
  });

  test('text that YAML would read as something else is written in quotation marks', () => {
    assert.match(added('topic', 'no: "1"', '--id', 'x').text, /^name: 'no: "1"'$/m);
    assert.match(added('actor', '2017', '--id', 'x').text, /^name: "2017"$/m);
  });
});

describe('what is refused', () => {
  test('nothing, an unknown kind, or no title', () => {
    assert.deepEqual(
      [refusal(), refusal('breifing', 'x'), refusal('briefing'), refusal('place')],
      [
        'Say what to add: npm run new -- briefing "Title" --actors … --location … --topics …; actor, place and topic take a name, and story a title.',
        '"breifing" is not one of briefing, actor, place, topic, story. Did you mean "briefing"?',
        'The briefing has no title. Write npm run new -- briefing "Title" --actors … --location … --topics …',
        'The place has no name. Write npm run new -- place "Name" --kind city',
      ],
    );
  });

  test('a briefing without references, with the ids there are', () => {
    assert.equal(
      refusal('briefing', 'Dockers close the port', '--actors', 'zoe-ames'),
      'A briefing needs --location and --topics too; none is an answer. Known location: port-ellis; topics: strikes.',
    );
  });

  test('ids that are not there, all at once, each with a suggestion from ids, names and aliases', () => {
    assert.equal(
      refusal(
        'briefing',
        'Dockers close',
        '--actors',
        'zoë ames,the dokers',
        '--location',
        'x',
        '--topics',
        'strike',
      ),
      [
        '"zoë ames" is not in actors. Did you mean "zoe-ames"? To add it: npm run new -- actor "Name" --kind person.',
        '"the dokers" is not in actors. Did you mean "dockers-union"? To add it: npm run new -- actor "Name" --kind person.',
        '"strike" is not in topics. Did you mean "strikes"? To add it: npm run new -- topic "Name".',
        '"x" is not in places. Known are port-ellis. To add it: npm run new -- place "Name" --kind city.',
      ].join(' '),
    );
  });

  test('an option of another kind', () => {
    assert.equal(
      refusal('topic', 'Wages', '--within', 'port-ellis'),
      '--within is not an option here. Known are --broader, --id.',
    );
  });

  test('a title without quotation marks', () => {
    assert.equal(
      refusal('actor', 'Ann', 'Marsh'),
      '"Marsh" is one too many. Put a title or name of several words in quotation marks.',
    );
  });

  test('a day that does not exist, and an id of another year', () => {
    assert.equal(
      refusal('briefing', 'Dockers close', ...references, '--date', '2017-02-30'),
      '"2017-02-30" is not a day that exists. That month ends on 2017-02-28.',
    );
    assert.equal(
      refusal('briefing', 'Dockers close', ...references, '--date', '21 June 1798'),
      '"21 June 1798" is not a day as it has to be written. Write 1798-06-21.',
    );
    assert.equal(
      refusal('briefing', 'Dockers close', ...references, '--date', '2017-02-28', '--id', '2016/close'),
      '"2016/close" is not in the year of the date 2017-02-28. Write "2017/close".',
    );
  });

  test('a name that no id can be made from, and an id that is not legal', () => {
    assert.equal(
      refusal('actor', 'Зоя Эймс'),
      'No id can be made from "Зоя Эймс". Add one in a-z, 0-9 and hyphens: --id …',
    );
    for (const name of ['1984', '19–84', '(1984)'])
      assert.match(
        refusal('actor', name),
        /^An id of digits alone is read as a number\. Add one with a letter: --id the-19-?84$/,
      );
    for (const [name, ...id] of [['Con'], ['Wheel', '--id', 'con'], ['Wheel', '--id', 'x/con']])
      assert.equal(
        refusal('topic', name ?? '', ...id),
        'Windows has a device called "con", and can hold no file of that name. Add another id, as --id the-con',
      );
    assert.equal(
      refusal('actor', 'Зоя Эймс', '--id', 'Zoë Ames'),
      '"Zoë Ames" may only hold a-z, 0-9, hyphens and slashes. Write "zoe-ames".',
    );
  });
});

test('something has to be asked until kind, title and references are there', () => {
  const complete = [
    [],
    ['actor'],
    ['actor', 'Ann Marsh'],
    ['briefing', 'Dockers close'],
    ['briefing', 'Dockers close', ...references],
  ].map((args) => isComplete(readAddition(args)));

  assert.deepEqual(complete, [false, false, true, false, true]);
});
