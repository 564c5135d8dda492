import { briefing, text, strike, type Mistake } from './mistake.ts';
import { png } from './pictures.ts';

function hidden(name: string, written: string, column: number, shown: string, words: string): Mistake {
  const escaped = shown.replace(/[*_]/g, String.raw`\$&`);
  return {
    name,
    files: text(written),
    expected: [
      `${strike}:13:${column}  warning  The signs in "${shown}" are not shown: they set "${words}" in other letters. To show them, write ${escaped}.  (hidden-signs)`,
    ],
  };
}

/** Signs of Markdown that were meant to be read. */
export const signs: Mistake[] = [
  hidden('stars between numbers', 'It is 5*6*7 metres.', 8, '*6*', '6'),
  hidden('stars in two products', 'It is 2*3 and 4*5 metres.', 8, '*3 and 4*', '3 and 4'),
  hidden('double stars for powers', 'It is 2**10 or 3**4 days.', 8, '**10 or 3**', '10 or 3'),
  hidden('a name of a program', 'The file __init__.py was lost.', 10, '__init__', 'init'),
  hidden('a name with underscores', 'The value _my_name_ was lost.', 11, '_my_name_', 'my_name'),
  begun('a dash where a line was broken', 'The port was open from 8\n- 12 and closed then.', '-', 'a list'),
  begun('a plus where a line was broken', 'It is 5\n+ 6 metres.', '+', 'a list'),
  begun(
    'a number where a line was broken',
    'The port has only quay number\n1. It is closed.',
    '1.',
    'a list',
  ),
  begun('a comparison where a line was broken', 'The ships are\n> 5 metres wide.', '>', 'a quotation'),
  begun('a number of something', 'It was closed by order\n## 5 of the port', '##', 'a heading'),
  begun(
    'a year at the beginning of a paragraph',
    '2017. The year began with a strike.',
    '2017.',
    'a list',
    13,
  ),
  {
    name: 'a sentence above a line of dashes',
    files: text('The port was closed.\n---\n\nThen it was open.'),
    expected: [
      `${strike}:13:1  warning  The line --- below makes a heading of this sentence. Leave a line empty between them.  (hidden-signs)`,
    ],
  },
  {
    name: 'a cell beyond the columns of a table',
    files: text('| a | b |\n| --- | --- |\n| 1 | 2 | lost |'),
    expected: [
      `${strike}:15:1  warning  What stands in this row after its first 2 cells is not shown, since the first row has no more. Give that as many cells, or write a sign | that is to be shown as \\|.  (hidden-signs)`,
    ],
  },
  {
    name: 'a table without its line of dashes',
    files: text('| a | b |\n| 1 | 2 |'),
    expected: [
      `${strike}:13:1  warning  These lines are no table. Write | --- | --- | below the first of them.  (hidden-signs)`,
    ],
  },
  {
    name: 'a heading without a space',
    files: text('##The strike goes on'),
    expected: [
      `${strike}:13:1  warning  This is no heading. Write a space after ##, or \\## if the sign is to be shown.  (hidden-signs)`,
    ],
  },
  {
    name: 'headings of one word without a space, over a text and with a space that does not break a line',
    files: text('##Taxe\n\n###2. Fees\nAll of them.\n\n#harbour is a word.\n\n##\u00a0Votes'),
    expected: [
      `${strike}:13:1  warning  This is no heading. Write a space after ##, or \\## if the sign is to be shown.  (hidden-signs)`,
      `${strike}:15:1  warning  This is no heading. Write a space after ###, or \\### if the sign is to be shown.  (hidden-signs)`,
      `${strike}:20:1  warning  This is no heading: the space after ## is one that is not read as such. Write one with the space bar.  (hidden-signs)`,
    ],
  },
  {
    name: 'links with their brackets turned, and lists without a space after their signs',
    files: text(
      'See (the vote)[https://gazette.example/a_b] and \\(the port)[/places/port-ellis/].\n\n-Stay\n-Go\n\n> 1.Stay\n> 2.Go\n\n-One alone.',
    ),
    expected: [
      `${strike}:13:5  warning  (the vote)[https://gazette.example/a_b] is no link. Write [the vote](https://gazette.example/a_b).  (hidden-signs)`,
      `${strike}:15:1  warning  Without a space after each -, this is no list, and its lines run into one. Write one.  (hidden-signs)`,
      `${strike}:18:3  warning  Without a space after each number, this is no list, and its lines run into one. Write one.  (hidden-signs)`,
    ],
  },
  {
    name: 'links in which nothing is to be seen, or nothing that says where they lead',
    files: {
      'briefings/2017/port.png': png,
      ...text(
        'See []( https://gazette.example/) and [![The port](port.png)](/places/port-ellis/), [clique aqui](https://gazette.example/).',
      ),
    },
    expected: [
      `${strike}:13:5  warning  The link has no words, so that nobody sees it. Write some in its brackets, or remove it.  (vague-link)`,
      `${strike}:13:85  warning  "clique aqui" does not say where the link leads. Name the page or document.  (vague-link)`,
    ],
  },
  {
    name: 'signs of other programs',
    files: text(
      [
        'The [[dockers-union]] and [[strike|the strike]], not \\[[this]], `[[that]]`, [[1]](/actors/dockers-union/) or [2].',
        ':::note\nThe port is open.\n:::',
        '> [!WARNING]\n> The port is closed.',
      ].join('\n\n'),
    ),
    expected: [
      `${strike}:13:5  warning  [[dockers-union]] is shown as it stands. Write a link, as [words](/topics/sanctions/), or a name, as <Actor id="…" />.  (hidden-signs)`,
      `${strike}:13:27  warning  [[strike|the strike]] is shown as it stands. Write a link, as [words](/topics/sanctions/), or a name, as <Actor id="…" />.  (hidden-signs)`,
      `${strike}:15:1  warning  :::note is shown as it stands. Write <Note> above the words and </Note> below them, each with an empty line between.  (hidden-signs)`,
      `${strike}:19:3  warning  [!WARNING] is shown as it stands. Write <Note> above the words and </Note> below them, each with an empty line between.  (hidden-signs)`,
    ],
  },
  {
    name: 'links with blanks before their addresses',
    files: text(
      'The [record] (https://a.example/record) and [the union]  (/actors/dockers-union/), not the union [sic] (of dockers) or `[a] (/b)`.',
    ),
    expected: [
      `${strike}:13:12  warning  This is no link, since blanks stand before its address. Write ]( without any.  (hidden-signs)`,
      `${strike}:13:55  warning  This is no link, since blanks stand before its address. Write ]( without any.  (hidden-signs)`,
    ],
  },
  {
    name: 'an address with a blank in the name of its host',
    files: text('See [the record](https://the gazette.example/record.pdf).'),
    expected: [
      `${strike}:13:17  warning  This is no link but words, since its address has blanks. Copy the address again.  (hidden-signs)`,
    ],
  },
  {
    name: 'addresses with blanks',
    files: text(
      'See [the record](https://a.example/the record.pdf), [a note](see below) and [**more**](http://a.example/a b c).',
    ),
    expected: [
      `${strike}:13:17  warning  This is no link but words, since its address has blanks. Write (https://a.example/the%20record.pdf).  (hidden-signs)`,
      `${strike}:13:87  warning  This is no link but words, since its address has blanks. Write (http://a.example/a%20b%20c).  (hidden-signs)`,
    ],
  },
  {
    name: 'code that is never closed, behind many signs',
    files: text(`${'~'.repeat(5000)}\nThe port.`),
    expected: [
      `${strike}:13:1  warning  Everything from here to the end is code. Write a line of 5000 signs ~ below the last line of it.  (hidden-signs)`,
    ],
  },
  {
    name: 'stars that are never closed',
    files: text('The port was **closed on Monday.'),
    expected: [
      `${strike}:13:1  warning  The ** here is shown, since it has no partner. Write ** at the other end too, with no space before or after the words between, or \\*\\* to show it.  (hidden-signs)`,
    ],
  },
  {
    name: 'a speaker of a transcript who is not set apart',
    files: text('<Transcript>\n\n**Dockers’ Union:** One.\n\nTHE CLERK: Order.\n\n</Transcript>'),
    expected: [
      `${strike}:17:1  warning  "THE CLERK:" looks like who speaks, and what follows goes to the turn before. If it is, begin a paragraph with **THE CLERK:**.  (unmarked-speaker)`,
    ],
  },
  {
    name: 'a speaker of a transcript who is not set apart, by the end of a name or more of it',
    files: briefing(
      { speakers: '{ Bo Marsh: Bo Marsh, Reed: Cy Reed }' },
      '<Transcript>\n\n**Bo Marsh:** One.\n\n**Reed:** Two.\n\nMarsh: Three.\n\nCy Reed: Four.\n\nYes, Mr Reed: five.\n\nAsked of Reed: six, of the Dockers’ Union.\n\n</Transcript>\n',
    ),
    expected: ['18 Marsh', '20 Cy Reed'].map((one) => {
      const [line, ...name] = one.split(' ');
      return `${strike}:${line}:1  warning  "${name.join(' ')}:" looks like who speaks, and what follows goes to the turn before. If it is, begin a paragraph with **${name.join(' ')}:**.  (unmarked-speaker)`;
    }),
  },
  {
    name: 'a speaker of a transcript with the hour in place of the colon',
    files: text(
      '<Transcript>\n\n**Dockers’ Union:** One.\n\n**Dockers’ Union** [10:04] Two.\n\n</Transcript>',
    ),
    expected: [
      `${strike}:17:1  warning  "Dockers’ Union:" looks like who speaks, and what follows goes to the turn before. If it is, begin a paragraph with **Dockers’ Union:**.  (unmarked-speaker)`,
    ],
  },
  ...['We stay out.', '**Dockers’ Union** We stay out.', '*(The meeting was closed.)*'].map((words) => ({
    name: `a transcript in which nobody speaks: ${words}`,
    files: text(`<Transcript>\n\n${words}\n\n</Transcript>`),
    expected: [
      `${strike}:13:1  warning  Nobody speaks in this <Transcript>. Begin each turn with who it is, as **Name:** and the words, or remove <Transcript> and </Transcript>.  (transcript-without-turns)`,
    ],
  })),
  {
    name: 'speakers of a transcript in a list, a quotation and behind a time, and one of a letter',
    files: briefing(
      { speakers: '{ Mr Marsh: Bo Marsh }' },
      '<Transcript>\n\n**Dockers’ Union:** One.\n\n**Mr Marsh:** Two: or three.\n\n- Mr Marsh: Four.\n\n> **Mr Marsh:** Five.\n\n[12:04] **Mr Marsh:** Six.\n\nQ: Seven: eight?\n\nThe time: noon.\n\n</Transcript>\n',
    ),
    expected: ['18 Mr Marsh', '20 Mr Marsh', '22 Mr Marsh', '24 Q'].map((one) => {
      const [line, ...name] = one.split(' ');
      return `${strike}:${line}:1  warning  "${name.join(' ')}:" looks like who speaks, and what follows goes to the turn before. If it is, begin a paragraph with **${name.join(' ')}:**.  (unmarked-speaker)`;
    }),
  },
  {
    name: 'code without an end',
    files: text('The port sent:\n\n```text\nclosed\n\nThen it was open.'),
    expected: [
      `${strike}:15:1  warning  Everything from here to the end is code. Write \`\`\` below the last line of it.  (hidden-signs)`,
    ],
  },
];

function typed(name: string, written: string, ...told: string[]): Mistake {
  return {
    name: `signs as others have them: ${name}`,
    files: text(written),
    expected: told.map((one) => {
      const [, place = '', said = ''] = /^(\S+) ([^]*)$/.exec(one) ?? [];
      return `${strike}:${place}  warning  ${said}  (hidden-signs)`;
    }),
  };
}

const asItStands = 'is shown as it stands.';

function list(sign: string): string {
  return `"${sign}" begins no list, and its lines run into one. Write - in place of each ${sign}.`;
}

const leadsNowhere = 'leads nowhere. Write <Cite id="…" /> for a source, [^1] for a note, or remove it.';

/** What other programs and typewriters have in the place of signs of Markdown. */
export const typedSigns: Mistake[] = [
  typed('a list', '• Wages\n• Hours', `13:1 ${list('•')}`),
  typed('a list below a sentence', 'They want:\n▪ wages\n▪ hours', `14:1 ${list('▪')}`),
  typed('a list of dashes in a quotation', '> – Wages\n> – Hours', `13:3 ${list('–')}`),
  typed(
    'contents',
    '[TOC]',
    '13:1 [TOC] is shown as it stands. Remove it: pages list their headings themselves.',
  ),
  typed('marks', 'The ==port== is shut.', '13:5 ==port== is shown with its signs. Write <mark>port</mark>.'),
  typed('a power', 'It has 9 km^2^.', '13:12 ^2^ is shown with its signs. Write <sup>2</sup>.'),
  typed(
    'a note within the text',
    'It closed^[On Monday.] then.',
    '13:10 ^[…] is shown as it stands. Write [^1] here, and as a paragraph of its own below: [^1]: On Monday.',
  ),
  typed(
    'notes in brackets',
    'It closed.[1] It opened [2] then.\n\n[1] On Monday.\n[2] On Tuesday.',
    '13:11 [1] leads nowhere, though its note stands in line 15. Write [^1] here, and [^1]: there.',
    '13:25 [2] leads nowhere, though its note stands in line 16. Write [^2] here, and [^2]: there.',
  ),
  typed(
    'raised notes',
    'It closed.¹²\n\n¹² It has 10 km² on Monday.',
    '13:11 ¹² leads nowhere, though its note stands in line 15. Write [^12] here, and [^12]: there.',
  ),
  typed(
    'citations',
    'It closed [@gazette]; it opened [@herald, p. 4], as [-@Lind2017] and [@ada] say.',
    `13:11 [@gazette] ${asItStands} Write <Cite id="gazette" />.`,
    `13:33 [@herald, p. 4] ${asItStands} Write <Cite id="herald" locator="p. 4" />.`,
    `13:53 [-@Lind2017] ${asItStands} Write <Cite id="…" /> with the id of its source.`,
  ),
  typed(
    'remarks',
    'It closed %%ask Ada%% then, and 5%% of 10%% too.',
    '13:11 If this is a remark, it is shown to everybody. Write {/* ask Ada */}, or remove it.',
  ),
  typed(
    'tags in brackets',
    '[caption id="a1" width="300"]The port[/caption], [gallery ids=1,2] and [sic].',
    `13:1 [caption id="a1" width="300"] ${asItStands} Remove it, and write what it stood for.`,
    `13:38 [/caption] ${asItStands} Remove it, and write what it stood for.`,
    `13:50 [gallery ids=1,2] ${asItStands} Remove it, and write what it stood for.`,
  ),
  typed(
    'a formula and a sign by its name',
    'It is $$x^2$$ wide :ship: and open 10:30:45. ^a1b2',
    '13:7 $$x^2$$ is shown with its signs. Write the formula in words, with <sup> and <sub> where needed.',
    `13:20 :ship: ${asItStands} Write the sign itself, or a word.`,
    `13:46 ^a1b2 ${asItStands} Remove it: only headings and statements have addresses.`,
  ),
  typed(
    'pictures and texts of a vault',
    '![[port.png]]\n\nSee ![[Log of the day#noon|the log]].',
    `13:1 ![[port.png]] ${asItStands} Save the picture beside this file, and write <Figure src="./port.png" alt="…" />.`,
    `15:5 ![[Log of the day#noon|the log]] ${asItStands} Write its words here, or a link, as [words](/topics/sanctions/).`,
  ),
  typed(
    'boxes',
    '!!! note "The port"\n\n.. warning::',
    `13:1 !!! note ${asItStands} Write <Note> above the words and </Note> below them, each with an empty line between.`,
    `15:1 .. warning:: ${asItStands} Write <Note> above the words and </Note> below them, each with an empty line between.`,
  ),
  typed('notes without any', 'It closed.[1][2]', `13:11 [1] ${leadsNowhere}`, `13:14 [2] ${leadsNowhere}`),
];

/** A line that begins with what Markdown takes for its own. */
function begun(name: string, written: string, sign: string, what: string, line = 14): Mistake {
  const escaped = sign.replace(/[.+>#-]/, String.raw`\$&`);
  return {
    name,
    files: text(written),
    expected: [
      `${strike}:${line}:1  warning  "${sign}" at the beginning of this line makes ${what} of it. If the sentence goes on, write ${escaped}; if not, leave a line empty above.  (hidden-signs)`,
    ],
  };
}
