import { briefing, text, type Mistake } from './mistake.ts';

const strike = 'briefings/2017/strike.mdx';
const summary = 'Replace this summary with what happened, where and when, in one or two plain sentences.';

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
];

/** Lines that a new or imported file has for its author to replace. */
export const placeholders: Mistake[] = [
  {
    name: 'a summary and a text that nobody wrote',
    files: briefing(
      { summary },
      'The Dockers’ Union.\n\nReplace this line with\nthe text of the briefing.\n',
    ),
    expected: [
      `${strike}:4:10  error  The line "Replace this summary with …" was left here for you to replace. Do so, or write status: draft.  (placeholder)`,
      `${strike}:13:1  error  The line "Replace this line with …" was left here for you to replace. Do so, or write status: draft.  (placeholder)`,
    ],
  },
  {
    name: 'an imported text',
    files: text(
      "The text below is its publisher's, word for word. Rewrite it in your own words, then remove this note.",
    ),
    expected: [
      `${strike}:13:1  error  The line "The text below is …" was left here for you to replace. Do so, or write status: draft.  (placeholder)`,
    ],
  },
];
