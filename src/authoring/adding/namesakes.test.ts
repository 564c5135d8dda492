import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasonOf } from '../../base/system/reason.ts';
import { folderOf, soundFiles } from '../../content/sample.ts';
import { knownIn } from '../known.ts';
import { newFile, readAddition } from './addition.ts';
import { refuseNamesake } from './namesakes.ts';

const files = {
  ...soundFiles,
  'actors/nato.yaml': 'name: North Atlantic Treaty Organisation\nkind: alliance\naliases: [NATO, Otan]\n',
  'actors/ann.yaml': 'name: Ann Marsh\nkind: person\ncountry: norway\n',
  'places/norway.yaml': 'name: Norway\nkind: country\n',
  'places/quay.yaml': 'name: East Quay\nkind: site\nwithin: port-ellis\n',
  'topics/wages.yaml': 'name: Wages\nbroader: strikes\n',
  'stories/lockout.mdx': '---\ntitle: The Lockout\nstatus: draft\n---\n\nIt was long.\n',
};

const isNoted = 'and nothing was written. Use that id; or, if this is another';

const cases = {
  'the name of an actor': {
    args: ['actor', 'Dockers’ Union', '--kind', 'organisation'],
    said: `"Dockers’ Union" is the name of the actor dockers-union, ${isNoted} actor, say in the name which one, or give it another --kind or --country.`,
  },
  'a name in other letters, under an id of its own': {
    args: ['actor', 'ann  MARSH', '--country', 'norway', '--id', 'other'],
    said: `"ann  MARSH" is the name of the actor ann, ${isNoted} actor, say in the name which one, or give it another --kind or --country.`,
  },
  'the name of a place within the same': {
    args: ['place', 'East Quay', '--kind', 'site', '--within', 'port-ellis'],
    said: `"East Quay" is the name of the place quay, ${isNoted} place, say in the name which one, or give it another --kind or --within.`,
  },
  'the name of a topic below the same': {
    args: ['topic', 'Wages', '--broader', 'strikes'],
    said: `"Wages" is the name of the topic wages, ${isNoted} topic, say in the name which one, or give it another --broader.`,
  },
  'the title of a story': {
    args: ['story', 'The lockout', '--id', 'lockout-2'],
    said: `"The lockout" is the title of the story lockout, ${isNoted} story, say in the title what sets it apart.`,
  },
  'another name of an actor': {
    args: ['actor', 'OTAN', '--kind', 'body'],
    said: `"OTAN" is another name of North Atlantic Treaty Organisation (nato), ${isNoted} actor, add --id …`,
  },
  'another name, with an id of its own': {
    args: ['actor', 'OTAN', '--kind', 'body', '--id', 'otan'],
    said: '',
  },
  'a name with another kind': { args: ['actor', 'Dockers’ Union', '--kind', 'body'], said: '' },
  'a name in another country': { args: ['actor', 'Ann Marsh', '--country', 'port-ellis'], said: '' },
  'a name elsewhere': { args: ['place', 'East Quay', '--kind', 'site', '--within', 'norway'], said: '' },
  'a name below nothing': { args: ['topic', 'Wages'], said: '' },
  'a name of another kind of subject': { args: ['topic', 'Norway'], said: '' },
  'a name that is in no file': { args: ['story', 'Another lockout'], said: '' },
};

for (const [name, { args, said }] of Object.entries(cases))
  test(`${said ? 'refuses' : 'takes'} ${name}`, async (context) => {
    const known = await knownIn(await folderOf(context, files));
    const addition = readAddition(args);

    const refusing = refuseNamesake(addition, newFile(addition, known, '2017-04-12'), known);

    assert.equal(await refusing.then(() => '', reasonOf), said);
  });
