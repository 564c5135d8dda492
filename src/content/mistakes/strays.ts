import { briefingText } from '../sample.ts';
import type { Mistake } from './mistake.ts';

const person = 'name: Ada Lind\nkind: person\n';

/** Files and folders that are not read, and that their authors may take for content. */
export const strays: Mistake[] = [
  {
    name: 'a folder under another word for a collection',
    files: { 'people/ada-lind.yaml': person, 'people/bo-lind.yaml': person },
    expected: [
      'people:1:1  error  The folder "people" is not read. Did you mean "actors"?  (unknown-folder)',
    ],
  },
  {
    name: 'a folder one letter from a collection',
    files: { 'briefing/2017/vote.mdx': '' },
    expected: [
      'briefing:1:1  error  The folder "briefing" is not read. Did you mean "briefings"?  (unknown-folder)',
    ],
  },
  {
    name: 'a collection in capitals',
    files: { 'Actors/ada-lind.yaml': person },
    expected: [
      'Actors:1:1  error  The folder "Actors" is not read. Did you mean "actors"?  (unknown-folder)',
    ],
  },
  {
    name: 'a folder called as what JavaScript has in every object',
    files: { 'constructor/a.yaml': '' },
    expected: [
      'constructor:1:1  error  The folder "constructor" is not read. Read are briefings, actors, places, topics, stories and pages.  (unknown-folder)',
    ],
  },
  {
    name: 'a folder like no other',
    files: { 'zoo/animals/lion.yml': '' },
    expected: [
      'zoo:1:1  error  The folder "zoo" is not read. Read are briefings, actors, places, topics, stories and pages.  (unknown-folder)',
    ],
  },
  {
    name: 'a briefing outside of folders',
    files: { 'strike.mdx': '' },
    expected: [
      'strike.mdx:1:1  error  Files stand in the folders briefings, actors, places, topics, stories and pages. Move it into one of them.  (unknown-file)',
    ],
  },
  ...['archive.yml', 'Archive.yaml', 'archive.json'].map((name) => ({
    name: `${name} beside archive.yaml`,
    files: { [name]: '' },
    expected: [`${name}:1:1  error  What names the archive is archive.yaml. Rename it.  (unknown-file)`],
  })),
  ...['docx', 'pdf', 'html', 'odt', 'HTM'].map((ending) => ({
    name: `a .${ending} beside briefings`,
    files: { [`briefings/2017/vote.${ending}`]: '' },
    expected: [
      `briefings/2017/vote.${ending}:1:1  warning  Files with .${ending.toLowerCase()} are not read, and not published. Write its text in a briefing, or move it out of the content folder.  (unread-file)`,
    ],
  })),
  {
    name: 'a document in a folder like no other',
    files: { 'inbox/letter.docx': '' },
    expected: [
      'inbox/letter.docx:1:1  warning  Files with .docx are not read, and not published. Write its text in a briefing, or move it out of the content folder.  (unread-file)',
    ],
  },
  ...['vote.mdx.txt', 'vote.MDX', 'vote.markdown', 'vote.mdx.', 'vote.md.mdx.txt'].map((name) => ({
    name: `a briefing called ${name}`,
    files: { [`briefings/2017/${name}`]: briefingText({ title: 'Dockers vote to return' }) },
    expected: [
      `briefings/2017/${name}:1:1  error  Files in briefings/ end with .mdx. Rename it to vote.mdx.  (wrong-ending)`,
    ],
  })),
  {
    name: 'an ending twice, and one behind another in YAML',
    files: {
      'briefings/2017/vote.mdx.mdx': briefingText({ title: 'Dockers vote to return' }),
      'topics/wages.yaml.txt': 'name: Wages\n',
    },
    expected: [
      'briefings/2017/vote.mdx.mdx:1:1  error  "2017/vote.mdx" may only hold a-z, 0-9, hyphens and slashes. Rename it to "2017/vote".  (illegal-id)',
      'topics/wages.yaml.txt:1:1  error  Files in topics/ end with .yaml. Rename it to wages.yaml.  (wrong-ending)',
    ],
  },
  {
    name: 'copies beside the file whose name they were to have',
    files: {
      'briefings/2017/strike.md.txt': '',
      'briefings/2017/Strike .mdx': '',
    },
    expected: [
      'briefings/2017/Strike .mdx:1:1  error  "2017/Strike " may only hold a-z, 0-9, hyphens and slashes. "2017/strike" is briefings/2017/strike.mdx: give this one another name, or remove it.  (illegal-id)',
      'briefings/2017/strike.md.txt:1:1  error  Files in briefings/ end with .mdx, and strike.mdx is there. Rename one of them, or remove it.  (wrong-ending)',
    ],
  },
  {
    name: 'the archive’s own files with an ending that was hidden',
    files: { 'archive.yaml.txt': '', 'theme.css.txt': '', 'styles.css': '' },
    expected: [
      'archive.yaml.txt:1:1  error  What names the archive is archive.yaml. Rename it.  (unknown-file)',
      'styles.css:1:1  warning  Of style sheets theme.css alone is read. Write its rules there, or move it out of the content folder.  (unread-file)',
      'theme.css.txt:1:1  warning  Of style sheets theme.css alone is read. Rename it.  (unread-file)',
    ],
  },
  {
    name: 'what later versions read',
    files: {
      'sources/gazette.html': '',
      'words.yaml': '',
    },
    expected: ['sources', 'words.yaml'].map(
      (name) =>
        `${name}:1:1  warning  This version does not read it. Nothing of it is published.  (unread-file)`,
    ),
  },
  {
    name: 'a folder of images',
    files: { 'images/list.yaml': 'name: Port' },
    expected: [
      'images:1:1  error  The folder "images" is not read. Images stand beside the files that show them: move them, as to briefings/2017/.  (unknown-folder)',
    ],
  },
];
