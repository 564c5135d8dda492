import { soundFiles } from '../sample.ts';
import { actor, briefing, strike, type Mistake } from './mistake.ts';

const value = 'error  Typographic quotation marks become part of the value here.';
const shown = 'warning  Typographic quotation marks around all of a text are shown with it.';

const hidden = (place: string, words: string, now: string) =>
  `${place}  warning  Nobody reads "${words}": with a space before it, # begins a remark. Write "${now}", or a space behind the #.  (hidden-words)`;

/** Quotation marks that editors write of themselves, and that YAML does not know. */
export const typographic: Mistake[] = [
  {
    name: 'typographic quotation marks around all values',
    files: briefing({
      title: '“Dockers close the port”',
      date: '“2017-04-10”',
      actors: '[“dockers-union”]',
      location: '‘port-ellis’',
      topics: '\n  - „strikes“',
    }),
    expected: [
      `${strike}:2:8  ${shown} Write Dockers close the port, or "“Dockers close the port”" if they are meant.  (typographic-marks)`,
      `${strike}:3:7  ${value} Write 2017-04-10, not “2017-04-10”.  (malformed-yaml)`,
      `${strike}:5:10  ${value} Write dockers-union, not “dockers-union”.  (malformed-yaml)`,
      `${strike}:6:11  ${value} Write port-ellis, not ‘port-ellis’.  (malformed-yaml)`,
      `${strike}:8:5  ${value} Write strikes, not „strikes“.  (malformed-yaml)`,
    ],
  },
  {
    name: 'typographic quotation marks around a title alone',
    files: briefing({ title: '“Dockers close the port”' }),
    expected: [
      `${strike}:2:8  ${shown} Write Dockers close the port, or "“Dockers close the port”" if they are meant.  (typographic-marks)`,
    ],
  },
  {
    name: 'typographic quotation marks around a text with a colon',
    files: briefing({ title: '“Dockers: close the port”' }),
    expected: [
      `${strike}:2:8  error  The text holds a colon and a space. Put it in quotation marks: "Dockers: close the port".  (malformed-yaml)`,
    ],
  },
  {
    name: 'typographic quotation marks in a list of fields',
    files: briefing({
      sources: '[{ id: “gazette”, title: “Port closed” }, { id: b, title: B, url: «https://b.example/» }]',
    }),
    expected: [
      `${strike}:8:17  ${value} Write gazette, https://b.example/, not “gazette”, «https://b.example/».  (malformed-yaml)`,
      `${strike}:8:35  ${shown} Write Port closed, or "“Port closed”" if they are meant.  (typographic-marks)`,
    ],
  },
  {
    name: 'typographic quotation marks around a name',
    files: { 'actors/dockers-union.yaml': 'name: „Dockers’ Union“\nkind: organisation\n' },
    expected: [
      `actors/dockers-union.yaml:1:7  ${shown} Write Dockers’ Union, or "„Dockers’ Union“" if they are meant.  (typographic-marks)`,
    ],
  },
  {
    name: 'typographic quotation marks in archive.yaml',
    files: {
      'archive.yaml': soundFiles['archive.yaml'].replace(
        'https://harbour.example',
        '”https://harbour.example”',
      ),
    },
    expected: [
      `archive.yaml:3:6  ${value} Write https://harbour.example, not ”https://harbour.example”.  (malformed-yaml)`,
    ],
  },
  {
    name: 'words behind a # that YAML takes for a remark',
    files: {
      ...briefing({
        title: 'Dockers close berth #3 of the port',
        sources: '\n  - id: gazette # the paper\n    title: Why #strike?\n  - { id: herald, title: A day }',
      }),
      ...actor('summary: The union #1 of the port', 'began: 1889 # by its charter'),
    },
    expected: [
      hidden('actors/dockers-union.yaml:3:20', '#1 of the port', 'The union #1 of the port'),
      hidden(`${strike}:2:28`, '#3 of the port', 'Dockers close berth #3 of the port'),
      hidden(`${strike}:10:16`, '#strike?', 'Why #strike?'),
    ],
  },
];

/** Quotations that are meant. */
export const quotations: Omit<Mistake, 'expected'>[] = [
  {
    name: 'titles that are, or hold, a quotation',
    files: {
      ...briefing({
        title: '“We stay” and “we go”',
        sources: '[{ id: gazette, title: “We stay” }, { id: herald, title: ’Tis over }]',
      }),
      ...actor('summary: "“The union of all dockers”"'),
    },
  },
];
