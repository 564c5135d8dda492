import type { Chance } from './chance.ts';
import { addresses, words } from './dictionary.ts';
import type { Ids } from './ids.ts';
import { partialDayOf, textOf } from './values.ts';

/** What a text may refer to. */
export interface Around extends Ids {
  /** Ids of the sources of the briefing. */
  sources: string[];
  /** Addresses in the site. */
  links: string[];
}

/** Markdown of some blocks. */
export function textBody(chance: Chance, around: Around, plain: string): string {
  const count = chance.between(1, 6);
  const made = Array.from({ length: count }, () => chance.one(blocks)(chance, around));
  return [plain, ...made, ...chance.some(fixed, 4)].join('\n\n') + '\n';
}

/** Markdown that is the same everywhere, and right wherever it stands. */
const fixed = [
  '## Content',
  '## 🎉',
  '## Footnote label',
  '## section_sources',
  '## search',
  '## Sources\n\n### Sources\n\n## Sources',
  '## `code` and *emphasis*',
  '###### 2017',
  '| a | b |\n| :- | -: |\n| 1 \\| 2 | `x` |\n| | **b** |',
  '- one\n  - two\n    - three\n      1. four\n\n         five',
  '3. three\n4. four',
  '- [x] done\n- [ ] not yet',
  '> quoted\n>\n> > deeper',
  '```js\nconst a = { b: "<c>" };\n```',
  '~~~\nplain & <code>\n~~~',
  '<details><summary>More</summary>\n\nText *within*.\n\n</details>',
  '<table><tbody><tr><td colSpan="2">raw</td></tr></tbody></table>',
  '<div dir="rtl">\n\nمرفأ إليس\n\n</div>',
  'H<sub>2</sub>O, <kbd>x</kbd>, <abbr title="World">W</abbr>,<br />and <q>more</q>.',
  '<span title="a > b &amp; &quot;c&quot;" lang="ja">港</span>',
  'A line\\\nbroken, and another  \nbroken.',
  '{/* a remark */}',
  '&nbsp;&shy;&copy;&#x1F389; &notanentity;',
  '~~Old~~ New, ~5 or ~6, *in* (_this_) way: 日*本*語.',
  'https://gazette.example/bare and <b>bold</b>',
  '---',
  'One.[^é] Two.[^a"b] Three.[^50%] Four.[^日本]\n\n[^é]: A.\n\n[^a"b]: B.\n\n[^50%]: C.\n\n[^日本]: D.',
  'One.[^a] Two.[^b] Again.[^a]\n\n[^a]: A note with *marks*.\n\n[^b]: Another.\n\n    With more.',
  'One [reference][r].\n\n[r]: https://gazette.example/r "A title"',
  'a'.repeat(3000),
  'The port stayed closed. '.repeat(300).trim(),
  '\\{so\\} \\<3 \\[sic\\] 2 < 3 & more.',
];

const blocks: ((chance: Chance, around: Around) => string)[] = [
  (chance) => `## ${escaped(textOf(chance, 'A heading'))}`,
  (chance) => escaped(textOf(chance, 'The port stayed closed.')),
  (chance, { links }) => `[${escaped(textOf(chance, 'more'))}](${chance.one(links)})`,
  (chance) => `[${escaped(chance.one(words))}](<${chance.one(addresses)}>)`,
  (chance, { actors }) =>
    `Said <Actor id="${chance.one(actors)}">${escaped(textOf(chance, 'they'))}</Actor>.`,
  (chance, { places }) => `- In <Place id="${chance.one(places)}" />\n- and beyond`,
  (chance, around) => statement(chance, around, escaped(textOf(chance, 'We stay closed.'))),
  (chance, around) => `<Note>\n\n- A note\n\n${statement(chance, around, 'In a note.')}\n\n</Note>`,
  (chance, { actors }) =>
    `<KeyPoints>\n\n- <Actor id="${chance.one(actors)}" />\n- ${escaped(chance.one(words))}\n\n</KeyPoints>`,
  (chance, { sources }) =>
    sources.length > 0 ? `It is so.<Cite id="${chance.one(sources)}" />` : 'It is so.',
  (chance, { pictures }) =>
    pictures.length > 0
      ? `![${escaped(textOf(chance, 'A quay'))}](<./${encodeURI(chance.one(pictures)).replace('#', '%23').replace('?', '%3F')}>)`
      : 'No picture.',
  (chance, { pictures }) =>
    pictures.length > 0
      ? `<Figure src="./${chance.one(pictures)}" alt="A quay at low tide" caption="${attribute(textOf(chance, 'The quay'))}" credit="Port" />`
      : 'No figure.',
  (chance) => `| ${escaped(chance.one(words))} | b |\n| - | - |\n| ${escaped(chance.one(words))} | c |`,
  (chance) => `\`${chance.one(words).replaceAll('`', '')}\``,
  (chance) => `\`\`\`${chance.one(['js', 'x"y', 'مرفأ', ''])}\n${chance.one(words)}\n\`\`\``,
];

function statement(chance: Chance, { actors, places, topics, sources }: Around, said: string): string {
  const attributes = [
    ` by="${chance.one(actors)}"`,
    chance.inHundred(30) ? ` on="${partialDayOf(chance)}"` : '',
    chance.inHundred(30) ? ` at="${chance.one(places)}"` : '',
    chance.inHundred(30) ? ` topic="${chance.one(topics)}"` : '',
    chance.inHundred(30) && sources.length > 0 ? ` source="${chance.one(sources)}"` : '',
  ];
  return `<Statement${attributes.join('')}>\n\n${said}\n\n</Statement>`;
}

/** A text with a backslash before what Markdown and MDX would take for theirs, in one line. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&!-]/g, '\\$&');
}

function attribute(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
