import { briefingText } from '../sample.ts';
import { briefing, text, strike, type Mistake } from './mistake.ts';

const encoded = (written: string) => new TextEncoder().encode(written);

/** Files that are not what they seem. */
export const bytes: Mistake[] = [
  {
    name: 'a briefing that is a link outside the content folder',
    files: {
      '../outside/vote.mdx': briefingText(),
      'briefings/2017/vote.mdx': { linkTo: 'outside/vote.mdx' },
    },
    expected: [
      'briefings/2017/vote.mdx:1:1  error  It is a link to a file outside the content folder. Put the file itself here.  (link-outside)',
    ],
  },
  {
    name: 'a link that leads nowhere',
    files: { 'briefings/2017/vote.mdx': { linkTo: 'outside/gone.mdx' } },
    expected: [
      'briefings/2017/vote.mdx:1:1  error  It is a link to a file that is not there. Put the file itself here.  (link-outside)',
    ],
  },
  {
    name: 'a briefing that is a link into a folder beside, whose name begins with that of the content folder',
    files: {
      '../content-of-others/vote.mdx': briefingText(),
      'briefings/2017/vote.mdx': { linkTo: 'content-of-others/vote.mdx' },
    },
    expected: [
      'briefings/2017/vote.mdx:1:1  error  It is a link to a file outside the content folder. Put the file itself here.  (link-outside)',
    ],
  },
  {
    name: 'a folder that is a link outside the content folder',
    files: {
      '../outside/vote.mdx': briefingText({ date: '2016-04-10' }),
      'briefings/2016': { linkTo: 'outside' },
    },
    expected: [
      'briefings/2016:1:1  error  It is a link to a folder, which is not read. Put the folder itself here.  (link-outside)',
    ],
  },
  {
    name: 'a pipe',
    files: { 'briefings/2017/vote.mdx': { isPipe: true } },
    expected: [
      'briefings/2017/vote.mdx:1:1  error  It is a pipe, a socket or a device, not a file with text. Remove it.  (no-file)',
    ],
  },
  {
    name: 'a file in Windows’ own encoding',
    files: { [strike]: new Uint8Array([...encoded(briefingText()), 0x93, 0x41, 0x94]) },
    expected: [
      'briefings/2017/strike.mdx:14:1  error  This is not UTF-8 text. Save the file with the encoding UTF-8.  (not-utf-8)',
    ],
  },
  {
    name: 'a file in UTF-16',
    files: {
      [strike]: new Uint8Array([
        0xff,
        0xfe,
        ...Array.from(briefingText()).flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
      ]),
    },
    expected: [
      'briefings/2017/strike.mdx:1:1  error  This is not UTF-8 text. Save the file with the encoding UTF-8.  (not-utf-8)',
    ],
  },
  {
    name: 'a NUL character',
    files: text('The\0 port stayed closed.'),
    expected: [
      'briefings/2017/strike.mdx:13:4  error  Here is the invisible character U+0000. Delete it.  (harmful-character)',
    ],
  },
  {
    name: 'a control character',
    files: text('The port\u0007 stayed closed.'),
    expected: [
      'briefings/2017/strike.mdx:13:9  error  Here is the invisible character U+0007. Delete it.  (harmful-character)',
    ],
  },
  {
    name: 'a character that turns the direction',
    files: text('The port \u202estayed closed.'),
    expected: [
      'briefings/2017/strike.mdx:13:10  error  Here is the invisible character U+202E, which changes the order in which text is shown. Delete it.  (harmful-character)',
    ],
  },
  {
    name: 'control characters that stand for others: blanks, and marks of another encoding',
    files: text('The\vport\fstayed\u001eclosed. \u0093Shut\u0094, the union\u0092s \u0081clerk\u0085'),
    expected: [
      ...[
        [4, '000B. Write a blank for it.'],
        [9, '000C. Write a blank for it.'],
        [16, '001E. Write a blank for it.'],
        [25, '0093. In another encoding it is “. Write “.'],
        [30, '0094. In another encoding it is ”. Write ”.'],
        [42, '0092. In another encoding it is ’. Write ’.'],
        [45, '0081. Delete it.'],
        [51, '0085. Write a blank or … for it, or delete it.'],
      ].map(
        ([column, told]) =>
          `briefings/2017/strike.mdx:13:${column}  error  Here is the invisible character U+${told}  (harmful-character)`,
      ),
    ],
  },
  ...['\ufffe', '\uffff', '\u{1fffe}'].map((character) => {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
    return {
      name: `a code that is no character, which no feed may hold: ${code}`,
      files: {
        ...text(`The port${character} stayed.`),
        'topics/strikes.yaml': `name: Strikes${character}\n`,
      },
      expected: [
        `briefings/2017/strike.mdx:13:9  error  Here is the invisible character ${code}. Delete it.  (harmful-character)`,
        `topics/strikes.yaml:1:14  error  Here is the invisible character ${code}. Delete it.  (harmful-character)`,
      ],
    };
  }),
  {
    name: 'a control character written as code beside the text',
    files: text('<abbr title="a&#x1;b">c</abbr>\n\n<Statement speaker="a&#x2;">We.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:7  error  Here the invisible character U+0001 is written in code. Remove it.  (harmful-character)',
      'briefings/2017/strike.mdx:15:12  error  Here the invisible character U+0002 is written in code. Remove it.  (harmful-character)',
    ],
  },
  {
    name: 'a control character in YAML',
    files: { 'topics/strikes.yaml': 'name: Strikes\u0000\n' },
    expected: [
      'topics/strikes.yaml:1:14  error  Here is the invisible character U+0000. Delete it.  (harmful-character)',
    ],
  },
  {
    name: 'an escaped control character in YAML',
    files: { 'topics/strikes.yaml': 'name: "Strikes \\u202e"\n' },
    expected: [
      'topics/strikes.yaml:1:7  error  Here the invisible character U+202E is written as code. Delete it.  (malformed-yaml)',
    ],
  },
  {
    name: 'half of a character as an escape in YAML',
    files: { 'topics/strikes.yaml': 'name: "Strikes \\ud83d\\ude00 \\ud800"\n' },
    expected: [
      'topics/strikes.yaml:1:7  error  Here the invisible character U+D800 is written as code. Delete it.  (malformed-yaml)',
    ],
  },
  {
    name: 'an empty text',
    files: briefing({}, ''),
    expected: [
      'briefings/2017/strike.mdx:11:1  error  There is no text below the front matter. Write some.  (empty-body)',
    ],
  },
  {
    name: 'a text of blanks',
    files: briefing({}, ' \n\n  \n'),
    expected: [
      'briefings/2017/strike.mdx:14:1  error  There is no text below the front matter. Write some.  (empty-body)',
    ],
  },
  {
    name: 'a text that is a comment',
    files: briefing({}, '{/* to do */}\n'),
    expected: [
      'briefings/2017/strike.mdx:12:1  error  There is no text below the front matter. Write some.  (empty-body)',
    ],
  },
  {
    name: 'a file over 1 MB',
    files: text('The port stayed closed. '.repeat(45_000)),
    expected: [
      'briefings/2017/strike.mdx:1:1  error  The file has 1.1 MB, and at most 1 MB can be read. Cut it into several.  (too-large)',
    ],
  },
];
