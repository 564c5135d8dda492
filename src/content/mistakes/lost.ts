import { briefingText } from '../sample.ts';
import { actor, strike, type Mistake } from './mistake.ts';

const union = 'actors/dockers-union.yaml';

/** The sound briefing with something else in the place of the end of its front matter. */
const ended = (end: string, fields = {}, text?: string) => ({
  [strike]: briefingText(fields, text).replace('\n---\n\n', end),
});

const endsAbove =
  'error  The fields of the front matter end above this line. Write a line --- here.  (missing-front-matter)';
const other = (sign: string) =>
  `error  The front matter ends with a line ---, and here is ${sign}. Write ---.  (missing-front-matter)`;

/** What has lost its end, or its place. */
export const lost: Mistake[] = [
  {
    name: 'front matter without an end, and what else is wrong',
    files: ended('\n\n', { actors: '[dockers]' }),
    expected: [
      `${strike}:5:10  error  "dockers" is not in actors. To add it, write actors/dockers.yaml.  (unknown-actor)`,
      `${strike}:9:1  ${endsAbove}`,
    ],
  },
  {
    name: 'front matter without an end or an empty line',
    files: ended('\n', { topics: '\n  - strikes' }),
    expected: [`${strike}:10:1  ${endsAbove}`],
  },
  {
    name: 'front matter without an end, and a rule in the text',
    files: ended('\n\n', {}, 'The Dockers’ Union said so.\n\n---\n\nThe port stayed closed.\n'),
    expected: [`${strike}:9:1  ${endsAbove}`],
  },
  ...['--', '——', '+++', '  ---', '- - -'].map((sign) => ({
    name: `front matter that ends with ${sign}`,
    files: ended(`\n${sign}\n\n`),
    expected: [`${strike}:9:1  ${other(sign.trim())}`],
  })),
  {
    name: 'a text whose second line lost its spaces, above other fields, and a transcript',
    files: {
      [strike]: briefingText(
        {
          summary: 'The dockers of Port Ellis\nclosed the port for a day,\nover wages.',
          speakers: '{ Q: A reporter }',
        },
        '<Transcript>\n\n**Q:** The Dockers’ Union said so?\n\n</Transcript>\n',
      ),
    },
    expected: [
      `${strike}:5:1  error  "closed the port for a day," goes on with the text above, and is not indented. Write two spaces before it.  (malformed-yaml)`,
    ],
  },
  {
    name: 'a folded text without spaces',
    files: actor('summary: >', 'The union of those who work', 'in the port.', 'began: 1889'),
    expected: [
      `${union}:4:1  error  "The union of those who work" goes on with the text above, and is not indented. Write two spaces before it.  (malformed-yaml)`,
    ],
  },
  {
    name: 'a remark among the fields, and others below it',
    files: { [strike]: briefingText({ location: 'port-ellis\nask the harbour master' }) },
    expected: [
      `${strike}:7:1  error  "ask the harbour master" is no field. Write its name and a colon before it, or indent it to go on with the line above.  (malformed-yaml)`,
    ],
  },
  {
    name: 'entries of lists with foreign signs',
    files: { [strike]: briefingText({ topics: '\n* strikes', actors: '\n• dockers-union' }) },
    expected: [
      `${strike}:6:1  error  Entries of a list begin with a dash here. Write - dockers-union  (malformed-yaml)`,
    ],
  },
  {
    name: 'a role that lost some of its spaces',
    files: actor(
      'roles:',
      '  - title: Chair',
      '  organisation: dockers-union',
      '  from: 2016',
      '  - title: Clerk',
    ),
    expected: [
      `${union}:5:3  error  "organisation: dockers-union" is indented unlike the lines around it. Begin it right below "title".  (malformed-yaml)`,
    ],
  },
  {
    name: 'a role that lost all of its spaces',
    files: actor('roles:', '- title: Chair', 'organisation: dockers-union', 'from: 2016'),
    expected: [
      `${union}:5:1  error  "organisation" belongs to the entry of roles above it. Begin it right below "title".  (unknown-key)`,
      `${union}:6:1  error  "from" belongs to the entry of roles above it. Begin it right below "organisation".  (unknown-key)`,
    ],
  },
  {
    name: 'a role with too many spaces',
    files: actor('roles:', '  - title: Chair', '      from: 2016'),
    expected: [
      `${union}:5:7  error  "from: 2016" is indented, and the line above it is complete. Begin it right below "title".  (malformed-yaml)`,
    ],
  },
  {
    name: 'a source that lost its spaces',
    files: {
      [strike]: briefingText({
        sources: '\n  - id: gazette\n    title: Port closed\nurl: https://gazette.example/',
      }),
    },
    expected: [
      `${strike}:11:1  error  "url" belongs to the entry of sources above it. Begin it right below "title".  (unknown-key)`,
    ],
  },
];
