import { text, strike, type Mistake } from './mistake.ts';

function lone(name: string, written: string, column: number, code: string): Mistake {
  const advice = code === 'U+2069' ? 'Delete it' : 'Delete it, or write U+2069 where the stretch ends';
  const what = `Here is the invisible character ${code} without its other end in the same paragraph`;
  return {
    name,
    files: text(written),
    expected: [`${strike}:13:${column}  error  ${what}. ${advice}.  (harmful-character)`],
  };
}

function address(name: string, written: string, column: number, message: string, line = 13): Mistake {
  return {
    name,
    files: text(written),
    expected: [`${strike}:${line}:${column}  error  The address ${message}  (wrong-address)`],
  };
}

/** Characters that cannot be seen, in running text and in its addresses. */
export const characters: Mistake[] = [
  {
    name: 'letters read in another encoding, in fields and in text',
    files: {
      ...text('The cafÃ© stayed â€“ closed.'),
      'topics/strikes.yaml': 'name: GrÃ¨ves\n',
    },
    expected: [
      `${strike}:13:8  warning  Ã© is é read in another encoding. Write é.  (lost-letters)`,
      `${strike}:13:18  warning  â€“ is – read in another encoding. Write –.  (lost-letters)`,
      'topics/strikes.yaml:1:9  warning  Ã¨ is è read in another encoding. Write è.  (lost-letters)',
    ],
  },
  {
    name: 'letters read in another encoding, of which one byte is no sign',
    files: text('They said â€œnoâ€\x9d in Ã\x81frica.'),
    expected: [
      `${strike}:13:16  error  Here is the invisible character U+009D, of ” read in another encoding. Write ”.  (harmful-character)`,
      `${strike}:13:23  error  Here is the invisible character U+0081, of Á read in another encoding. Write Á.  (harmful-character)`,
    ],
  },
  {
    name: 'letters that a program lost',
    files: text('The caf\ufffd stayed closed.'),
    expected: [
      `${strike}:13:8  warning  A program has lost letters here: \ufffd. Write them again.  (lost-letters)`,
    ],
  },
  lone('a stretch set apart without an end', 'They \u2068stayed.', 6, 'U+2068'),
  lone('the end of a stretch without its beginning', 'They stayed\u2069.', 12, 'U+2069'),
  lone('a stretch that ends twice', '- They \u2067stayed\u2069\u2069.', 16, 'U+2069'),
  lone('one stretch of two without an end, in a cell', '| \u2066a \u2067b\u2069 |\n| - |', 3, 'U+2066'),
  lone('half a pair written as a reference', 'They &#x2068;stayed.', 1, 'U+2068'),
  lone(
    'half a pair in the title of a link',
    'See [Vote](https://gazette.example/a "The\u2068 vote").',
    5,
    'U+2068',
  ),
  {
    name: 'a pair over two paragraphs',
    files: text('They \u2067stayed.\n\nThey left\u2069.'),
    expected: [
      `${strike}:13:6  error  Here is the invisible character U+2067 without its other end in the same paragraph. Delete it, or write U+2069 where the stretch ends.  (harmful-character)`,
      'briefings/2017/strike.mdx:15:10  error  Here is the invisible character U+2069 without its other end in the same paragraph. Delete it.  (harmful-character)',
    ],
  },
  address(
    'a zero-width space in a link',
    '[The vote](https://gazette.example/\u200bvote) failed.',
    12,
    'holds the invisible character U+200B. Write https://gazette.example/vote.',
  ),
  address(
    'a direction in an address in angle brackets',
    'See [it](<https://gazette.example/vote\u2069>).',
    11,
    'holds the invisible character U+2069. Write https://gazette.example/vote.',
  ),
  address(
    'a blank in a link',
    '[The vote](<https://gazette.example/the vote>) failed.',
    13,
    'holds a blank. Write %20 for it, as https://gazette.example/the%20vote, or take it out.',
  ),
  address(
    'a mark of direction in an address as it stands',
    'See https://gazette.example/\u200evote now.',
    5,
    'holds the invisible character U+200E. Write https://gazette.example/vote.',
  ),
  address(
    'a word joiner in the address of a reference',
    '[The vote][v] failed.\n\n[v]: https://gazette.example/\u2060vote',
    6,
    'holds the invisible character U+2060. Write https://gazette.example/vote.',
    15,
  ),
  address(
    'a line end in an address of HTML',
    '<a href="https://gazette.example/\nvote">The vote</a> failed.',
    4,
    'is cut by a line end or a tab. Write https://gazette.example/vote.',
  ),
];
