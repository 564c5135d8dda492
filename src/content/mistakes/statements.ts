import { briefing, text, type Mistake } from './mistake.ts';

export const statements: Mistake[] = [
  {
    name: 'a statement by an unknown actor',
    files: text('<Statement by="docker-union">We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  "docker-union" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
    ],
  },
  {
    name: 'a statement after its briefing',
    files: text('<Statement by="dockers-union" on="2017-04-11">We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  The statement is of 2017-04-11, and the briefing tells until 2017-04-10. Write until: 2017-04-11 if the news went on, updated: 2017-04-11 if this was added later, or mend on="2017-04-11".  (statement-order)',
    ],
  },
  {
    name: 'a transcript after the last day of its briefing',
    files: briefing(
      { until: '2017-04-12' },
      'The Dockers’ Union said so.\n\n<Transcript on="2017-04-13">\n\n**Dockers’ Union:** We stay.\n\n</Transcript>\n',
    ),
    expected: [
      'briefings/2017/strike.mdx:16:1  error  The transcript is of 2017-04-13, and the briefing tells until 2017-04-12. Write until: 2017-04-13 if the news went on, updated: 2017-04-13 if this was added later, or mend on="2017-04-13".  (statement-order)',
    ],
  },
  {
    name: 'an empty statement',
    files: text('<Statement by="dockers-union" />'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  There are no words in <Statement>. Write them between <Statement> and </Statement>, or remove it.  (empty-component)',
    ],
  },
  {
    name: 'a statement of blanks',
    files: text('<Statement by="dockers-union"> </Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  There are no words in <Statement>. Write them between <Statement> and </Statement>, or remove it.  (empty-component)',
    ],
  },
  {
    name: 'a statement that is a number of a source',
    files: text('<Statement by="dockers-union">\n<Cite id="gazette" />\n</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  There are no words in <Statement>. Write them between <Statement> and </Statement>, or remove it.  (empty-component)',
    ],
  },
  {
    name: 'a statement in a statement',
    files: text(
      '<Statement by="dockers-union">\n<Statement by="dockers-union">We stay.</Statement>\n</Statement>',
    ),
    expected: [
      'briefings/2017/strike.mdx:14:1  error  A <Statement> stands within another. Close the first one before it, or put the words of others in quotation marks.  (misplaced-component)',
    ],
  },
  {
    name: 'empty key points and an empty note',
    files: text('<KeyPoints />\n\n<Note></Note>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  There are no words in <KeyPoints>. Write them between <KeyPoints> and </KeyPoints>, or remove it.  (empty-component)',
      'briefings/2017/strike.mdx:15:1  error  There are no words in <Note>. Write them between <Note> and </Note>, or remove it.  (empty-component)',
    ],
  },
  {
    name: 'a citation of nothing',
    files: text('They stayed.<Cite id="gazete" />'),
    expected: [
      'briefings/2017/strike.mdx:13:19  error  "gazete" is not among the sources of this file. Did you mean "gazette"?  (unknown-source)',
    ],
  },
  {
    name: 'a citation where there are no sources',
    files: briefing({ sources: '[]' }, 'The Dockers’ Union stayed.<Cite id="gazette" />\n'),
    expected: [
      'briefings/2017/strike.mdx:8:10  warning  There are no sources. Add what the briefing rests on to the front matter.  (missing-sources)',
      'briefings/2017/strike.mdx:11:33  error  "gazette" is not among the sources of this file. Add it to sources in the front matter.  (unknown-source)',
    ],
  },
  {
    name: 'a citation with text',
    files: text('They stayed.<Cite id="gazette">1</Cite>'),
    expected: [
      'briefings/2017/strike.mdx:13:13  error  What stands inside <Cite> is not shown. Write <Cite … /> without a closing tag, and the words beside it.  (misplaced-component)',
    ],
  },
  {
    name: 'a footnote without its note',
    files: text('They stayed.[^1]'),
    expected: [
      'briefings/2017/strike.mdx:13:13  error  The note [^1] is not there. Write it below the text, as [^1]: …  (missing-note)',
    ],
  },
  {
    name: 'a footnote misspelt',
    files: text('They stayed.[^wages]\n\n[^wage]: By a tenth.'),
    expected: [
      'briefings/2017/strike.mdx:13:13  error  The note [^wages] is not there. Did you mean [^wage]?  (missing-note)',
    ],
  },
  {
    name: 'a note that nothing leads to',
    files: text('They stayed.\n\n[^wages]: By a tenth.'),
    expected: [
      'briefings/2017/strike.mdx:15:1  warning  Nothing in the text leads to this note, so it is not shown. Write [^wages] where it belongs.  (unused-note)',
    ],
  },
  {
    name: 'a note written twice',
    files: text('They stayed.[^a]\n\n[^a]: By a tenth.\n\n[^a]: By a fifth.'),
    expected: [
      'briefings/2017/strike.mdx:17:1  error  The note [^a] is written twice, and only the first is shown. Give one of them another name.  (repeated-note)',
    ],
  },
  {
    name: 'a source that stands twice, with its fields in another order',
    files: briefing({
      sources:
        '[{ id: gazette, title: A, kind: press }, { id: herald, title: B }, { title: A, kind: press, id: gazette }]',
    }),
    expected: [
      'briefings/2017/strike.mdx:8:77  error  The source "gazette" stands here twice. Remove one.  (duplicate-source)',
    ],
  },
  {
    name: 'a source id used twice',
    files: briefing({ sources: '[{ id: gazette, title: Port closed }, { id: gazette, title: A day }]' }),
    expected: [
      'briefings/2017/strike.mdx:8:54  error  The source id "gazette" is used twice. Give one of them another id.  (duplicate-source)',
    ],
  },
];
