import { briefingText, soundFiles } from '../sample.ts';
import { text, type Mistake, type Written } from './mistake.ts';

/** An archive that allows no programs, with files laid over it. */
export function withoutPrograms(files: Record<string, Written>): Record<string, Written> {
  return { 'archive.yaml': soundFiles['archive.yaml'].replace('programs: true\n', ''), ...files };
}

/** What is said of the first code in a file. */
function said(place: string, file = 'briefings/2017/strike.mdx'): string {
  return `${file}:${place}  error  Code can publish anything from the machine that builds the site, and this archive allows none. Write \\{ or \\< if the sign is meant, or allow code with programs: true in archive.yaml.  (program)`;
}

const page = (written: string) => `---
title: About the port
summary: How the archive of the port is made, and who makes it.
---

${written}
`;

/** Code in an archive that allows none, by where it stands. */
const code: [name: string, written: string, place: string][] = [
  ['code in a sentence', 'Home is {process.env.HOME}.', '13:9'],
  [
    'code that reads a file',
    '{await import("node:fs").then((fs) => fs.readFileSync("/etc/passwd"))}',
    '13:1',
  ],
  ['code in a heading', '## The {1 + 1} ports', '13:8'],
  ['code in a table', '| a | b |\n| - | - |\n| {1} | 2 |', '15:3'],
  ['code in a note', 'One.[^a]\n\n[^a]: Two {2}.', '15:11'],
  ['code in a link', '[a {1} b](/)', '13:4'],
  ['code in a component', '<Note>\n{1}\n</Note>', '14:1'],
  ['code in a statement', '<Statement by="dockers-union">We {1}.</Statement>', '13:34'],
  ['an import', 'import process from "node:process"', '13:1'],
  ['an import for its effect', 'import "node:process"', '13:1'],
  ['an export', 'export const a = 1;', '13:1'],
  ['an export of another module', 'export * from "node:process"', '13:1'],
  ['code in an attribute', 'A <abbr lang="en" title={process.env.HOME}>b</abbr>', '13:19'],
  ['attributes from code', 'A <abbr {...process.env}>b</abbr>', '13:9'],
  ['a tag without a name', '<>Closed</>', '13:1'],
  ['the first of several', 'Closed.\n\n{1} {2}\n\nexport const a = 1;', '15:1'],
];

/** Texts that run. */
export const programs: Mistake[] = [
  ...code.map(([name, written, place]) => ({
    name,
    files: withoutPrograms(text(written)),
    expected: [said(place)],
  })),
  {
    name: 'several programs, a draft and a page among them',
    files: withoutPrograms({
      ...text('{1}'),
      'briefings/2017/draft.mdx': briefingText(
        { status: 'draft', title: 'Another one' },
        'The Dockers’ Union said so.\n\n{1}\n',
      ),
      'pages/about.mdx': page('{1}'),
    }),
    expected: [said('14:1', 'briefings/2017/draft.mdx'), said('13:1'), said('6:1', 'pages/about.mdx')],
  },
  {
    name: 'a program in an archive whose file cannot be read',
    files: { 'archive.yaml': 'title: A\nprograms: [true\n: - b\n', ...text('{1}') },
    expected: [
      'archive.yaml:2:11  error  The [ that opens here is never closed. Write ] at its end.  (malformed-yaml)',
    ],
  },
  {
    name: 'programs that are forbidden in words',
    files: { 'archive.yaml': soundFiles['archive.yaml'].replace('programs: true', 'programs: false') },
    expected: [
      'archive.yaml:6:11  error  programs: false is not possible here. Write true, or leave the field out.  (wrong-value)',
    ],
  },
];
