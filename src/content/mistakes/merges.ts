import { briefingText, soundFiles } from '../sample.ts';
import { actor, briefing, text, strike, type Mistake } from './mistake.ts';

const said = (place: string, mark = '<<<<<<<') =>
  `${place}  error  A merge has left its marks, the first of them ${mark}. Keep one of the two versions, and remove the lines of <<<<<<<, ======= and >>>>>>>.  (merge-conflict)`;

/** Two versions of something, as git leaves them. */
const versions = (ours: string, theirs: string) =>
  ['<<<<<<< HEAD', ours, '=======', theirs, '>>>>>>> origin/main'].join('\n');

/** What a merge has left in a file is one mistake, whatever else it makes of the file. */
export const merges: Mistake[] = [
  {
    name: 'a merge in the text',
    files: text(versions('The <Notte>port</Notte> closed.', 'The port {opened.')),
    expected: [said(`${strike}:13:1`)],
  },
  {
    name: 'a merge in the front matter',
    files: {
      [strike]: briefingText().replace(/^date: .*$/m, versions('date: 2017-04-10', 'date: 2018-04-11')),
    },
    expected: [said(`${strike}:3:1`)],
  },
  {
    name: 'a merge around the whole file, with the version before both',
    files: {
      [strike]: `<<<<<<< HEAD\n${briefingText()}||||||| 4f2a9c1\n=======\n${briefingText()}>>>>>>> 9d301a5\n`,
    },
    expected: [said(`${strike}:1:1`)],
  },
  {
    name: 'a merge in an actor',
    files: actor(versions('aliases: [Dockers]', 'aliases: [Quaymen]')),
    expected: [said('actors/dockers-union.yaml:3:1')],
  },
  {
    name: 'a merge in archive.yaml',
    files: {
      'archive.yaml': soundFiles['archive.yaml'].replace(/^title: .*$/m, versions('title: A', 'title: B')),
    },
    expected: [said('archive.yaml:1:1')],
  },
  {
    name: 'a merge with the line ends of Windows',
    files: text(versions('One.', 'Two.').replaceAll('\n', '\r\n')),
    expected: [said(`${strike}:13:1`)],
  },
  {
    name: 'a first mark that was overlooked',
    files: text('One.\n\n<<<<<<< HEAD\nTwo.'),
    expected: [said(`${strike}:15:1`)],
  },
  {
    name: 'the mark of the version before both that was overlooked',
    files: text('One.\n||||||| merged common ancestors\nTwo.'),
    expected: [said(`${strike}:14:1`, '|||||||')],
  },
  {
    name: 'a mark in the middle that was overlooked',
    files: text('One.\n\n=======\nTwo.'),
    expected: [said(`${strike}:15:1`, '=======')],
  },
  {
    name: 'a mark in the middle of fields that was overlooked',
    files: actor('aliases: [Dockers]', '=======', 'country: port-ellis'),
    expected: [said('actors/dockers-union.yaml:4:1', '=======')],
  },
  {
    name: 'a last mark that was overlooked',
    files: text('One.\n>>>>>>> origin/main'),
    expected: [said(`${strike}:14:1`, '>>>>>>>')],
  },
  {
    name: 'a heading underlined with seven signs, which is none of a merge',
    files: briefing({}, 'The Dockers\n=======\n\nThe Dockers’ Union said so.\n'),
    expected: [
      `${strike}:11:1  warning  The title is the page's first-level heading. Write ## The Dockers.  (first-level-heading)`,
    ],
  },
];
