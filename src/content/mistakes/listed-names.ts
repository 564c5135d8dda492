import { actor, briefing, place, strike, type Mistake } from './mistake.ts';

const known = { 'actors/ada-lind.yaml': 'name: Ada Lind\nkind: person\n' };

/** Authors in one text where each belongs in an entry of its own. */
function several(name: string, authors: string, entries: string): Mistake {
  return {
    name,
    files: { ...known, ...briefing({ authors: `["${authors}"]` }) },
    expected: [
      `${strike}:9:11  warning  "${authors}" is cited as one author. Write each as an entry of its own: ${entries}.  (several-authors)`,
    ],
  };
}

/** Names that stand in lists: authors, other names, former ones. */
export const listedNames: Mistake[] = [
  {
    name: 'an author twice',
    files: briefing({ authors: '["Lind, Ada", "lind, ada"]' }),
    expected: [`${strike}:9:24  warning  authors names "lind, ada" twice. Remove one.  (repeated-name)`],
  },
  {
    name: 'an author in both orders',
    files: briefing({ authors: '["Lind, Ada", "Ada Lind"]' }),
    expected: [
      `${strike}:9:24  warning  "Ada Lind" and "Lind, Ada" are one author. Keep "Lind, Ada".  (repeated-name)`,
    ],
  },
  {
    name: 'an author of a source twice',
    files: briefing({
      sources: '[{ id: gazette, title: Port, authors: [The Desk, The Desk] }, { id: herald, title: Day }]',
    }),
    expected: [`${strike}:8:59  warning  authors names "The Desk" twice. Remove one.  (repeated-name)`],
  },
  {
    name: 'another name twice',
    files: actor('aliases: [The Union, The Union]'),
    expected: [
      'actors/dockers-union.yaml:3:22  warning  aliases names "The Union" twice. Remove one.  (repeated-name)',
    ],
  },
  several('two authors, of whom one is known', 'Ada Lind and Bo Marsh', '"Ada Lind", "Bo Marsh"'),
  several('three authors', 'Ada Lind, Bo Marsh & Cy Moss', '"Ada Lind", "Bo Marsh", "Cy Moss"'),
  several('two authors with initials', 'A. Lind and B. Marsh', '"A. Lind", "B. Marsh"'),
  several('two authors by family name', 'Lind, Ada and Marsh, Bo', '"Lind, Ada", "Marsh, Bo"'),
  several('two authors with a semicolon', 'Moss, Cy; Marsh, Bo', '"Moss, Cy", "Marsh, Bo"'),
  {
    name: 'two former names until one day',
    files: actor(
      'formerly:',
      '  - { name: Old Union, until: 2010 }',
      '  - { name: Older Union, until: 2010-12-31 }',
    ),
    expected: [
      'actors/dockers-union.yaml:5:33  warning  "Old Union" was the name until 31 December 2010 too, so that "Older Union" is shown on no day. Mend one of the days, or write a name beside another in aliases.  (same-end)',
    ],
  },
  {
    name: 'two former names of a place until one year',
    files: place('formerly: [{ name: Ellis, until: 1910 }, { name: Old Ellis, until: 1910 }]'),
    expected: [
      'places/port-ellis.yaml:3:68  warning  "Ellis" was the name until 1910 too, so that "Old Ellis" is shown on no day. Mend one of the days, or write a name beside another in aliases.  (same-end)',
    ],
  },
];

/** Names with an "and" or a comma in them, and lists in which nothing stands twice. */
export const honestNames = [
  ...['Ministry of Trade and Industry', 'Foreign Affairs and International Trade Canada', 'Smith & Sons'],
  ...['J. Sainsbury and Sons Limited', 'U.S. Department of Health and Human Services', 'Ada Lind / Reuters'],
  ...['King, Martin Luther, Jr.', 'Doctors Without Borders, Geneva', 'Ortega y Gasset, José'],
  ...['García Márquez, Gabriel José', 'Environment, Food and Rural Affairs, Department for'],
  ...['Ada Lind, Deputy Editor', 'Ada Lind, Deputy Editor, Harbour Gazette'],
  ...['Ada Lind and Partners', 'Ministry of Food, Agriculture and Fisheries'],
];
