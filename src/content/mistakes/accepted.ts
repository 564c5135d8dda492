import { briefingText, soundFiles } from '../sample.ts';
import { commasMeant } from './commas.ts';
import { honestNames } from './listed-names.ts';
import { actor, briefing, place, text, strike, type Written } from './mistake.ts';
import * as pictures from './pictures.ts';
import { withoutPrograms } from './programs.ts';
import { quotations } from './typographic.ts';

const bytes = (written: string) => new TextEncoder().encode(written);

const size = 'width="4" height="3"';

/** An image of each kind, and in each way to write one that authors meet. */
const images: Record<string, Written> = {
  'port.png': pictures.png,
  'port-16-bit.png': pictures.deep,
  'port.jpg': pictures.jpg,
  'port-print.jpg': pictures.cmyk,
  'port-upright.jpg': pictures.turned,
  'PORT.JPEG': pictures.jpg,
  'port.gif': pictures.gif,
  'port-moving.gif': pictures.movingGif,
  'port.webp': pictures.webp,
  'port-moving.webp': pictures.movingWebp,
  'port.avif': pictures.avif,
  'port.svg': `<?xml version="1.0"?>\n<!-- A port -->\n<svg xmlns="http://www.w3.org/2000/svg" ${size}><path d="M0 0h4" /></svg>\n`,
  'port-box.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" width="100%"></svg>',
  'port-paper.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="29.7cm"></svg><!-- A4 -->',
  'port-long-tag.svg': `<svg xmlns="http://www.w3.org/2000/svg" aria-label="${'A port. '.repeat(600)}" ${size}></svg>`,
  'port-script.svg': `<svg xmlns="http://www.w3.org/2000/svg" ${size} onload="alert(1)"><script>alert(1)</script></svg>`,
};

/** What authors may write as they like. */
export const accepted: { name: string; files: Record<string, Written> }[] = [
  {
    name: 'offices of one title that follow each other, that differ, or of which not all is known',
    files: actor(
      'roles:',
      '  - { title: Chair, organisation: dockers-union, from: 2010, to: 2014 }',
      '  - { title: Chair, organisation: dockers-union, from: 2014, to: 2016-05 }',
      '  - { title: Chair, organisation: dockers-union, from: 2016-05, to: unknown }',
      '  - { title: Chair, organisation: dockers-union, from: 2012, to: 2013, acting: true }',
      '  - { title: Chair, organisation: dockers-union, from: 2012, to: 2013, note: Of the harbour. }',
      '  - { title: Professor, from: 2010, to: 2014 }',
      '  - { title: Professor, from: 2012, to: 2018 }',
    ),
  },
  {
    name: 'signs that others use, in dialogue, code and figures',
    files: text(
      '— Closed?\n\n— Closed, on 10 m² and 9 km³.\n\n² is a sign.\n\nIt says `a[1]`, \\[1], a\\[2], `==b==`, c == d, e==f==g, 2^ and [3] alone.',
    ),
  },
  { name: 'a byte order mark', files: { [strike]: bytes(`\ufeff${briefingText()}`) } },
  { name: 'a byte order mark in YAML', files: { 'topics/strikes.yaml': bytes('\ufeffname: Strikes\n') } },
  { name: 'the line ends of Windows', files: { [strike]: briefingText().replaceAll('\n', '\r\n') } },
  { name: 'the line ends of old Macs', files: { [strike]: briefingText().replaceAll('\n', '\r') } },
  { name: 'trailing blanks', files: { [strike]: briefingText().replaceAll('\n', '  \t \n') } },
  { name: 'no line end at the end', files: { [strike]: briefingText().trimEnd() } },
  { name: 'many empty lines at the end', files: { [strike]: `${briefingText()}\n\n\n\n` } },
  {
    name: 'scripts of all kinds',
    files: text('Ελλάδα, Россия, العربية, עברית, 日本, 한국, हिन्दी, ไทย, ⴰⵎⴰⵣⵉⵖ.'),
  },
  { name: 'letters put together of parts', files: text('E\u0301vora, Việt Nam.') },
  { name: 'emoji, with their joiners', files: text('👩‍🚒 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇮🇹 ❤️') },
  { name: 'joiners and direction marks that scripts need', files: text('می‌خواهم \u200fעברית\u200e ') },
  { name: 'isolates around another direction', files: text('The port \u2066of\u2069 Ellis.') },
  {
    name: 'special blanks and hyphens',
    files: text('10\u00a0000\u202ft, 5\u2009km, co\u00adoperate, 3\u20114.'),
  },
  {
    name: 'typographic quotation marks in a title',
    files: briefing({ title: '“Dockers” close the port’s gates' }),
  },
  { name: 'a tab in a text', files: text('The port\tstayed closed.') },
  {
    name: 'a tab in a field',
    files: briefing({ summary: 'The dockers of Port Ellis\tclosed the port for a day, over wages.' }),
  },
  { name: 'a long line', files: text('The port stayed closed. '.repeat(2000).trim()) },
  { name: 'escaped signs', files: text('Fewer than \\<3 ships, \\{so\\} to say, 2 > 1 & more.') },
  {
    name: 'lists, quotations and headings that are meant',
    files: text(
      'They asked for:\n- wages\n\nThey said:\n\n> 7. Open the port.\n\nThe port\n\n## 5 days later\n\n1. It closed.\n2. It opened.\n\nWages\n-----\n\n```text\n2017. closed\n```',
    ),
  },
  {
    name: 'words that are notes in other languages or in code',
    files: text('TODO SOBRE EL PUERTO, Super Bowl XXX, `TODO: no note`.\n\n```text\nTBD\n```'),
  },
  { name: 'signs between spaces', files: text('The ratio was 2 < 3 that day, and it was 10 } after.') },
  {
    name: 'an export that takes apart',
    files: text(
      'export const { a, b: [c], ...d } = { a: 1, b: [2] };\n\nIt was {a + c + Object.keys(d).length}.',
    ),
  },
  {
    name: 'comments and escaped signs where no programs are allowed',
    files: withoutPrograms(
      text(
        'One{/* a remark */} \\{two\\}, `{three}`.\n\n{/* a\nremark */}\n\n```js\nexport const a = {};\n```',
      ),
    ),
  },
  { name: 'a program where programs are allowed', files: text('One and one are {1 + 1}.') },
  { name: 'signs in code', files: text('`<3 {ships}`\n\n```\n<3 {ships}\n```') },
  { name: 'comments in YAML', files: actor('# a remark', 'aliases: [Dockers] # another') },
  { name: 'a text in quotation marks', files: briefing({ title: '"Strike: dockers close the port"' }) },
  {
    name: 'a summary over several lines',
    files: briefing({ summary: '>-\n  The dockers of Port Ellis closed the port\n  for a day, over wages.' }),
  },
  {
    name: 'HTML that only marks text',
    files: text('H<sub>2</sub>O, <abbr title="World">W</abbr>,<br />and <q>more</q>.'),
  },
  {
    name: 'tables, notes, tasks and struck text',
    files: text('| a | b |\n| - | - |\n| 1 | 2 |\n\n- [x] done\n\n~~Old~~ New.[^a]\n\n[^a]: A note.'),
  },
  {
    name: 'HTML with what it says of itself',
    files: text(
      '<cite>The Port</cite>, <q cite="https://gazette.example/ab">so</q>, <time datetime="2017">then</time>.\n\n<table class="wide">\n<tr><td colspan="2" aria-label="Wages" id="wages">3</td></tr>\n</table>',
    ),
  },
  {
    name: 'one name for subjects that readers can tell apart',
    files: {
      'actors/port-ellis.yaml': 'name: Port Ellis\nkind: body\n',
      'actors/union.yaml': 'name: Dockers’ Union\nkind: organisation\ncountry: ellis\n',
      'actors/old-union.yaml': 'name: Dockers’ Union\nkind: organisation\nbegan: 1850\nended: 1889\n',
      'places/ellis.yaml': 'name: Port Ellis\nkind: country\n',
      'places/new-ellis.yaml': 'name: Port Ellis\nkind: city\nwithin: ellis\n',
      'topics/more.yaml': 'name: Strikes\nbroader: strikes\n',
    },
  },
  {
    name: 'a title over two lines',
    files: briefing({ title: '|\n  Dockers close\n  the port' }),
  },
  {
    name: 'a long name, signs in a correction and an address in another script',
    files: {
      ...actor(
        `aliases: [${'Ministry of '.repeat(16)}Ports]`,
        'links: [{ label: A, url: "https://fa.wikipedia.org/wiki/می‌خواهم" }]',
      ),
      ...briefing({ corrections: '[{ date: 2017-04-12, kind: typo, was: "…", now: "." }]' }),
    },
  },
  {
    name: 'emphasis as it is meant',
    files: text('*So* **it** _was_, *in* (_this_) way: 日*本*語, *un*like. __Two words__.'),
  },
  {
    name: 'a draft with lines to replace',
    files: briefing(
      {
        summary: 'Replace this summary with what happened, where and when, in one or two plain sentences.',
        status: 'draft',
      },
      'Dockers’ Union: replace this line with the text of the briefing.\n',
    ),
  },
  {
    name: 'stretches set apart from the direction around them, and blanks in names of files',
    files: {
      ...text(
        'The \u2067\u2066port\u2069\u2069 of *\u2068Ellis\u2069*.\n\n![The port](<./port view.gif>)\n\n<Figure src="./port view.gif" alt="The \u2068port\u2069" />\n\nSee https://fa.wikipedia.org/wiki/می\u200cخواهم.',
      ),
      'briefings/2017/port view.gif': pictures.gif,
    },
  },
  { name: 'tildes between numbers', files: text('10~20 and 30~40, ~5 or ~6.') },
  {
    name: 'headings that are called as parts of the page',
    files: text('## Content\n\nOne.\n\n## 🎉\n\nTwo.'),
  },
  {
    name: 'headings of a subject, an image, a picture sign and a value',
    files: {
      ...text(
        '## <Actor id="dockers-union" />\n\nOne.\n\n## ![The port](./port.gif)\n\nTwo.\n\n## {1 + 1}\n\nThree.\n\n## ⚓\n\nFour.',
      ),
      'briefings/2017/port.gif': pictures.gif,
    },
  },
  { name: 'escaped brackets', files: text('\\[sic\\] \\[a]\\[b], \\[^1].') },
  {
    name: 'a heading of two lines that looks like a field',
    files: briefing({}, 'Note: the Dockers’ Union\n---\n\nIt stayed.\n'),
  },
  { name: 'a rule of three dashes in the text', files: text('One.\n\n---\n\nTwo.') },
  {
    name: 'an image with a blank in its name',
    files: { ...text('![The port](./port%20view.gif)'), 'briefings/2017/port view.gif': pictures.gif },
  },
  {
    name: 'HTML where it may stand, on lines of its own too',
    files: text(
      [
        '<p>\nThe *vote*.\n</p>',
        '<h3>\nThe vote\n</h3>',
        '<details>\n<summary>The vote</summary>\n\nIt is tomorrow.\n\n</details>',
        '<table>\n<caption>All</caption>\n<tr>\n<th>Vote</th>\n<td>\n\n- Aye\n\n</td>\n</tr>\n</table>',
        '<ul>\n<li>Aye</li>\n<li>\n\nNo\n\n</li>\n</ul>',
        '<dl><div><dt>Aye</dt><dd>Two</dd></div></dl>',
        '<div>The <b>vote</b>,<br />and a <wbr />line</div>',
        '<ruby>票<rp>(</rp><rt>vote</rt><rp>)</rp></ruby> is a vote.',
      ].join('\n\n'),
    ),
  },
  {
    name: 'images whose paths stand below the text',
    files: {
      ...text(
        '![The port][port], ![The port], ![The port][] and ![The port][by box]\n\n[port]: port.png\n[The port]: ./a.b/port.png "Shut"\n[by box]: <./a.b/the port.png>',
      ),
      'briefings/2017/port.png': pictures.png,
      'briefings/2017/a.b/port.png': pictures.png,
      'briefings/2017/a.b/the port.png': pictures.png,
    },
  },
  {
    name: 'images of every kind',
    files: {
      ...text(
        Object.keys(images)
          .map((name) => `![The port](./${name})`)
          .join('\n\n'),
      ),
      ...Object.fromEntries(Object.entries(images).map(([name, image]) => [`briefings/2017/${name}`, image])),
    },
  },
  {
    name: 'old addresses of every kind',
    files: briefing({
      aliases:
        '[/old/, /Older, /old/page.html, /old/PAGE.HTM, /news.php, /a%20b/, /*/, "/:x/", /a*b/, /grüße, /%D0%BC%D0%B8%D1%80/, /feed/, /actors/x/, /100%25/, "/a:b/[1]/", /v1.2/, /.well-known/x]',
    }),
  },
  {
    name: 'ids that a subject had before',
    files: { ...actor('formerIds: [dockers, port/dockers]'), ...place('formerIds: [dockers]') },
  },
  {
    name: 'a file that is no content',
    files: { 'briefings/2017/notes.txt': 'To do.', 'briefings/2017/table.csv': 'a,b' },
  },
  {
    name: 'signs that a merge writes too, in numbers or places of their own',
    files: text('\\<\\<\\<\\<\\<\\<\\< a\n\n>>>>>> deep\n\n| a | b |\n| - | - |\n|||\n\n  ======='),
  },
  {
    name: 'days of antiquity',
    files: {
      'briefings/0079/vesuvius.mdx': briefingText({ date: '0079-08-24', updated: '0100-01-01' }),
      ...actor('roles: [{ title: Chair, from: "0079", to: "0099-02" }, { title: Host, from: 0100-01-01 }]'),
    },
  },
  {
    name: 'what stands beside the content of any project',
    files: Object.fromEntries(
      [
        ...['README.md', 'readme.html', 'LICENSE', 'LICENSE.md', 'LICENCE-CC.txt', 'package.json'],
        ...['package-lock.json', 'node_modules/x/index.html', 'node_modules/x/y.yaml', 'notes.txt'],
        ...[
          '.gitignore',
          '.github/workflow.yml',
          'briefings/.DS_Store',
          'actors/README.md',
          'actors/._a.yaml',
        ],
        ...['images/port.png', 'data/ships.json', 'data/ships.csv', 'tsconfig.json'],
      ].map((name) => [name, '']),
    ),
  },
  {
    name: 'authors and other names with "and", commas and initials in them',
    files: {
      'actors/ada-lind.yaml': 'name: Ada Lind\nkind: person\n',
      ...briefing({ authors: JSON.stringify(honestNames) }),
    },
  },
  {
    name: 'a name that comes back, and two until two years',
    files: place(
      'formerly: [{ name: Port Ellis, until: 1914 }, { name: Ellisgrad, until: 1991 }, { name: Ellis, until: 1992 }]',
    ),
  },
  {
    name: 'a statement of two on behalf of one of them, and a text over lines with other blanks',
    files: {
      ...text('<Statement by="dockers-union, ferry-line" for="dockers-union">We stay.</Statement>'),
      'actors/ferry-line.yaml':
        'name: Ferry Line\nkind: organisation\nsummary: |\n  A line\n  \u00a0\u00a0- of ferries.\n  -\u00a0They sail.\n',
    },
  },
  {
    name: 'signs of others in what they wrote and said, and in code',
    files: text(
      [
        'They wrote “Closed :ship: today”, "open :tada: now" and „zu :ship: heute“, typed `:ship:` and <kbd>:ship:</kbd>, and “%%never%% for $$x$$”.',
        '> We won :tada: today.',
        'He wrote »We won :tada: today«, ›We won :tada: today‹, ‚We won :tada: today‘ and ‘We’re off :tada: today’.',
        '<Statement by="dockers-union">\n\nWe won :tada: today.\n\n</Statement>',
        '<Transcript>\n\n**Dockers’ Union:** We won :tada: today.\n\n</Transcript>',
        'It was 10:30:45, at a ratio of 1:2:3, in std::vector and foo:bar:baz.',
      ].join('\n\n'),
    ),
  },
  ...['uk', 'he'].map((language) => ({
    name: `an actor whose name is bent in the text, in an archive in ${language}`,
    files: {
      ...briefing({ actors: '[dockers-union, putin]' }, 'The Dockers’ Union met Путіна and לפוטין.\n'),
      'archive.yaml': `${soundFiles['archive.yaml']}language: ${language}\n`,
      'actors/putin.yaml': 'name: Путін\nkind: person\naliases: [פוטין]\n',
    },
  })),
  {
    name: 'an office that was given up, and whose title another organisation has too',
    files: {
      ...briefing(
        { actors: '[dockers-union, bo, ada]' },
        'Bo Pier told the Dockers’ Union of the resignation of the first Chair, <Actor id="ada">Ada Quay</Actor>.\n',
      ),
      'actors/ada.yaml':
        'name: Ada Quay\nkind: person\nroles: [{ title: Chair, organisation: dockers-union, from: 2010, to: 2015 }]\n',
      'actors/bo.yaml':
        'name: Bo Pier\nkind: person\nroles: [{ title: Chair, organisation: port, from: 2010 }]\n',
      'actors/port.yaml': 'name: Port Authority\nkind: body\n',
    },
  },
  {
    name: 'quotations of whom the text names by the family name, and terms in quotation marks',
    files: {
      ...briefing(
        { actors: '[dockers-union, ada]' },
        'Ada Quay met the Dockers’ Union.\n\n“We stay! We go on until they pay,” Quay told her.\n\nThe port had what sailors know as "rock, sand and mud".\n',
      ),
      'actors/ada.yaml': 'name: Ada Quay\nkind: person\n',
    },
  },
  {
    name: 'what is called after places and firms',
    files: {
      ...text(
        'He read the New Lucca Journal on the liner Lucca. She had a late Moss in port, and the Lucca sank.',
      ),
      'actors/moss.yaml': 'name: Moss\nkind: organisation\n',
      'places/lucca.yaml': 'name: Lucca\nkind: city\n',
    },
  },
  ...quotations,
  ...commasMeant,
];
