import { briefingText, soundFiles } from '../sample.ts';
import { actor, briefing, frontMatter, strike, type Mistake } from './mistake.ts';

/** Fields that are not as the content contract has them. */
export const fields: Mistake[] = [
  {
    name: 'an unknown field',
    files: briefing({ photographer: 'Ada' }),
    expected: [
      'briefings/2017/strike.mdx:9:1  error  "photographer" is not a field. Known are title, date, until, time, summary, actors, location, topics, stories, speakers, related, language, authors, identifiers, sources, status, withdrawn, publish, updated, aliases, corrections.  (unknown-key)',
    ],
  },
  {
    name: 'a number for the name of a field',
    files: { 'topics/strikes.yaml': 'name: Strikes\n1: Work that stops.\n' },
    expected: [
      'topics/strikes.yaml:2:1  error  "1" is not a field. Known are name, summary, broader, identifiers, formerIds.  (unknown-key)',
    ],
  },
  {
    name: 'an unknown field called as what every object has',
    files: { 'topics/strikes.yaml': 'name: Strikes\nconstructor: true\n' },
    expected: [
      'topics/strikes.yaml:2:1  error  "constructor" is not a field. Known are name, summary, broader, identifiers, formerIds.  (unknown-key)',
    ],
  },
  {
    name: 'a misspelt optional field',
    files: briefing({ updatd: '2017-04-12' }),
    expected: [
      'briefings/2017/strike.mdx:9:1  error  "updatd" is not a field. Did you mean "updated"?  (unknown-key)',
    ],
  },
  {
    name: 'a misspelt field that citations need',
    files: {
      [strike]: briefingText({}, 'The Dockers’ Union stayed.<Cite id="gazette" />\n').replace(
        'sources:',
        'sourecs:',
      ),
    },
    expected: [
      'briefings/2017/strike.mdx:8:1  error  "sourecs" is not a field. Did you mean "sources"?  (unknown-key)',
    ],
  },
  {
    name: 'a misspelt required field',
    files: { 'topics/strikes.yaml': 'nmae: Strikes\n' },
    expected: ['topics/strikes.yaml:1:1  error  "nmae" is not a field. Did you mean "name"?  (unknown-key)'],
  },
  {
    name: 'fields as others call them',
    files: frontMatter(
      'headline: Dockers strike',
      'date: 2017-04-10',
      'description: The dockers of Port Ellis began a strike on 10 April 2017.',
      'participants: [dockers-union]',
      'place: port-ellis',
      'tags: [strikes]',
      'last_modified: 2017-04-12',
      'sources:',
      '  - { id: herald, title: Strike, outlet: Herald, date: 2017-04-10 }',
    ),
    expected: [
      'briefings/2017/strike.mdx:2:1  error  "headline" is not a field. Did you mean "title"?  (unknown-key)',
      'briefings/2017/strike.mdx:4:1  error  "description" is not a field. Did you mean "summary"?  (unknown-key)',
      'briefings/2017/strike.mdx:5:1  error  "participants" is not a field. Did you mean "actors"?  (unknown-key)',
      'briefings/2017/strike.mdx:6:1  error  "place" is not a field. Did you mean "location"?  (unknown-key)',
      'briefings/2017/strike.mdx:7:1  error  "tags" is not a field. Did you mean "topics"?  (unknown-key)',
      'briefings/2017/strike.mdx:8:1  error  "last_modified" is not a field. Did you mean "updated"?  (unknown-key)',
      'briefings/2017/strike.mdx:10:34  error  "outlet" is not a field. Did you mean "publisher"?  (unknown-key)',
    ],
  },
  {
    name: 'a field as a briefing has it, of a topic and a place',
    files: { 'topics/strikes.yaml': 'title: Strikes\n', 'places/leeds.yaml': 'name: Leeds\ntype: city\n' },
    expected: [
      'places/leeds.yaml:2:1  error  "type" is not a field. Did you mean "kind"?  (unknown-key)',
      'topics/strikes.yaml:1:1  error  "title" is not a field. Did you mean "name"?  (unknown-key)',
    ],
  },
  {
    name: 'a field with a capital',
    files: { 'topics/strikes.yaml': 'Name: Strikes\n' },
    expected: ['topics/strikes.yaml:1:1  error  "Name" is not a field. Did you mean "name"?  (unknown-key)'],
  },
  {
    name: 'an unknown field of a source',
    files: briefing({
      sources:
        '[{ id: gazette, title: Port closed, urll: "https://gazette.example" }, { id: herald, title: A day }]',
    }),
    expected: [
      'briefings/2017/strike.mdx:8:46  error  "urll" is not a field. Did you mean "url"?  (unknown-key)',
    ],
  },
  {
    name: 'a missing field',
    files: frontMatter(
      'title: Dockers close the port',
      'date: 2017-04-10',
      'summary: The dockers of Port Ellis closed the port for a day, over wages.',
      'actors: [dockers-union]',
      'topics: [strikes]',
      'sources: [{ id: a, title: Port closed }, { id: b, title: A day }]',
    ),
    expected: [
      'briefings/2017/strike.mdx:1:1  error  location is missing. Add a line "location: …".  (missing-field)',
    ],
  },
  {
    name: 'a missing field of a source',
    files: briefing({ sources: '\n  - id: gazette\n  - { id: herald, title: A day }' }),
    expected: [
      'briefings/2017/strike.mdx:9:9  error  The source "gazette" has no title, publisher or url. Write at least one.  (nameless-source)',
    ],
  },
  {
    name: 'a missing field of a role',
    files: actor('roles:', '  - from: 2016'),
    expected: [
      'actors/dockers-union.yaml:4:5  error  title in entry 1 of roles is missing. Add "title: …" to it.  (missing-field)',
    ],
  },
  {
    name: 'an empty field',
    files: briefing({ title: '' }),
    expected: ['briefings/2017/strike.mdx:2:1  error  title is empty. Give it a value.  (empty-field)'],
  },
  {
    name: 'an empty list field',
    files: briefing({ actors: '' }),
    expected: [
      'briefings/2017/strike.mdx:5:1  error  actors is empty. Give it a value, or write [] where there is none.  (empty-field)',
    ],
  },
  {
    name: 'an empty optional field',
    files: briefing({ updated: '' }),
    expected: [
      'briefings/2017/strike.mdx:9:1  error  updated is empty. Give it a value, or remove the line.  (empty-field)',
    ],
  },
  {
    name: 'a field that says null',
    files: { 'topics/strikes.yaml': 'name: null\n' },
    expected: [
      'topics/strikes.yaml:1:1  error  name: null means no value at all. Write the value, or put it in quotation marks: "null".  (empty-field)',
    ],
  },
  {
    name: 'a tilde',
    files: { 'topics/strikes.yaml': 'name: ~\n' },
    expected: [
      'topics/strikes.yaml:1:1  error  name: ~ means no value at all. Write the value, or put it in quotation marks: "~".  (empty-field)',
    ],
  },
  {
    name: 'an empty entry of a list',
    files: briefing({ actors: '\n  - dockers-union\n  -' }),
    expected: [
      'briefings/2017/strike.mdx:7:4  error  entry 2 of actors is empty. Give it a value, or remove the line.  (empty-field)',
    ],
  },
  {
    name: 'a number for a text',
    files: briefing({ title: '20170410' }),
    expected: [
      'briefings/2017/strike.mdx:2:8  error  title: 20170410 is read as a number. Put it in quotation marks: "20170410".  (wrong-type)',
    ],
  },
  {
    name: 'a number for a text, written in another way',
    files: { 'topics/strikes.yaml': 'name: 007\n' },
    expected: [
      'topics/strikes.yaml:1:7  error  name: 007 is read as a number. Put it in quotation marks: "007".  (wrong-type)',
    ],
  },
  {
    name: 'a truth value for a text',
    files: { 'topics/strikes.yaml': 'name: true\n' },
    expected: [
      'topics/strikes.yaml:1:7  error  name: true is read as yes or no. Put it in quotation marks: "true".  (wrong-type)',
    ],
  },
  {
    name: 'a list for a text',
    files: briefing({ title: '[The dockers close the port]' }),
    expected: [
      'briefings/2017/strike.mdx:2:8  error  title: It takes one text, not a list. Write The dockers close the port.  (wrong-type)',
    ],
  },
  {
    name: 'fields for a text',
    files: { 'topics/strikes.yaml': 'name:\n  en: Strikes\n' },
    expected: [
      'topics/strikes.yaml:2:3  error  name: It takes a text, not fields of its own. Write it on one line, in quotation marks if it holds a colon.  (wrong-type)',
    ],
  },
  {
    name: 'several names in one text, with commas in them and other signs between them',
    files: briefing({ authors: 'Lind, Ada; Karr, Bo' }),
    expected: [
      'briefings/2017/strike.mdx:9:10  error  authors: "Lind, Ada; Karr, Bo" is not a list. Write it in brackets: ["Lind, Ada; Karr, Bo"] for one entry, or ["Lind, Ada", "Karr, Bo"] for 2.  (wrong-type)',
    ],
  },
  {
    name: 'one text in the place of a list, which may be one entry or several',
    files: briefing({ topics: '[strikes]', authors: 'Lind, Ada' }),
    expected: [
      'briefings/2017/strike.mdx:9:10  error  authors: "Lind, Ada" is not a list. Write it in brackets: ["Lind, Ada"] for one entry, or [Lind, Ada] for 2.  (wrong-type)',
    ],
  },
  {
    name: 'a text for a list',
    files: briefing({ topics: 'strikes' }),
    expected: [
      'briefings/2017/strike.mdx:7:9  error  topics: "strikes" is not a list. Write it in brackets: [strikes].  (wrong-type)',
    ],
  },
  {
    name: 'a list of fields for a list of ids',
    files: briefing({ topics: '[{ id: strikes }]' }),
    expected: [
      'briefings/2017/strike.mdx:7:10  error  entry 1 of topics: It takes an id, not fields of its own. Write strikes.  (wrong-type)',
    ],
  },
  {
    name: 'a number for an id alone or with a capacity, and for a place or several',
    files: briefing({ actors: '[dockers-union, 7]', location: '7' }),
    expected: [
      'briefings/2017/strike.mdx:5:25  error  entry 2 of actors: 7 is read as a number. Put it in quotation marks: "7".  (wrong-type)',
      'briefings/2017/strike.mdx:6:11  error  location: 7 is read as a number. Put it in quotation marks: "7".  (wrong-type)',
    ],
  },
  {
    name: 'ids in groups without the name of their field',
    files: {
      'actors/italy.yaml': 'name: Italy\nkind: state\nmemberOf: [{ g7: 1975 }, { g7, from: 1976 }]\n',
      'actors/g7.yaml': 'name: G7\nkind: alliance\n',
      ...briefing(
        {
          actors: '[{ dockers-union, as: guest }, { italy: host }, { actor: g7 }]',
          sources:
            '[{ gazette, title: Port closed, kind: press }, { id: herald, title: A day without ships }]',
        },
        'The Dockers’ Union met Italy and the G7.\n',
      ),
    },
    expected: [
      'actors/italy.yaml:3:14  error  "g7" is not a field. Write { id: g7, from: … }.  (unknown-key)',
      'actors/italy.yaml:3:28  error  "g7" is not a field. Write { id: g7, from: 1976 }.  (unknown-key)',
      'briefings/2017/strike.mdx:5:12  error  "dockers-union" is not a field. Write { id: dockers-union, as: guest }.  (unknown-key)',
      'briefings/2017/strike.mdx:5:42  error  "italy" is not a field. Write { id: italy, as: host }.  (unknown-key)',
      'briefings/2017/strike.mdx:5:59  error  "actor" is not a field. Did you mean "id"?  (unknown-key)',
      'briefings/2017/strike.mdx:8:13  error  "gazette" is not a field. Write { id: gazette, title: Port closed, kind: press }.  (unknown-key)',
    ],
  },
  {
    name: 'an id in a list, and a field below it',
    files: briefing({ actors: '\n  - dockers-union\n    as: guest' }),
    expected: [
      'briefings/2017/strike.mdx:6:5  error  "as: guest" belongs to "dockers-union", which then needs the name of its own field. Write - id: dockers-union  (malformed-yaml)',
    ],
  },
  {
    name: 'another field beside the capacity of an actor',
    files: briefing({ actors: '[{ id: dockers-union, role: host }]' }),
    expected: [
      'briefings/2017/strike.mdx:5:31  error  "role" is not a field. Did you mean "as"?  (unknown-key)',
    ],
  },
  {
    name: 'fields for a list of them',
    files: actor('links:', '  label: Home', '  url: "https://union.example"'),
    expected: [
      'actors/dockers-union.yaml:4:3  error  links: It takes a list, not fields of its own. Write a dash before the first field of each entry.  (wrong-type)',
    ],
  },
  {
    name: 'a text for fields',
    files: briefing({ sources: '[The Gazette, The Herald]' }),
    expected: [
      'briefings/2017/strike.mdx:8:11  error  entry 1 of sources: "The Gazette" is not a group of fields. Write { id: …, title: The Gazette }.  (wrong-type)',
      'briefings/2017/strike.mdx:8:24  error  entry 2 of sources: "The Herald" is not a group of fields. Write { id: …, title: The Herald }.  (wrong-type)',
    ],
  },
  {
    name: 'a value outside a list of words',
    files: briefing({ status: 'publishd' }),
    expected: [
      'briefings/2017/strike.mdx:9:9  error  status: "publishd" is not possible here. Did you mean "published"?  (wrong-value)',
    ],
  },
  {
    name: 'a kind unlike any other',
    files: { 'places/port-ellis.yaml': 'name: Port Ellis\nkind: wreck\n' },
    expected: [
      'places/port-ellis.yaml:2:7  error  kind: "wreck" is not possible here. Write one of country, region, city, site.  (wrong-value)',
    ],
  },
  {
    name: 'a title of no words',
    files: briefing({ title: '"…"' }),
    expected: ['briefings/2017/strike.mdx:2:8  error  title: "…" holds no words. Write some.  (wrong-value)'],
  },
  {
    name: 'a title too long',
    files: briefing({ title: 'Dockers '.repeat(52).trim() }),
    expected: [
      'briefings/2017/strike.mdx:2:8  error  title: The text has 415 characters, and at most 400 are shown. Cut 15 characters.  (too-long)',
    ],
  },
  {
    name: 'a summary of a page too short',
    files: { 'pages/about.mdx': '---\ntitle: About\nsummary: How it is made.\n---\n\nBy hand.\n' },
    expected: [
      'pages/about.mdx:3:10  error  summary: "How it is made." has 15 characters, and at least 40 are needed. Say more.  (too-short)',
    ],
  },
  {
    name: 'a summary too long',
    files: briefing({ summary: 'The dockers of Port Ellis closed the port. '.repeat(24).trim() }),
    expected: [
      'briefings/2017/strike.mdx:4:10  error  summary: The text has 1,031 characters, and at most 1000 are shown. Cut 31 characters.  (too-long)',
    ],
  },
  {
    name: 'a name in quotation marks around nothing',
    files: { 'topics/strikes.yaml': 'name: ""\n' },
    expected: ['topics/strikes.yaml:1:7  error  name: "" holds no words. Write some.  (wrong-value)'],
  },
  {
    name: 'a name of blanks',
    files: { 'topics/strikes.yaml': 'name: " "\n' },
    expected: ['topics/strikes.yaml:1:7  error  name: " " holds no words. Write some.  (wrong-value)'],
  },
  {
    name: 'ids with their name, where they have none',
    files: {
      ...briefing({ location: '{ id: port-ellis }', topics: '[{ id: strikes }]' }),
      ...actor('country: { id: port-ellis }'),
    },
    expected: [
      'actors/dockers-union.yaml:3:10  error  country: It takes an id, not fields of its own. Write port-ellis.  (wrong-type)',
      'briefings/2017/strike.mdx:6:11  error  location: It takes ids, not fields of its own. Write [port-ellis].  (wrong-type)',
      'briefings/2017/strike.mdx:7:10  error  entry 1 of topics: It takes an id, not fields of its own. Write strikes.  (wrong-type)',
    ],
  },
  {
    name: 'the name of a file in place of a web address',
    files: briefing({
      sources:
        '[{ id: gazette, title: A, url: minutes.pdf }, { id: herald, title: B, archive: my.scan.JPG }]',
    }),
    expected: [
      'briefings/2017/strike.mdx:8:41  error  url in entry 1 of sources: "minutes.pdf" is a file, not a web address. Write where readers find it, from https:// on.  (wrong-value)',
      'briefings/2017/strike.mdx:8:89  error  archive in entry 2 of sources: "my.scan.JPG" is a file, not a web address. Write where readers find it, from https:// on.  (wrong-value)',
    ],
  },
  {
    name: 'a web address without its protocol',
    files: briefing({
      sources: '[{ id: gazette, title: Port closed, url: gazette.example }, { id: herald, title: A day }]',
    }),
    expected: [
      'briefings/2017/strike.mdx:8:51  error  url in entry 1 of sources: "gazette.example" is not a web address. Write https://gazette.example.  (wrong-value)',
    ],
  },
  {
    name: 'a web address that runs code',
    files: actor('links: [{ label: Home, url: "javascript:alert(1)" }]'),
    expected: [
      'actors/dockers-union.yaml:3:29  error  url in entry 1 of links: "javascript:alert(1)" is not a web address. Write it in full, from https:// on.  (wrong-value)',
    ],
  },
  {
    name: 'a source id with capitals and a space',
    files: briefing({ sources: '[{ id: The Gazette, title: Port closed }, { id: herald, title: A day }]' }),
    expected: [
      'briefings/2017/strike.mdx:8:17  error  id in entry 1 of sources: "The Gazette" may only hold a-z, 0-9 and hyphens. Write the-gazette.  (wrong-value)',
    ],
  },
  {
    name: 'a source id that begins with a hyphen',
    files: briefing({ sources: '[{ id: -gazette, title: Port closed }, { id: herald, title: A day }]' }),
    expected: [
      'briefings/2017/strike.mdx:8:17  error  id in entry 1 of sources: "-gazette" begins with a hyphen, where a letter or a digit has to stand. Write gazette.  (wrong-value)',
    ],
  },
  {
    name: 'a language that is a word',
    files: briefing({
      sources: '[{ id: gazette, title: Port closed, language: in English }, { id: herald, title: A day }]',
    }),
    expected: [
      'briefings/2017/strike.mdx:8:56  error  language in entry 1 of sources: "in English" is not a language tag. Write it as en or pt-BR.  (wrong-value)',
    ],
  },
  {
    name: 'an archive without its fields',
    files: { 'archive.yaml': 'title: The Harbour Papers\n' },
    expected: [
      'archive.yaml:1:1  error  description is missing. Add a line "description: …".  (missing-field)',
      'archive.yaml:1:1  error  licence is missing. Add a line "licence: …".  (missing-field)',
      'archive.yaml:1:1  error  publisher is missing. Add a line "publisher: …".  (missing-field)',
      'archive.yaml:1:1  error  url is missing. Add a line "url: …".  (missing-field)',
    ],
  },
  {
    name: 'fields of an archive as others call them, and one of a group beside it',
    files: {
      'archive.yaml': `${soundFiles['archive.yaml']}color: { accent: "#0b5563" }\nfeeds: none\nemail: desk@harbour.example\noutputs: { cards: off }\n`,
    },
    expected: [
      'archive.yaml:7:1  error  "color" is not a field. Did you mean "colours"?  (unknown-key)',
      'archive.yaml:8:1  error  "feeds" is a field of outputs, not of the file. Add feeds: none to outputs.  (unknown-key)',
      'archive.yaml:9:1  error  "email" is not a field. Did you mean "contact"?  (unknown-key)',
      'archive.yaml:10:19  error  cards in outputs: "off" is a text. Write false, without quotation marks.  (wrong-value)',
    ],
  },
  {
    name: 'outputs as they cannot be',
    files: {
      'archive.yaml': `${soundFiles['archive.yaml']}outputs:\n  feeds: false\n  record: false\n  cards: none\n  history: true\n`,
    },
    expected: [
      'archive.yaml:8:10  error  feeds in outputs: false is not possible here. Write none.  (wrong-value)',
      'archive.yaml:9:3  error  "record" is not a field. Did you mean "records"?  (unknown-key)',
      'archive.yaml:10:10  error  cards in outputs: "none" is a text. Write false, without quotation marks.  (wrong-value)',
      'archive.yaml:11:12  error  history in outputs: true asks for pages that there are not yet. Remove the line.  (wrong-value)',
    ],
  },
  ...[
    'https://harbour.example/a:b/',
    'https://harbour.example/?lang=en',
    'https://me:pw@harbour.example/',
    'https://harbour.example/a%20b/c d/',
  ].map((url) => ({
    name: `an archive at ${url}`,
    files: { 'archive.yaml': soundFiles['archive.yaml'].replace('https://harbour.example', url) },
    expected: [
      `archive.yaml:3:6  error  url: "${url}" is not where a site can live. Write the address of its home page, its path of a–z, 0–9, -, _, . and ~.  (wrong-value)`,
    ],
  })),
  {
    name: 'an archive at the file of its home page',
    files: {
      'archive.yaml': soundFiles['archive.yaml'].replace(
        'https://harbour.example',
        'https://harbour.example/a/index.html',
      ),
    },
    expected: [
      'archive.yaml:3:6  error  url: "https://harbour.example/a/index.html" is the home page’s file, not where the site lives. Write https://harbour.example/a/.  (wrong-value)',
    ],
  },
];
