import { briefingText } from '../sample.ts';
import type { Mistake } from './mistake.ts';

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
