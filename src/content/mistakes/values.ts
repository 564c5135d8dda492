import { briefingText, soundFiles } from '../sample.ts';
import { actor, briefing, place, strike, type Mistake } from './mistake.ts';

const union = 'actors/dockers-union.yaml';

function address(name: string, written: string, message: string): Mistake {
  return {
    name,
    files: actor('links:', '  - label: Home', `    url: ${written}`),
    expected: [`${union}:5:10  error  url in entry 1 of links: ${message}  (wrong-value)`],
  };
}

const blanks = 'holds blanks or signs that no address has';

function hour(written: string, said: string): Mistake {
  return {
    name: `an hour as ${written}`,
    files: briefing({ time: written }),
    expected: [`${strike}:9:7  error  time: "${written}" ${said}.  (wrong-value)`],
  };
}

const ofThePlace = 'names a zone, and hours are those of the place. Write "17:35" if that is the hour there';

/** Words for nobody, nowhere and nothing, and values in the place of others. */
const empty: Mistake[] = [
  {
    name: 'words for nothing in place of ids',
    files: {
      ...briefing({ location: 'none', actors: '[N/A]', topics: 'keine', related: 'none' }, 'It rained.\n'),
    },
    expected: [
      `${strike}:5:10  error  "N/A" is no actor. Where there is none, write actors: [].  (unknown-actor)`,
      `${strike}:6:11  error  "none" is no place. Where there is none, write location: [].  (unknown-place)`,
      `${strike}:7:9  error  topics: "keine" is no list. Where there is none, write [].  (wrong-type)`,
      `${strike}:9:10  error  related: "none" is no list. Remove the line.  (wrong-type)`,
    ],
  },
  {
    name: 'words for nothing in place of a place and an actor',
    files: briefing({ location: 'nowhere', actors: '[Nobody]' }, 'It rained.\n'),
    expected: [
      `${strike}:5:10  error  "Nobody" is no actor. Where there is none, write actors: [].  (unknown-actor)`,
      `${strike}:6:11  error  "nowhere" is no place. Where there is none, write location: [].  (unknown-place)`,
    ],
  },
  {
    name: 'nothing in place of a place',
    files: briefing({ location: 'null' }),
    expected: [
      `${strike}:6:1  error  location is empty. Give it a value, or write [] where there is none.  (empty-field)`,
    ],
  },
  {
    name: 'the day of a withdrawal alone',
    files: briefing({ status: 'withdrawn', withdrawn: '2017-05-02' }),
    expected: [
      `${strike}:10:12  error  withdrawn: "2017-05-02" is not a group of fields. Write { date: 2017-05-02, reason: … }.  (wrong-type)`,
    ],
  },
  hour('1735', 'is not an hour as it has to be written. Write "17:35"'),
  hour('17.35', 'is not an hour as it has to be written. Write "17:35"'),
  hour('17:35 CET', ofThePlace),
  hour('17:35+02:00', ofThePlace),
  hour('14:30:25', 'holds seconds. Write "14:30"'),
  hour('14:00-15:00', 'is several hours. Write that at which it began: "14:00"'),
  hour('17:35-05:00', ofThePlace),
  hour('14 h 30', 'is not an hour as it has to be written. Write "14:30"'),
  hour('about 2 pm', 'is more than an hour. Write "14:00", and the rest in the text'),
  hour('midnight', 'begins a day or ends it. Write "00:00" for its beginning, and its last hour as "23:59"'),
  hour('5 pm - 7 pm', 'is several hours. Write that at which it began: "17:00"'),
];

/** Values that no page can show as they were meant. */
export const values: Mistake[] = [
  ...empty,
  {
    name: 'entries of lists under names of their own',
    files: {
      ...actor('links:', '  Home: https://dockers.example'),
      ...briefing({ sources: '\n  gazette: { title: Port closed }\n  herald: { title: A day }' }),
    },
    expected: [
      `${union}:4:3  error  links: It takes a list, and "Home" is no field of its entries. Write a dash in place of each name, and label: Home behind it.  (wrong-type)`,
      `${strike}:9:3  error  sources: It takes a list, and "gazette" is no field of its entries. Write a dash in place of each name, and id: gazette behind it.  (wrong-type)`,
    ],
  },
  {
    name: 'texts in the place of lists of groups',
    files: {
      ...actor('links: https://dockers.example', 'roles: Chair'),
      ...briefing({ sources: 'The Gazette, 11 April 2017' }),
    },
    expected: [
      `${union}:3:8  error  links: "https://dockers.example" is not a list. Write [{ label: …, url: "https://dockers.example" }].  (wrong-type)`,
      `${union}:4:8  error  roles: "Chair" is not a list. Write [{ title: Chair }].  (wrong-type)`,
      `${strike}:8:10  error  sources: "The Gazette, 11 April 2017" is not a list. Write [{ id: …, title: "The Gazette, 11 April 2017" }].  (wrong-type)`,
    ],
  },
  {
    name: 'a name of signs alone',
    files: actor('aliases: ["---"]'),
    expected: [`${union}:3:11  error  entry 1 of aliases: "---" holds no words. Write some.  (wrong-value)`],
  },
  {
    name: 'names too long',
    files: {
      ...actor(`aliases: [${'a'.repeat(201)}]`),
      ...briefing({
        sources: `[{ id: a, title: ${'a'.repeat(501)}, publisher: ${'b'.repeat(300)} }, { id: b, title: B }]`,
      }),
    },
    expected: [
      `${union}:3:11  error  entry 1 of aliases: The text has 201 characters, and at most 200 are shown. Cut 1 character.  (too-long)`,
      `${strike}:8:27  error  title in entry 1 of sources: The text has 501 characters, and at most 500 are shown. Cut 1 character.  (too-long)`,
      `${strike}:8:541  error  publisher in entry 1 of sources: The text has 300 characters, and at most 200 are shown. Cut 100 characters.  (too-long)`,
    ],
  },
  address(
    'an address over two lines',
    '"https://harbour.example/a\\n/b"',
    `"https://harbour.example/a\\n/b" ${blanks}. Write https://harbour.example/a/b.`,
  ),
  address(
    'an address with a blank',
    'https://harbour.example/a b',
    `"https://harbour.example/a b" ${blanks}. Write https://harbour.example/a%20b if the blank belongs to it, else https://harbour.example/ab.`,
  ),
  address(
    'an address with a tab at its start',
    '"\\thttps://harbour.example/"',
    `"\\thttps://harbour.example/" ${blanks}. Write https://harbour.example/.`,
  ),
  address(
    'an address in another direction',
    '"https://harbour.example/\u2067a\u2069"',
    `"https://harbour.example/\u2067a\u2069" ${blanks}. Write https://harbour.example/a.`,
  ),
  address(
    'an address of a mailbox with blanks',
    '"mailto:a b"',
    `"mailto:a b" ${blanks}. Copy the address again.`,
  ),
  address(
    'an address of a file',
    'file:///etc/passwd',
    '"file:///etc/passwd" is not a web address. Write it in full, from https:// on.',
  ),
  {
    name: 'an identifier that leads elsewhere',
    files: actor('identifiers: { wikidata: "Q1/../x" }'),
    expected: [
      `${union}:3:26  error  wikidata in identifiers: "Q1/../x" is not an identifier in Wikidata. Write it as Q1.  (wrong-value)`,
    ],
  },
  {
    name: 'an identifier that is an address',
    files: actor('identifiers: { wikidata: https://www.wikidata.org/wiki/Q42 }'),
    expected: [
      `${union}:3:26  error  wikidata in identifiers: "https://www.wikidata.org/wiki/Q42" is not an identifier in Wikidata. Write it as Q42.  (wrong-value)`,
    ],
  },
  {
    name: 'an identifier of a document that is none',
    files: actor('identifiers: { doi: "javascript:alert(1)" }'),
    expected: [
      `${union}:3:21  error  doi in identifiers: "javascript:alert(1)" is no DOI. Write it as 10.1000/182.  (wrong-value)`,
    ],
  },
  {
    name: 'an identifier of a document that is an address',
    files: actor('identifiers: { doi: "https://doi.org/10.1000/182" }'),
    expected: [
      `${union}:3:21  error  doi in identifiers: "https://doi.org/10.1000/182" is no DOI. Write it as 10.1000/182.  (wrong-value)`,
    ],
  },
  {
    name: 'one identifier of several that leads elsewhere',
    files: actor('identifiers: { wikidata: [Q1, "Q2/x"] }'),
    expected: [
      `${union}:3:31  error  entry 2 of wikidata in identifiers: "Q2/x" is not an identifier in Wikidata. Write it as Q2.  (wrong-value)`,
    ],
  },
  {
    name: 'a stretch set apart that has no end',
    files: briefing({ title: 'The port \u2067of Ellis is closed' }),
    expected: [
      `${strike}:2:8  error  title: "The port \u2067of Ellis is closed" holds one of U+2066–2069, invisible characters, without its other end. Delete it.  (wrong-value)`,
    ],
  },
  {
    name: 'the end of a stretch that has no start',
    files: place('aliases: [The port\u2069]'),
    expected: [
      `places/port-ellis.yaml:3:11  error  entry 1 of aliases: "The port\u2069" holds one of U+2066–2069, invisible characters, without its other end. Delete it.  (wrong-value)`,
    ],
  },
  {
    name: 'a correction that changes nothing',
    files: briefing({
      corrections: '[{ date: 2017-04-12, kind: typo, was: The port, now: The port }]',
    }),
    expected: [
      `${strike}:9:67  warning  now is the same as was, so that nobody sees what was mended. Write the words as they stood in was, and as they stand in now.  (empty-correction)`,
    ],
  },
  {
    name: 'a correction that says nothing',
    files: briefing({
      corrections: '[{ date: 2017-04-12, kind: typo }, { date: 2017-04-13, kind: typo, was: "", now: "" }]',
    }),
    expected: [
      `${strike}:9:15  error  The correction does not say what was mended. Write was and now, as the text stood and stands, or a note.  (empty-correction)`,
      `${strike}:9:49  error  The correction does not say what was mended. Write was and now, as the text stood and stands, or a note.  (empty-correction)`,
    ],
  },
  {
    name: 'a member of itself',
    files: actor('memberOf: [dockers-union]'),
    expected: [
      `${union}:3:12  error  "dockers-union" is a member of itself. Remove it from memberOf.  (cycle)`,
    ],
  },
  {
    name: 'members of each other',
    files: {
      ...actor('memberOf: [pilots]'),
      'actors/pilots.yaml': 'name: Pilots\nkind: organisation\nmemberOf: [council]\n',
      'actors/council.yaml': 'name: Council\nkind: body\nmemberOf: [pilots]\n',
    },
    expected: [
      'actors/council.yaml:3:12  error  memberOf leads back to where it started: council → pilots → council. Break the circle.  (cycle)',
    ],
  },
  {
    name: 'two actors of one name',
    files: { 'actors/union.yaml': 'name: dockers’  union\nkind: organisation\n' },
    expected: [
      'actors/union.yaml:1:7  error  "dockers’  union" is also the name of the actor dockers-union, and nothing that readers see tells the two apart. Say in the name which one it is, or give one another kind or country, or other years in began and ended.  (same-name)',
    ],
  },
  {
    name: 'two actors of one name and of the same years, of which readers see no more',
    files: {
      'actors/a-simon.yaml': 'name: John Simon\nkind: person\nbegan: 1816-10-10\nended: 1904\n',
      'actors/b-simon.yaml': 'name: John Simon\nkind: person\nbegan: 1816-10-11\nended: 1904-07-23\n',
    },
    expected: [
      'actors/b-simon.yaml:1:7  error  "John Simon" is also the name of the actor a-simon, and nothing that readers see tells the two apart. Say in the name which one it is, or give one another kind or country, or other years in began and ended.  (same-name)',
    ],
  },
  {
    name: 'two places of one name',
    files: { 'places/ellis.yaml': 'name: Port Ellis\nkind: city\n' },
    expected: [
      'places/port-ellis.yaml:1:7  error  "Port Ellis" is also the name of the place ellis, and nothing that readers see tells the two apart. Say in the name which one it is, or give one another kind, or another place in within.  (same-name)',
    ],
  },
  {
    name: 'two topics of one name',
    files: { 'topics/walkouts.yaml': 'name: STRIKES\n' },
    expected: [
      'topics/walkouts.yaml:1:7  error  "STRIKES" is also the name of the topic strikes, and nothing that readers see tells the two apart. Say in the name which one it is, or give one another topic in broader.  (same-name)',
    ],
  },
  {
    name: 'languages by the codes of countries, and by none',
    files: briefing({
      language: 'xx',
      sources:
        '[{ id: a, title: Port closed, language: jp }, { id: b, title: B, language: UA }, { id: c, title: C, language: cs }]',
    }),
    expected: [
      `${strike}:8:50  error  language in entry 1 of sources: "jp" is not a language tag. Write ja.  (wrong-value)`,
      `${strike}:8:85  error  language in entry 2 of sources: "UA" is not a language tag. Write uk.  (wrong-value)`,
      `${strike}:9:11  error  language: "xx" is not a language tag. Write it as en or pt-BR.  (wrong-value)`,
    ],
  },
  {
    name: 'languages by their names',
    files: briefing({
      language: 'Polish',
      sources:
        '[{ id: a, title: Port closed, language: français }, { id: b, title: B, language: en_US }, { id: c, title: C, language: Klingonish }]',
    }),
    expected: [
      `${strike}:8:50  error  language in entry 1 of sources: "français" is not a language tag. Write fr.  (wrong-value)`,
      `${strike}:8:91  error  language in entry 2 of sources: "en_US" is not a language tag. Write en-US.  (wrong-value)`,
      `${strike}:8:129  error  language in entry 3 of sources: "Klingonish" is not a language tag. Write it as en or pt-BR.  (wrong-value)`,
      `${strike}:9:11  error  language: "Polish" is not a language tag. Write pl.  (wrong-value)`,
    ],
  },
  {
    name: 'months that can be read as days, in sources',
    files: briefing({
      sources: '[{ id: a, title: Port closed, date: 3/4/2017 }, { id: b, title: B, date: 03.04.2017 }]',
    }),
    expected: [
      `${strike}:8:46  error  date in entry 1 of sources: "3/4/2017" can be read as two days. Write 2017-03-04 or 2017-04-03.  (wrong-value)`,
      `${strike}:8:83  error  date in entry 2 of sources: "03.04.2017" can be read as two days. Write 2017-03-04 or 2017-04-03.  (wrong-value)`,
    ],
  },
  {
    name: 'kinds and states by the names that others have for them',
    files: {
      ...briefing({
        status: 'retracted',
        sources:
          '[{ id: a, title: Port closed, kind: Newspaper }, { id: b, title: B, kind: press release }, { id: c, title: C, kind: blog }, { id: d, title: D, kind: map }]',
      }),
      'briefings/2017/later.mdx': briefingText({ title: 'The port is open again', status: 'scheduled' }),
      'actors/bo-marsh.yaml': 'name: Bo Marsh\nkind: human\n',
      'places/port-ellis.yaml': 'name: Port Ellis\nkind: harbour\n',
    },
    expected: [
      'actors/bo-marsh.yaml:2:7  error  kind: "human" is not possible here. Did you mean "person"?  (wrong-value)',
      'briefings/2017/later.mdx:9:9  error  status: "scheduled" is not possible here. Write published, and below it publish: with the day from which it may be read.  (wrong-value)',
      `${strike}:8:46  error  kind in entry 1 of sources: "Newspaper" is not possible here. Did you mean "press"?  (wrong-value)`,
      `${strike}:8:84  error  kind in entry 2 of sources: "press release" is not possible here. Did you mean "official"?  (wrong-value)`,
      `${strike}:8:126  error  kind in entry 3 of sources: "blog" is not possible here. Did you mean "press"?  (wrong-value)`,
      `${strike}:8:159  error  kind in entry 4 of sources: "map" is not possible here. Write one of press, official, document, data, interview, broadcast, social.  (wrong-value)`,
      `${strike}:9:9  error  status: "retracted" is not possible here. Did you mean "withdrawn"?  (wrong-value)`,
      'places/port-ellis.yaml:2:7  error  kind: "harbour" is not possible here. Did you mean "site"?  (wrong-value)',
    ],
  },
  {
    name: 'true and false in quotation marks',
    files: {
      'archive.yaml': `${soundFiles['archive.yaml']}outputs: { cards: "false", records: 'true' }\n`,
    },
    expected: [
      'archive.yaml:7:19  error  cards in outputs: "false" is a text. Write false, without quotation marks.  (wrong-value)',
      'archive.yaml:7:37  error  records in outputs: "true" is a text. Write true, without quotation marks.  (wrong-value)',
    ],
  },
];
