import { actor, briefing, strike, type Mistake } from './mistake.ts';

const union = 'actors/dockers-union.yaml';
const named = (key: string, now: string) =>
  `error  A comma ends a text in braces, so that "${key}" is read as a field. Put the text in quotation marks: ${now}.  (unknown-key)`;
const inTwo = (family: string, given: string) =>
  `warning  A comma ends an entry of a list, so that "${family}" and "${given}" are two authors. Write "${family}, ${given}" in quotation marks for one, or each in its own for two.  (split-name)`;

/** Texts and names that a comma has cut. */
export const commas: Mistake[] = [
  {
    name: 'a text in braces with commas, and other fields behind it',
    files: briefing({
      sources:
        '[{ id: gazette, title: Closed, all day, kind: press }, { id: herald, title: A day, as they say: over }]',
    }),
    expected: [
      `${strike}:8:33  ${named('all day', '"Closed, all day"')}`,
      `${strike}:8:86  ${named('as they say', '"A day, as they say: over"')}`,
    ],
  },
  {
    name: 'a name in braces with a comma',
    files: actor(
      'formerly: [{ name: Dockers, United, until: 1900 }]',
      'roles: [{ title: Speaker, Port Ellis }]',
    ),
    expected: [
      `${union}:3:20  ${named('United', '"Dockers, United"')}`,
      `${union}:4:18  ${named('Port Ellis', '"Speaker, Port Ellis"')}`,
    ],
  },
  {
    name: 'a field without a value, and one misspelt, behind a day and a text',
    files: actor('roles: [{ title: Speaker, from: 1900, acting }, { title: Speaker, nots }]'),
    expected: [
      `${union}:3:39  error  acting in entry 1 of roles is empty. Give it a value, or remove the line.  (empty-field)`,
      `${union}:3:67  error  "nots" is not a field. Did you mean "note"?  (unknown-key)`,
    ],
  },
  {
    name: 'fields in braces whose colon or space is another sign',
    files: briefing({
      sources:
        '[{ id: gazette, title: Closed, date:\u00a02017-04-10, kind: press }, { id: herald, title：A day, publisher = Herald }]',
    }),
    expected: [
      `${strike}:8:41  error  The space after the colon is one that is not read as such. Write date: 2017-04-10  (malformed-yaml)`,
      `${strike}:8:88  error  "：" is no colon. Write title: A day  (malformed-yaml)`,
      `${strike}:8:101  error  "=" is no colon. Write publisher: Herald  (malformed-yaml)`,
    ],
  },
  {
    name: 'a family name before the given name, without quotation marks',
    files: briefing({
      authors: '[Lind, Ada]',
      sources:
        '[{ id: gazette, title: Closed, authors: [Price, Bo, van der Berg, Eva M.] }, { id: herald, title: A day }]',
    }),
    expected: [
      `${strike}:8:51  ${inTwo('Price', 'Bo')}`,
      `${strike}:8:62  ${inTwo('van der Berg', 'Eva M.')}`,
      `${strike}:9:11  ${inTwo('Lind', 'Ada')}`,
    ],
  },
];

/** Authors of whom each is one. */
export const commasMeant: Omit<Mistake, 'expected'>[] = [
  {
    name: 'authors with whole names, in quotation marks or in capitals',
    files: briefing({ authors: '[Ada Lind, Bo Marsh, "Reuters", "Oxfam", AFP, Press Office, "Price, Bo"]' }),
  },
];

/** Dashes that stand beside the name of a field. */
export const dashes: Mistake[] = [
  {
    name: 'a dash in place of a value',
    files: briefing({ location: '-' }),
    expected: [
      `${strike}:6:11  error  A dash begins an entry, and this one is empty. Where there is none, write location: [].  (malformed-yaml)`,
    ],
  },
  {
    name: 'an entry beside the name of its field',
    files: briefing({ location: '- port-ellis' }),
    expected: [
      `${strike}:6:11  error  The entries of a list stand below its name, or in brackets behind it. Write location: [port-ellis].  (malformed-yaml)`,
    ],
  },
  {
    name: 'the first entry beside the name of its field',
    files: briefing({ topics: '- strikes\n  - strikes' }),
    expected: [
      `${strike}:7:9  error  The entries of a list stand below its name, or in brackets behind it. Move "strikes" to a line of its own below topics:.  (malformed-yaml)`,
    ],
  },
  {
    name: 'a dash in place of a day',
    files: briefing({ until: '-' }),
    expected: [
      `${strike}:9:8  error  A dash begins an entry, and this one is empty. Remove the line, or write a value.  (malformed-yaml)`,
    ],
  },
];
