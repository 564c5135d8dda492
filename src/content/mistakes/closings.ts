import { text, type Mistake } from './mistake.ts';

const open = '<Statement by="dockers-union">';
const no = `${open}\n\nWe said “no”.`;
const sound = `${open}\n\nWe stay “out”.\n\n</Statement>`;

/** What is wrong between two statements that are right, with line and column of each. */
function between(name: string, written: string, ...said: string[]): Mistake {
  return {
    name: `${name}, between two that are right`,
    files: text(`${sound}\n\n${written}\n\n${sound}`),
    expected: said.map((one) => `briefings/2017/strike.mdx:${one}  (malformed-mdx)`),
  };
}

function notClosed(place: string, written: string, name: string): string {
  return `${place}  error  ${written} does not close <${name}>, which was opened on line 19, column 1. Write </${name}>.`;
}

/** Tags that are not closed, or not by what stands there: each is told once, and nothing of those around it. */
export const closings: Mistake[] = [
  between(
    'a statement without an end',
    no,
    '19:1  error  <Statement> is opened here, and not closed before another is opened on line 23. Write </Statement> where it ends.',
  ),
  between(
    'a statement closed in small letters',
    `${no}\n\n</statement>`,
    notClosed('23:1', '</statement>', 'Statement'),
  ),
  between(
    'a statement closed with a slip',
    `${no}\n\n</Statment>`,
    notClosed('23:1', '</Statment>', 'Statement'),
  ),
  between(
    'a statement closed without a slash',
    `${no}\n\n<Statement>`,
    notClosed('23:1', '<Statement>', 'Statement'),
  ),
  between(
    'a statement closed with the slash at the end',
    `${no}\n\n<Statement />`,
    notClosed('23:1', '<Statement />', 'Statement'),
  ),
  between(
    'a statement closed with the other slash',
    `${no}\n\n<\\Statement>`,
    '23:1  error  <\\Statement> closes nothing. Write </Statement>.',
  ),
  between(
    'a statement opened with a slip',
    `${no.replace('<Statement', '<Statment')}\n\n</Statement>`,
    '19:1  error  <Statment> is not what </Statement> closes. Write <Statement>.',
  ),
  between(
    'a statement of which no tag has its last sign',
    `${no.replace('">', '"')}\n\n</Statement`,
    '19:1  error  The tag <Statement has no end. Write > behind it.',
    '23:1  error  The tag </Statement has no end. Write > behind it.',
  ),
  between(
    'a statement without an end in a note',
    `<Note>\n\n${no}\n\n</Note>`,
    '21:1  error  <Statement> is opened here, and not closed before another is opened on line 27. Write </Statement> where it ends.',
  ),
  between(
    'a statement that crosses a note',
    `<Note>\n\n${no}\n\n</Note>\n\n</Statement>`,
    '25:1  error  <Note> and <Statement> cross. Close the one that was opened last first: write </Statement> before </Note>.',
  ),
  between(
    'an element without an end around another',
    '<div>\n\n<div>\n\nText.\n\n</div>',
    '19:1  error  <div> is opened here and never closed. Write </div> where it ends.',
  ),
  between(
    'words set apart and never set back',
    'We <em>stay<em> out.',
    '19:12  error  <em> does not close <em>, which was opened on line 19, column 4. Write </em>.',
  ),
  between(
    'a source of which the tag has no end',
    'We stay.<Cite id="gazette"',
    '19:9  error  The tag <Cite has no end. Write /> behind it.',
  ),
];
