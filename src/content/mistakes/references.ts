import { actor, briefing, place, text, type Mistake } from './mistake.ts';
import { briefingText } from '../sample.ts';

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

/** File names that are no ids. */
export const names: Mistake[] = [
  {
    name: 'a file name with a capital',
    files: { 'topics/Wages.yaml': 'name: Wages\n' },
    expected: [
      'topics/Wages.yaml:1:1  error  "Wages" may only hold a-z, 0-9, hyphens and slashes. Rename it to "wages".  (illegal-id)',
    ],
  },
  {
    name: 'a file name with a space',
    files: { 'topics/low wages.yaml': 'name: Low wages\n' },
    expected: [
      'topics/low wages.yaml:1:1  error  "low wages" may only hold a-z, 0-9, hyphens and slashes. Rename it to "low-wages".  (illegal-id)',
    ],
  },
  {
    name: 'a file name with a dot',
    files: { 'topics/wages.old.yaml': 'name: Wages\n' },
    expected: [
      'topics/wages.old.yaml:1:1  error  "wages.old" may only hold a-z, 0-9, hyphens and slashes. Rename it to "wages-old".  (illegal-id)',
    ],
  },
  {
    name: 'a file name with an underscore',
    files: { 'topics/low_wages.yaml': 'name: Low wages\n' },
    expected: [
      'topics/low_wages.yaml:1:1  error  "low_wages" may only hold a-z, 0-9, hyphens and slashes. Rename it to "low-wages".  (illegal-id)',
    ],
  },
  {
    name: 'a file name with an accent',
    files: { 'places/évora.yaml': 'name: Évora\nkind: city\n' },
    expected: [
      'places/évora.yaml:1:1  error  "évora" may only hold a-z, 0-9, hyphens and slashes. Rename it to "evora".  (illegal-id)',
    ],
  },
  {
    name: 'a file name in another script',
    files: { 'places/Лука.yaml': 'name: Лука\nkind: city\n' },
    expected: [
      'places/Лука.yaml:1:1  error  "Лука" may only hold a-z, 0-9, hyphens and slashes. Rename it.  (illegal-id)',
    ],
  },
  {
    name: 'a briefing’s file name with signs',
    files: { 'briefings/2017/Vote: 2 to 1!.mdx': briefingText({ title: 'Dockers vote to return' }) },
    expected: [
      'briefings/2017/Vote: 2 to 1!.mdx:1:1  error  "2017/Vote: 2 to 1!" may only hold a-z, 0-9, hyphens and slashes. Rename it to "2017/vote-2-to-1".  (illegal-id)',
    ],
  },
  {
    name: 'two ids that differ in case',
    files: { 'topics/Strikes.yaml': 'name: Strikes\n' },
    expected: [
      'topics/Strikes.yaml:1:1  error  Its name is that of topics/strikes.yaml, but for capitals or the way accents are stored. Rename one, or remove it.  (duplicate-id)',
    ],
  },
  {
    name: 'two ids that differ in Unicode form',
    files: {
      'places/e\u0301vora.yaml': 'name: Évora\nkind: city\n',
      'places/\u00e9vora.yaml': 'name: Évora\nkind: city\n',
    },
    expected: [
      'places/évora.yaml:1:1  error  "évora" may only hold a-z, 0-9, hyphens and slashes. Rename it to "evora".  (illegal-id)',
      'places/évora.yaml:1:1  error  Its name is that of places/évora.yaml, but for capitals or the way accents are stored. Rename one, or remove it.  (duplicate-id)',
    ],
  },
  {
    name: 'a YAML file with the other ending',
    files: { 'topics/wages.yml': 'name: Wages\n' },
    expected: [
      'topics/wages.yml:1:1  error  Files in topics/ end with .yaml. Rename it to wages.yaml.  (wrong-ending)',
    ],
  },
  {
    name: 'a topic in JSON',
    files: { 'topics/wages.json': '{ "name": "Wages" }' },
    expected: [
      'topics/wages.json:1:1  error  Files in topics/ end with .yaml. Rename it to wages.yaml.  (wrong-ending)',
    ],
  },
  {
    name: 'a briefing with the ending of Markdown',
    files: { 'briefings/2017/vote.md': briefingText() },
    expected: [
      'briefings/2017/vote.md:1:1  error  Files in briefings/ end with .mdx. Rename it to vote.mdx.  (wrong-ending)',
    ],
  },
  {
    name: 'an actor where briefings stand',
    files: { 'briefings/2017/ada.yaml': 'name: Ada\nkind: person\n' },
    expected: [
      'briefings/2017/ada.yaml:1:1  error  Files in briefings/ end with .mdx. Rename it.  (wrong-ending)',
    ],
  },
  {
    name: 'a briefing in the folder of a list page',
    files: { 'briefings/2017/page/2.mdx': briefingText() },
    expected: [
      'briefings/2017/page/2.mdx:1:1  error  The site has a page of its own at the address of "2017/page/2". Give the file another name.  (reserved-id)',
    ],
  },
  {
    name: 'a page at the address of a list',
    files: {
      'pages/actors.mdx':
        '---\ntitle: Actors\nsummary: Who acts in this archive, and how they were chosen.\n---\n\nText.\n',
    },
    expected: [
      'pages/actors.mdx:1:1  error  The site has a page of its own at the address of "actors". Give the file another name.  (reserved-id)',
    ],
  },
  {
    name: 'files and folders that Windows cannot hold',
    files: {
      'topics/con.yaml': 'name: Contras\n',
      'actors/com1.yaml': 'name: Com One\nkind: organisation\n',
      'places/aux/nulles.yaml': 'name: Nulles\nkind: city\n',
      'topics/com10.yaml': 'name: Com Ten\n',
      'topics/the-con.yaml': 'name: The con\n',
    },
    expected: [
      ['actors/com1.yaml', 'com1'],
      ['places/aux/nulles.yaml', 'aux'],
      ['topics/con.yaml', 'con'],
    ].map(
      ([path, device]) =>
        `${path}:1:1  warning  Windows has a device called "${device}", and can hold no file or folder of that name. Rename it, as to "the-${device}".  (device-name)`,
    ),
  },
  {
    name: 'a page at an address that the site may need, and a briefing called its own history',
    files: {
      'pages/corrections.mdx':
        '---\ntitle: Corrections\nsummary: What was mended in this archive, and when it was.\n---\n\nText.\n',
      'briefings/2017/strike/history.mdx': briefingText(),
    },
    expected: [
      'briefings/2017/strike/history.mdx:1:1  error  The site has a page of its own at the address of "2017/strike/history". Give the file another name.  (reserved-id)',
      'pages/corrections.mdx:1:1  error  The site has a page of its own at the address of "corrections". Give the file another name.  (reserved-id)',
    ],
  },
];

/** Briefings that were withdrawn without a word. */
export const withdrawals: Mistake[] = [
  {
    name: 'a withdrawn briefing whose correction says what it says now, and not why it was withdrawn',
    files: briefing({
      status: 'withdrawn',
      corrections: '[{ date: 2017-05-14, kind: factual, was: Leith, now: Kobe }]',
    }),
    expected: [
      'briefings/2017/strike.mdx:9:9  error  Readers have to be told when and why a briefing was withdrawn. Add withdrawn: { date: 2017-05-02, reason: "Why it was" } below it, with the day and the reason.  (no-withdrawal)',
    ],
  },
  {
    name: 'a withdrawn briefing that says neither when nor why',
    files: briefing({ status: 'withdrawn' }),
    expected: [
      'briefings/2017/strike.mdx:9:9  error  Readers have to be told when and why a briefing was withdrawn. Add withdrawn: { date: 2017-05-02, reason: "Why it was" } below it, with the day and the reason.  (no-withdrawal)',
    ],
  },
  {
    name: 'a withdrawn briefing of which the newest correction says when and why',
    files: briefing({
      status: 'withdrawn',
      corrections:
        '[{ date: 2017-05-12, kind: typo, now: x }, { date: 2017-05-14, kind: factual, note: "It was false." }]',
    }),
    expected: [
      'briefings/2017/strike.mdx:9:9  error  Readers have to be told when and why a briefing was withdrawn. Add withdrawn: { date: 2017-05-14, reason: "It was false." } below it, as its newest correction has it.  (no-withdrawal)',
    ],
  },
];

/** Briefings that were withdrawn, and are there for all to read. */
export const publishedWithdrawals: Mistake[] = [
  {
    name: 'a briefing that says when and why it was withdrawn, and not that it was',
    files: briefing({ withdrawn: '{ date: 2017-05-02, reason: It was false., erase: true }' }),
    expected: [
      'briefings/2017/strike.mdx:9:12  error  The briefing says when and why it was withdrawn, and is published all the same. Write status: withdrawn, or remove this.  (withdrawn-published)',
    ],
  },
];

/** Subjects that contradict themselves. */
export const subjects: Mistake[] = [
  {
    name: 'a role that ends before it starts',
    files: actor('roles: [{ title: Host, from: 2016-07-13, to: 2015 }]'),
    expected: [
      'actors/dockers-union.yaml:3:46  error  The role "Host" ends (2015) before it starts (2016-07-13). Exchange from and to, or mend one.  (role-order)',
    ],
  },
  {
    name: 'a partial date that does not exist',
    files: actor('roles: [{ title: Host, from: 2016-13 }]'),
    expected: [
      'actors/dockers-union.yaml:3:30  error  from in entry 1 of roles: "2016-13" is not a date. Write 2016, 2016-07 or 2016-07-13.  (wrong-value)',
    ],
  },
  {
    name: 'a partial date with one digit',
    files: actor('roles: [{ title: Host, from: 2016-7 }]'),
    expected: [
      'actors/dockers-union.yaml:3:30  error  from in entry 1 of roles: "2016-7" is not a date as it has to be written. Write 2016-07.  (wrong-value)',
    ],
  },
  {
    name: 'a role that ends "now"',
    files: actor('roles: [{ title: Host, from: 2016, to: now }]'),
    expected: [
      'actors/dockers-union.yaml:3:40  error  to in entry 1 of roles: "now" is not a date. Remove the line while the office is held.  (wrong-value)',
    ],
  },
  {
    name: 'a place within itself',
    files: place('within: port-ellis'),
    expected: [
      'places/port-ellis.yaml:3:9  error  within leads back to where it started: port-ellis → port-ellis. Break the circle.  (cycle)',
    ],
  },
  {
    name: 'places within each other',
    files: {
      ...place('within: ellis-county'),
      'places/ellis-county.yaml': 'name: Ellis County\nkind: region\nwithin: port-ellis\n',
    },
    expected: [
      'places/ellis-county.yaml:3:9  error  within leads back to where it started: ellis-county → port-ellis → ellis-county. Break the circle.  (cycle)',
    ],
  },
  {
    name: 'topics above each other',
    files: {
      'topics/strikes.yaml': 'name: Strikes\nbroader: labour\n',
      'topics/labour.yaml': 'name: Labour\nbroader: strikes\n',
    },
    expected: [
      'topics/labour.yaml:2:10  error  broader leads back to where it started: labour → strikes → labour. Break the circle.  (cycle)',
    ],
  },
  {
    name: 'a latitude out of range',
    files: place('coordinates: [95.2, 10.5]'),
    expected: [
      'places/port-ellis.yaml:3:14  error  coordinates: The latitude 95.2 is not between -90 and 90. The latitude comes first: did you mean [10.5, 95.2]?  (wrong-coordinates)',
    ],
  },
  {
    name: 'coordinates that are both out of range',
    files: place('coordinates: [91, 181]'),
    expected: [
      'places/port-ellis.yaml:3:14  error  coordinates: The latitude 91 is not between -90 and 90. Write latitude and longitude in degrees, as [43.84, 10.5].  (wrong-coordinates)',
    ],
  },
  {
    name: 'a longitude out of range',
    files: place('coordinates: [43.8, 190.5]'),
    expected: [
      'places/port-ellis.yaml:3:14  error  coordinates: The longitude 190.5 is not between -180 and 180. Write latitude and longitude in degrees, as [43.84, 10.5].  (wrong-coordinates)',
    ],
  },
  {
    name: 'coordinates in the wrong order',
    files: place('coordinates: [139.7, 35.7]'),
    expected: [
      'places/port-ellis.yaml:3:14  error  coordinates: The latitude 139.7 is not between -90 and 90. The latitude comes first: did you mean [35.7, 139.7]?  (wrong-coordinates)',
    ],
  },
  {
    name: 'coordinates that are far from the country around',
    files: {
      ...place('within: italy', 'coordinates: [10.5, 43.8]'),
      'places/italy.yaml': 'name: Italy\nkind: country\ncoordinates: [41.9, 12.5]\n',
    },
    expected: [
      'places/port-ellis.yaml:4:14  error  [10.5, 43.8] is far from Italy, which is around it, and [43.8, 10.5] is not. Write the latitude first.  (wrong-coordinates)',
    ],
  },
  {
    name: 'coordinates as text',
    files: place('coordinates: "43.8, 10.5"'),
    expected: [
      'places/port-ellis.yaml:3:14  error  coordinates: "43.8, 10.5" is not a pair of numbers. Write [43.8, 10.5].  (wrong-coordinates)',
    ],
  },
  {
    name: 'one coordinate',
    files: place('coordinates: [43.8]'),
    expected: [
      'places/port-ellis.yaml:3:14  error  coordinates: [43.8] holds 1 number. Write latitude and longitude in degrees, as [43.84, 10.5].  (wrong-coordinates)',
    ],
  },
  {
    name: 'three coordinates',
    files: place('coordinates: [43.8, 10.5, 12]'),
    expected: [
      'places/port-ellis.yaml:3:14  error  coordinates: [43.8, 10.5, 12] holds 3 numbers. Write latitude and longitude in degrees, as [43.84, 10.5].  (wrong-coordinates)',
    ],
  },
  {
    name: 'coordinates with decimal commas',
    files: place('coordinates: [43,8, 10,5]'),
    expected: [
      'places/port-ellis.yaml:3:14  error  coordinates: [43, 8, 10, 5] holds four numbers. Write points in numbers, not commas: [43.8, 10.5].  (wrong-coordinates)',
    ],
  },
];

/** Old addresses that cannot be kept. */
export const aliases: Mistake[] = [
  {
    name: 'an alias that is no path',
    files: briefing({ aliases: '[old-address]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "old-address" is not an address of this site as it has to be written. Write the path alone, from its first slash on: /old-address.  (wrong-value)',
    ],
  },
  {
    name: 'an alias on another site',
    files: briefing({ aliases: '["https://gazette.example/strike/"]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  "https://gazette.example/strike/" leaves this site. Write the path alone, from its first slash on: /strike/.  (taken-alias)',
    ],
  },
  {
    name: 'an alias with its protocol left open',
    files: briefing({ aliases: '[//gazette.example/strike/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "//gazette.example/strike/" leaves this site. Write the path alone, from its first slash on: /strike/.  (wrong-value)',
    ],
  },
  {
    name: 'an alias that climbs out of the site',
    files: briefing({ aliases: '[/../strike/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/../strike/" is not an address of this site as it has to be written. Write the path alone, from its first slash on: /strike/.  (wrong-value)',
    ],
  },
  {
    name: 'an alias with a question',
    files: briefing({ aliases: '["/old/?id=3"]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/old/?id=3" is not an address of this site as it has to be written. Write the path alone, from its first slash on: /old/.  (wrong-value)',
    ],
  },
  {
    name: 'an alias with a fragment',
    files: briefing({ aliases: '["/old/#wages"]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/old/#wages" is not an address of this site as it has to be written. Write the path alone, from its first slash on: /old/.  (wrong-value)',
    ],
  },
  {
    name: 'an alias with a backslash',
    files: briefing({ aliases: '[/\\gazette.example/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/\\\\gazette.example/" leaves this site. Write the path alone, from its first slash on: /old/path/.  (wrong-value)',
    ],
  },
  {
    name: 'an alias with a space',
    files: briefing({ aliases: '["/old strike/"]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/old strike/" is not an address of this site as it has to be written. Write the path alone, from its first slash on: /old%20strike/.  (wrong-value)',
    ],
  },
  {
    name: 'an alias that climbs out of the site, encoded',
    files: briefing({ aliases: '["/%2e%2E/strike"]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/%2e%2E/strike" is not an address of this site as it has to be written. Write the path alone, from its first slash on: /strike.  (wrong-value)',
    ],
  },
  {
    name: 'an alias with an encoded slash',
    files: briefing({ aliases: '[/old%2Fstrike/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/old%2Fstrike/" holds a sign that no file name can have. Remove the alias.  (wrong-value)',
    ],
  },
  {
    name: 'an alias with a percent sign of its own',
    files: briefing({ aliases: '[/100%/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/100%/" is not encoded as UTF-8. Write /100%25/.  (wrong-value)',
    ],
  },
  {
    name: 'an alias encoded as sites of old were',
    files: briefing({ aliases: '[/M%E4rz/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/M%E4rz/" is not encoded as UTF-8. Write /M%C3%A4rz/.  (wrong-value)',
    ],
  },
  {
    name: 'an alias that no file can be called by',
    files: briefing({ aliases: `[/${'é'.repeat(128)}/]` }),
    expected: [
      `briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "/${'é'.repeat(128)}/" has 256 bytes between two slashes, and 255 are possible. Remove the alias.  (wrong-value)`,
    ],
  },
  {
    name: 'an alias that no path can hold',
    files: briefing({ aliases: `[${'/old'.repeat(260)}]` }),
    expected: [
      `briefings/2017/strike.mdx:9:11  error  entry 1 of aliases: "${'/old'.repeat(14)}/ol … ${'old/'.repeat(14)}old" has 1050 bytes, and 1024 are possible. Remove the alias.  (wrong-value)`,
    ],
  },
  ...[
    '/data/',
    '/404/',
    '/404.html',
    '/index.html',
    '/index.html/',
    '/Search/',
    '/feeds',
    '/stories/',
    '/briefings/2018/',
    '/briefings/2017/strike/history/',
    '/actors/dockers-union/page/3/',
    '/actors/dockers-union/statements/',
    '/actors/Dockers-Union/index.html',
    '/actors/dockers%2Dunion/',
    '/robots.txt',
    '/robots.txt/old/strike.html',
    '/feed.atom/',
    '/favicon.svg',
    '/briefings/2017/strike/index.json',
    '/places/port-ellis/feed/2.atom',
    '/data/briefings.csv',
    '/_astro/strike.css',
    '/pagefind/en/strike',
    '/_redirects',
  ].map((alias) => ({
    name: `an alias of what the site has: ${alias}`,
    files: briefing({ aliases: `[${alias}]` }),
    expected: [
      `briefings/2017/strike.mdx:9:11  error  ${alias} is already the address of a page or file of the site. Choose another alias, or remove it.  (taken-alias)`,
    ],
  })),
  {
    name: 'an alias of a list',
    files: briefing({ aliases: '[/actors/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:11  error  /actors/ is already the address of a page or file of the site. Choose another alias, or remove it.  (taken-alias)',
    ],
  },
  {
    name: 'an alias of a page',
    files: {
      ...briefing({ aliases: '[/about/]' }),
      'pages/about.mdx':
        '---\ntitle: About\nsummary: How the archive of the port is made, and who makes it.\n---\n\nText.\n',
    },
    expected: [
      'briefings/2017/strike.mdx:9:11  error  /about/ is already the address of a page or file of the site. Choose another alias, or remove it.  (taken-alias)',
    ],
  },
  {
    name: 'an alias of the briefing itself',
    files: briefing({ aliases: '[/briefings/2017/strike/]' }),
    expected: [
      "briefings/2017/strike.mdx:9:11  error  /briefings/2017/strike/ is the briefing's own address. Remove it from aliases.  (taken-alias)",
    ],
  },
  {
    name: 'an alias written twice',
    files: briefing({ aliases: '[/old/, /old/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:18  error  aliases names "/old/" twice. Remove one.  (taken-alias)',
    ],
  },
  {
    name: 'one alias written in two ways',
    files: briefing({ aliases: '[/old/strike/, /old/strike]' }),
    expected: [
      'briefings/2017/strike.mdx:9:25  error  /old/strike and /old/strike/ are the same address. Remove one.  (taken-alias)',
    ],
  },
  {
    name: 'an alias that is a folder of another',
    files: {
      ...briefing({ aliases: '[/old.html]' }),
      'briefings/2017/vote.mdx': briefingText({
        title: 'Dockers vote to return',
        aliases: '[/old.html/vote]',
      }),
    },
    expected: [
      'briefings/2017/vote.mdx:9:11  error  /old.html/vote and /old.html of 2017/strike cannot both have a page: one would be a folder of the other. Remove one.  (taken-alias)',
    ],
  },
  {
    name: 'an alias that is a file where another has a folder',
    files: briefing({ aliases: '[/old.html/strike, /old.html]' }),
    expected: [
      'briefings/2017/strike.mdx:9:29  error  /old.html and /old.html/strike of 2017/strike cannot both have a page: one would be a folder of the other. Remove one.  (taken-alias)',
    ],
  },
  {
    name: 'an alias at the address of a former id',
    files: {
      ...briefing({ aliases: '[/actors/dockers, /actors/dockers/feed.atom]' }),
      ...actor('formerIds: [dockers]'),
    },
    expected: [
      'briefings/2017/strike.mdx:9:11  error  /actors/dockers is already the address of actors/dockers-union.yaml, by a former id. Choose another alias, or remove it.  (taken-alias)',
      'briefings/2017/strike.mdx:9:28  error  /actors/dockers/feed.atom is already the address of actors/dockers-union.yaml, by a former id. Choose another alias, or remove it.  (taken-alias)',
    ],
  },
  {
    name: 'aliases that differ in how accents are stored',
    files: briefing({ aliases: '[/mu%CC%88ll/, /m%C3%BCll/]' }),
    expected: [
      'briefings/2017/strike.mdx:9:25  error  /m%C3%BCll/ and /mu%CC%88ll/ are the same address. Remove one.  (taken-alias)',
    ],
  },
  {
    name: 'an alias that two briefings want',
    files: {
      ...briefing({ aliases: '[/old/]' }),
      'briefings/2017/vote.mdx': briefingText({ title: 'Dockers vote to return', aliases: '[/old/]' }),
    },
    expected: [
      'briefings/2017/vote.mdx:9:11  error  /old/ is already the address of 2017/strike. Choose another alias, or remove it.  (taken-alias)',
    ],
  },
  {
    name: 'aliases that differ in case',
    files: {
      ...briefing({ aliases: '[/old/]' }),
      'briefings/2017/vote.mdx': briefingText({ title: 'Dockers vote to return', aliases: '[/Old/]' }),
    },
    expected: [
      'briefings/2017/vote.mdx:9:11  error  /Old/ is already the address of 2017/strike. Choose another alias, or remove it.  (taken-alias)',
    ],
  },
];

/** Ids that subjects had before. */
export const formerIds: Mistake[] = [
  {
    name: 'a former id that is none',
    files: actor('formerIds: [Dockers Union, «»]'),
    expected: [
      'actors/dockers-union.yaml:3:13  error  entry 1 of formerIds: "Dockers Union" may only hold a-z, 0-9, hyphens and slashes. Write dockers-union.  (wrong-value)',
      'actors/dockers-union.yaml:3:28  error  entry 2 of formerIds: "«»" may only hold a-z, 0-9, hyphens and slashes. Remove it.  (wrong-value)',
    ],
  },
  {
    name: 'a former id that is the id still',
    files: actor('formerIds: [dockers-union]'),
    expected: [
      'actors/dockers-union.yaml:3:13  error  "dockers-union" is the id of this file still. Remove it from formerIds.  (taken-id)',
    ],
  },
  {
    name: 'a former id that another has',
    files: {
      ...place('formerIds: [quay]'),
      'places/quay.yaml': 'name: Quay\nkind: site\nwithin: port-ellis\n',
    },
    expected: [
      'places/port-ellis.yaml:3:13  error  "quay" is the id of places/quay.yaml, so its address cannot lead here. Remove it from formerIds.  (taken-id)',
    ],
  },
  {
    name: 'a former id that another had too',
    files: {
      'topics/strikes.yaml': 'name: Strikes\nformerIds: [walkouts]\n',
      'topics/wages.yaml': 'name: Wages\nformerIds: [walkouts]\n',
    },
    expected: [
      'topics/wages.yaml:2:13  error  "walkouts" is a former id of topics/strikes.yaml too. Remove it from one of the two.  (taken-id)',
    ],
  },
  {
    name: 'a former id at a page of the site',
    files: actor('formerIds: [letter/d, dockers/statements]'),
    expected: [
      'actors/dockers-union.yaml:3:13  error  The site has a page of its own at the address of "letter/d". Remove it from formerIds.  (taken-id)',
      'actors/dockers-union.yaml:3:23  error  The site has a page of its own at the address of "dockers/statements". Remove it from formerIds.  (taken-id)',
    ],
  },
  {
    name: 'a former id in place of the id',
    files: { ...briefing({ actors: '[dockers]' }), ...actor('formerIds: [dockers]') },
    expected: [
      'briefings/2017/strike.mdx:5:10  error  "dockers" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
    ],
  },
];
