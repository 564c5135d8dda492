import { briefingText } from '../sample.ts';
import { actor, briefing, place, text, type Mistake } from './mistake.ts';

/** Ids that lead nowhere. */
export const references: Mistake[] = [
  {
    name: 'ids as links of a wiki, and several with blanks between them',
    files: briefing(
      {
        actors: '["[[dockers-union]]", "[[dockers-union|the union]]", "[[Dockers’ Union]]"]',
        topics: '[strikes strikes]',
      },
      'The Dockers’ Union said so.\n\n<Statement by="dockers-union dockers-union">\n\nWe stay.\n\n</Statement>\n',
    ),
    expected: [
      'briefings/2017/strike.mdx:5:10  error  "[[dockers-union]]" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
      'briefings/2017/strike.mdx:5:31  error  "[[dockers-union|the union]]" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
      'briefings/2017/strike.mdx:5:62  error  "[[Dockers’ Union]]" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
      'briefings/2017/strike.mdx:7:10  error  "strikes strikes" is not in topics. To add it, write topics/strikes-strikes.yaml.  (unknown-topic)',
      'briefings/2017/strike.mdx:13:12  error  "dockers-union dockers-union" names several without commas between them. Write dockers-union, dockers-union.  (unknown-actor)',
    ],
  },
  {
    name: 'an unknown actor, near an id',
    files: briefing({ actors: '[dockers-union, dokers-union]' }),
    expected: [
      'briefings/2017/strike.mdx:5:25  error  "dokers-union" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
    ],
  },
  {
    name: 'an unknown actor, near an id whose file cannot be read',
    files: {
      ...briefing({ actors: '[harbour-bord]' }),
      'actors/harbour-board.yaml': 'name: Harbour Board\nfoo\n',
    },
    expected: [
      'actors/harbour-board.yaml:2:1  error  "foo" is no field. Write foo: and its value, or remove the line.  (malformed-yaml)',
      'briefings/2017/strike.mdx:5:10  error  "harbour-bord" is not in actors. Did you mean "harbour-board"?  (unknown-actor)',
    ],
  },
  {
    name: 'an unknown actor, by name',
    files: briefing({ actors: '[Dockers’ Union]' }),
    expected: [
      'briefings/2017/strike.mdx:5:10  error  "Dockers’ Union" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
    ],
  },
  {
    name: 'an unknown actor, by an id with signs',
    files: briefing({ actors: '[«««dockers»union»»»]' }),
    expected: [
      'briefings/2017/strike.mdx:5:10  error  "«««dockers»union»»»" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
    ],
  },
  {
    name: 'ids with the folder, the ending or the address of their file',
    files: {
      ...briefing(
        {
          actors: '[actors/dockers-union.yaml]',
          location: '/places/port-ellis/',
          topics: '[strikes.yaml]',
          related: '[content/briefings/2017/vote.mdx]',
        },
        'The <Actor id="../../actors/dockers-union">union</Actor> said so.\n',
      ),
      'briefings/2017/vote.mdx': briefingText({ title: 'Dockers vote for a strike' }),
      'topics/strikes.yaml': 'name: Strikes\nbroader: https://harbour.example/topics/work/\n',
      'topics/work.yaml': 'name: Work\nbroader: topics/all-topics.yaml\n',
    },
    expected: [
      'briefings/2017/strike.mdx:5:10  error  "actors/dockers-union.yaml" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
      'briefings/2017/strike.mdx:6:11  error  "/places/port-ellis/" is not in places. Did you mean "port-ellis"?  (unknown-place)',
      'briefings/2017/strike.mdx:7:10  error  "strikes.yaml" is not in topics. Did you mean "strikes"?  (unknown-topic)',
      'briefings/2017/strike.mdx:9:11  error  "content/briefings/2017/vote.mdx" is not in briefings. Did you mean "2017/vote"?  (unknown-briefing)',
      'briefings/2017/strike.mdx:12:12  error  "../../actors/dockers-union" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
      'topics/strikes.yaml:2:10  error  "https://harbour.example/topics/work/" is not in topics. Did you mean "work"?  (unknown-topic)',
      'topics/work.yaml:2:10  error  "topics/all-topics.yaml" is not in topics. To add it, write topics/all-topics.yaml.  (unknown-topic)',
    ],
  },
  {
    name: 'an unknown actor, by alias',
    files: { ...actor('aliases: [Quaymen]'), ...briefing({ actors: '[quaymen]' }) },
    expected: [
      'briefings/2017/strike.mdx:5:10  error  "quaymen" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
    ],
  },
  {
    name: 'an unknown actor, near nothing',
    files: briefing({ actors: '[dockers-union, lighthouse-keepers]' }),
    expected: [
      'briefings/2017/strike.mdx:5:25  error  "lighthouse-keepers" is not in actors. To add it, write actors/lighthouse-keepers.yaml.  (unknown-actor)',
    ],
  },
  {
    name: 'an actor id with capitals and spaces, near nothing',
    files: briefing({ actors: '[dockers-union, Lighthouse Keepers]' }),
    expected: [
      'briefings/2017/strike.mdx:5:25  error  "Lighthouse Keepers" is not in actors. To add it, write actors/lighthouse-keepers.yaml.  (unknown-actor)',
    ],
  },
  {
    name: 'a capacity that is an office of another time, and places of which one is unknown',
    files: {
      'actors/ada.yaml':
        'name: Ada\nkind: person\nroles: [{ title: Harbour Master, from: 2012, to: 2016 }]\n',
      ...briefing(
        { actors: '[dockers-union, { id: ada, as: harbour master }]', location: '[port-ellis, port-elis]' },
        'The Dockers’ Union met Ada.\n',
      ),
    },
    expected: [
      'briefings/2017/strike.mdx:5:40  error  Ada was not harbour master on 10 April 2017, but from 2012 to 2016. Write the office held then, or another capacity.  (part-not-held)',
      'briefings/2017/strike.mdx:6:24  error  "port-elis" is not in places. Did you mean "port-ellis"?  (unknown-place)',
    ],
  },
  {
    name: 'what succeeds itself, and ends before it begins',
    files: actor('began: 1990', 'ended: 1980', 'succeeds: [dockers-union]'),
    expected: [
      'actors/dockers-union.yaml:4:8  error  It ended (1980) before it began (1990). Exchange the two, or mend one.  (period-order)',
      'actors/dockers-union.yaml:5:12  error  "dockers-union" succeeds itself. Remove it from succeeds.  (cycle)',
    ],
  },
  {
    name: 'related briefings that are none, and a source of which nothing is said',
    files: briefing({
      sources: '[{ id: gazette, kind: press }, { id: herald, publisher: Herald }]',
      related: '[2017/strike, 2017/strikes]',
    }),
    expected: [
      'briefings/2017/strike.mdx:8:17  error  The source "gazette" has no title, publisher or url. Write at least one.  (nameless-source)',
      'briefings/2017/strike.mdx:9:11  error  "2017/strike" is this briefing itself. Remove it from related.  (own-related)',
      'briefings/2017/strike.mdx:9:24  error  "2017/strikes" is not in briefings. Did you mean "2017/strike"?  (unknown-briefing)',
    ],
  },
  {
    name: 'a withdrawn briefing that others are to lead to',
    files: {
      ...briefing({ related: '[2017/vote]' }),
      'briefings/2017/vote.mdx': briefingText({
        title: 'Dockers vote again',
        status: 'withdrawn',
        withdrawn: '{ date: 2017-05-02, reason: It was false. }',
      }),
      'archive.yaml':
        'title: The Harbour Papers\ndescription: An archive about a port.\nurl: https://harbour.example\npublisher: The Harbour Papers\nlicence: CC BY 4.0\nlead: 2017/vote\n',
    },
    expected: [
      'archive.yaml:6:7  warning  "2017/vote" was withdrawn, so the newest leads the home page. Name another briefing, or remove it.  (withdrawn-named)',
      'briefings/2017/strike.mdx:9:11  warning  "2017/vote" was withdrawn, so it is not put beside this one. Name another briefing, or remove it.  (withdrawn-named)',
    ],
  },
  {
    name: 'several ids in one text',
    files: {
      'actors/ferry-line.yaml': 'name: Ferry Line\nkind: organisation\n',
      'places/ellis-bay.yaml': 'name: Ellis Bay\nkind: site\n',
      ...briefing(
        {
          actors: '["dockers-union, ferry-line"]',
          location: 'port-ellis; ellis-bay',
          topics: 'strikes, wages',
        },
        'The Dockers’ Union met the Ferry Line in <Place id="port-ellis, ellis-bay" />.\n\n<Statement by="dockers-union; ferry-line">We stay.</Statement>\n',
      ),
    },
    expected: [
      'briefings/2017/strike.mdx:5:10  error  "dockers-union, ferry-line" names several in one text. Write each as an entry of its own: dockers-union, ferry-line.  (unknown-actor)',
      'briefings/2017/strike.mdx:6:11  error  "port-ellis; ellis-bay" names several in one text. Write [port-ellis, ellis-bay].  (unknown-place)',
      'briefings/2017/strike.mdx:7:9  error  topics: "strikes, wages" is not a list. Write it in brackets: [strikes, wages].  (wrong-type)',
      'briefings/2017/strike.mdx:11:49  error  "port-ellis, ellis-bay" names several, and one can stand here. Write port-ellis or ellis-bay.  (unknown-place)',
      'briefings/2017/strike.mdx:13:12  error  by="dockers-union; ferry-line" of <Statement> has other signs than commas between ids. Write dockers-union, ferry-line.  (wrong-prop)',
    ],
  },
  {
    name: 'speakers with other words and signs between them, by ids and by names',
    files: {
      'actors/ferry-line.yaml': 'name: Ferry Line\nkind: organisation\n',
      ...briefing(
        {},
        '<Statement by="dockers-union and ferry-line">We stay.</Statement>\n\n<Statement by="Dockers’ Union & Ferry Line">We go.</Statement>\n\n<Statement by="dockers-union" for="dockers-union and ferry-line">We wait.</Statement>\n',
      ),
    },
    expected: [
      'briefings/2017/strike.mdx:11:12  error  "dockers-union and ferry-line" names several without commas between them. Write dockers-union, ferry-line.  (unknown-actor)',
      'briefings/2017/strike.mdx:13:12  error  "Dockers’ Union & Ferry Line" names several without commas between them. Write dockers-union, ferry-line.  (unknown-actor)',
      'briefings/2017/strike.mdx:15:31  error  "dockers-union and ferry-line" names several, and one can stand here. Write dockers-union or ferry-line.  (unknown-actor)',
    ],
  },
  {
    name: 'unknown ids in files of folders that are called as collections are',
    files: {
      'places/actors/quay.yaml': 'name: Quay\nkind: site\nwithin: ellis-bay\n',
      'stories/briefings/strike.mdx':
        '---\ntitle: The strike of 2017\ncollects: { topics: [wages] }\n---\n\nA strike.\n',
    },
    expected: [
      'places/actors/quay.yaml:3:9  error  "ellis-bay" is not in places. To add it, write places/ellis-bay.yaml.  (unknown-place)',
      'stories/briefings/strike.mdx:3:22  error  "wages" is not in topics. To add it, write topics/wages.yaml.  (unknown-topic)',
    ],
  },
  {
    name: 'what a snippet has in the place of ids',
    files: text('<Statement by="actor-id" at="place-id" source="source-id">We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  "actor-id" stands for an id. Write that of an actor.  (unknown-actor)',
      'briefings/2017/strike.mdx:13:26  error  "place-id" stands for an id. Write that of a place.  (unknown-place)',
      'briefings/2017/strike.mdx:13:40  error  "source-id" is not among the sources of this file. It stands for an id: write that of one.  (unknown-source)',
    ],
  },
  {
    name: 'places and actors that nobody knows',
    files: {
      ...briefing({ location: '[unknown, port-ellis]', actors: 'TBC', topics: '["?"]' }),
      ...actor('country: unknown', 'memberOf: [none]'),
    },
    expected: [
      'actors/dockers-union.yaml:3:10  error  "unknown" is no place. Write which one it is, or remove it.  (unknown-place)',
      'actors/dockers-union.yaml:4:12  error  "none" is no actor. Write which one it is, or remove it.  (unknown-actor)',
      'briefings/2017/strike.mdx:5:9  error  actors: "TBC" is not a list. Write it in brackets: [TBC].  (wrong-type)',
      'briefings/2017/strike.mdx:6:12  error  "unknown" is no place. Write which one it is, or location: [] where there is none.  (unknown-place)',
      'briefings/2017/strike.mdx:7:10  error  "?" is no topic. Write which one it is, or topics: [] where there is none.  (unknown-topic)',
    ],
  },
  {
    name: 'days and addresses that nobody knows',
    files: {
      ...briefing({
        until: 'TBD',
        time: 'n/a',
        publish: 'tbc',
        sources: '[{ id: gazette, title: Port, date: n.d., url: "?" }, { id: herald, title: Day }]',
      }),
      ...actor('began: unknown', 'roles: [{ title: Speaker, to: unbekannt }]'),
    },
    expected: [
      'actors/dockers-union.yaml:3:8  error  began: "unknown" says nothing. Remove the line.  (wrong-value)',
      'actors/dockers-union.yaml:4:31  error  to in entry 1 of roles: "unbekannt" is not how it is said that nobody knows. Write unknown.  (wrong-value)',
      'briefings/2017/strike.mdx:8:45  error  date in entry 1 of sources: "n.d." says nothing. Remove the line.  (wrong-value)',
      'briefings/2017/strike.mdx:8:56  error  url in entry 1 of sources: "?" says nothing. Remove the line.  (wrong-value)',
      'briefings/2017/strike.mdx:9:8  error  until: "TBD" is yet to be written. Write it, or remove the line.  (wrong-value)',
      'briefings/2017/strike.mdx:10:7  error  time: "n/a" says nothing. Remove the line.  (wrong-value)',
      'briefings/2017/strike.mdx:11:10  error  publish: "tbc" is not a day. Write it as 2017-04-10.  (wrong-value)',
    ],
  },
  {
    name: 'ids as links of a wiki with commas between them',
    files: briefing({ topics: '[[strikes]], [[strikes|Strikes]]' }),
    expected: [
      'briefings/2017/strike.mdx:7:9  error  One list takes all entries. Write [strikes, strikes].  (malformed-yaml)',
      'briefings/2017/strike.mdx:7:19  warning  topics names "strikes" twice. Remove one.  (repeated-id)',
    ],
  },
  {
    name: 'two lists in one field',
    files: briefing({ actors: '[dockers-union], [ferry-line]' }),
    expected: [
      'briefings/2017/strike.mdx:5:9  error  One list takes all entries. Write [dockers-union, ferry-line].  (malformed-yaml)',
      'briefings/2017/strike.mdx:5:25  error  "ferry-line" is not in actors. To add it, write actors/ferry-line.yaml.  (unknown-actor)',
    ],
  },
  {
    name: 'actors with their parts behind their ids and names',
    files: briefing({ actors: '\n  - dockers-union as host, and guest' }),
    expected: [
      'briefings/2017/strike.mdx:6:5  error  "dockers-union as host, and guest" is an actor with a capacity behind the id. Write { id: dockers-union, as: "host, and guest" }.  (unknown-actor)',
    ],
  },
  {
    name: 'an actor with the capacity in brackets behind the name, and one who is unknown',
    files: briefing({ actors: '[Dockers’ Union (host), Ferry Line (guest)]' }),
    expected: [
      'briefings/2017/strike.mdx:5:10  error  "Dockers’ Union (host)" is an actor with a capacity behind the id. Write { id: dockers-union, as: host }.  (unknown-actor)',
      'briefings/2017/strike.mdx:5:33  error  "Ferry Line (guest)" is not in actors. To add it, write actors/ferry-line-guest.yaml.  (unknown-actor)',
    ],
  },
  {
    name: 'several names in one text, of which one is unknown',
    files: briefing({ actors: '[dockers-union]', location: 'Port Ellis and Maasvlakte' }),
    expected: [
      'briefings/2017/strike.mdx:6:11  error  "Maasvlakte" is not in places. To add it, write places/maasvlakte.yaml.  (unknown-place)',
      'briefings/2017/strike.mdx:6:11  error  "Port Ellis and Maasvlakte" names several in one text. Write [port-ellis, Maasvlakte].  (unknown-place)',
    ],
  },
  {
    name: 'an unknown place',
    files: briefing({ location: 'port-elis' }),
    expected: [
      'briefings/2017/strike.mdx:6:11  error  "port-elis" is not in places. Did you mean "port-ellis"?  (unknown-place)',
    ],
  },
  {
    name: 'an unknown topic',
    files: briefing({ topics: '[strikes, wages-and-hours]' }),
    expected: [
      'briefings/2017/strike.mdx:7:19  error  "wages-and-hours" is not in topics. To add it, write topics/wages-and-hours.yaml.  (unknown-topic)',
    ],
  },
  {
    name: 'a topic among the actors',
    files: briefing({ actors: '[dockers-union, strikes]' }),
    expected: [
      'briefings/2017/strike.mdx:5:25  error  "strikes" is not in actors, but in topics. Name it there, and an actor here.  (unknown-actor)',
    ],
  },
  {
    name: 'an unknown actor in the text',
    files: text('<Actor id="docker-union">They</Actor> stayed.'),
    expected: [
      'briefings/2017/strike.mdx:13:8  error  "docker-union" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
    ],
  },
  {
    name: 'an unknown place in the text',
    files: text('In <Place id="port-elis" /> they stayed.'),
    expected: [
      'briefings/2017/strike.mdx:13:11  error  "port-elis" is not in places. Did you mean "port-ellis"?  (unknown-place)',
    ],
  },
  {
    name: 'an unknown place and topic of a statement',
    files: text('<Statement by="dockers-union" at="port-elis" topic="strike">We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:31  error  "port-elis" is not in places. Did you mean "port-ellis"?  (unknown-place)',
      'briefings/2017/strike.mdx:13:46  error  "strike" is not in topics. Did you mean "strikes"?  (unknown-topic)',
    ],
  },
  {
    name: 'an unknown source of a statement',
    files: text('<Statement by="dockers-union" source="gazete">We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:31  error  "gazete" is not among the sources of this file. Did you mean "gazette"?  (unknown-source)',
    ],
  },
  {
    name: 'an unknown organisation',
    files: actor('roles: [{ title: Host, organisation: dockers-unoin, from: 2016 }]'),
    expected: [
      'actors/dockers-union.yaml:3:38  error  "dockers-unoin" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
    ],
  },
  {
    name: 'an unknown country',
    files: actor('country: port-elis'),
    expected: [
      'actors/dockers-union.yaml:3:10  error  "port-elis" is not in places. Did you mean "port-ellis"?  (unknown-place)',
    ],
  },
  {
    name: 'an unknown membership',
    files: actor('memberOf: [world-federation]'),
    expected: [
      'actors/dockers-union.yaml:3:12  error  "world-federation" is not in actors. To add it, write actors/world-federation.yaml.  (unknown-actor)',
    ],
  },
  {
    name: 'an unknown place around a place',
    files: place('within: ellis-county'),
    expected: [
      'places/port-ellis.yaml:3:9  error  "ellis-county" is not in places. To add it, write places/ellis-county.yaml.  (unknown-place)',
    ],
  },
  {
    name: 'an unknown broader topic',
    files: { 'topics/strikes.yaml': 'name: Strikes\nbroader: labour\n' },
    expected: [
      'topics/strikes.yaml:2:10  error  "labour" is not in topics. To add it, write topics/labour.yaml.  (unknown-topic)',
    ],
  },
  {
    name: 'an unknown lead',
    files: {
      'archive.yaml':
        'title: The Harbour Papers\ndescription: An archive about a port.\nurl: https://harbour.example\npublisher: The Harbour Papers\nlicence: CC BY 4.0\nlead: 2017/strik\n',
    },
    expected: [
      'archive.yaml:6:7  error  "2017/strik" is not in briefings. Did you mean "2017/strike"?  (unknown-briefing)',
    ],
  },
];
