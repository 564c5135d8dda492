import { briefingText } from '../sample.ts';
import { briefing, text, strike, type Mistake } from './mistake.ts';

const summary = 'Replace this summary with what happened, where and when, in one or two plain sentences.';

/** Notes that something is missing. */
export const unfinished: Mistake[] = [
  missing('a note to come back', 'The port closed. TODO: why?', 18, 'TODO'),
  missing('a number to come', 'The port has (TODO) quays.', 15, 'TODO'),
  missing('something to be decided', 'The port opens on TBD.', 19, 'TBD'),
  {
    name: 'a remark of an import',
    files: {
      [strike]: briefingText().replace('date: 2017-04-10', 'date: 2017-04-10 # named in the text: check'),
    },
    expected: [
      `${strike}:3:20  warning  "named in the text: check" says that something is missing here. Write it, or write status: draft.  (unfinished)`,
    ],
  },
  {
    name: 'notes in values that are refused, and in others',
    files: briefing(
      {
        title: '"TBD: the port closes"',
        location: 'TBD # FIXME',
        until: '"TBC"',
        time: 'TBC, in the evening',
        authors: '[TBD, "Lind, Ada"]',
        tags: 'TBD',
      },
      'The Dockers’ Union.\n\n<Statement by="dockers-union, TBD" on="TBC">It rained, TBC.</Statement>',
    ),
    expected: [
      `${strike}:2:9  warning  "TBD" says that something is missing here. Write it, or write status: draft.  (unfinished)`,
      `${strike}:6:11  error  "TBD" is no place. Write which one it is, or location: [] where there is none.  (unknown-place)`,
      `${strike}:6:17  warning  "FIXME" says that something is missing here. Write it, or write status: draft.  (unfinished)`,
      `${strike}:9:8  error  until: "TBC" is yet to be written. Write it, or remove the line.  (wrong-value)`,
      `${strike}:10:7  error  time: "TBC, in the evening" is not an hour. Write it as "17:35".  (wrong-value)`,
      `${strike}:11:11  warning  "TBD" says that something is missing here. Write it, or write status: draft.  (unfinished)`,
      `${strike}:12:1  error  "tags" is not a field. Did you mean "topics"?  (unknown-key)`,
      `${strike}:17:12  error  "TBD" is no actor. Write speaker="…" in place of by, with words for who spoke, as "a senior official".  (unknown-actor)`,
      `${strike}:17:36  error  on="TBC" of <Statement> is not a day. Write it as 2017-04-10.  (wrong-prop)`,
      `${strike}:17:56  warning  "TBC" says that something is missing here. Write it, or write status: draft.  (unfinished)`,
    ],
  },
  missing('words that fill a page', 'Lorem ipsum dolor sit amet.', 1, 'Lorem ipsum'),
];

function missing(name: string, written: string, column: number, mark: string): Mistake {
  return {
    name,
    files: text(written),
    expected: [
      `${strike}:13:${column}  warning  "${mark}" says that something is missing here. Write it, or write status: draft.  (unfinished)`,
    ],
  };
}

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
    name: 'an introduction that nobody wrote',
    files: {
      'stories/strike.mdx':
        '---\ntitle: The strike of 2017\ncollects: { topics: [strikes] }\n---\n\nReplace this line with what the affair is.\n',
    },
    expected: [
      'stories/strike.mdx:6:1  error  The line "Replace this line with …" was left here for you to replace. Do so, or write status: draft.  (placeholder)',
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
