import { briefingText, soundFiles } from '../sample.ts';
import { actor, briefing, frontMatter, type Mistake } from './mistake.ts';

const strike = 'briefings/2017/strike.mdx';

/** Front matter and YAML that cannot be read. */
export const malformed: Mistake[] = [
  {
    name: 'no front matter',
    files: { [strike]: 'The port stayed closed.\n' },
    expected: [
      'briefings/2017/strike.mdx:1:1  error  The front matter is missing. Start the file with a line ---, the fields, and a line ---.  (missing-front-matter)',
    ],
  },
  {
    name: 'an empty file',
    files: { [strike]: '' },
    expected: [
      'briefings/2017/strike.mdx:1:1  error  The front matter is missing. Start the file with a line ---, the fields, and a line ---.  (missing-front-matter)',
    ],
  },
  {
    name: 'front matter that never ends',
    files: { [strike]: '---\ntitle: Dockers close the port\n\nThe port stayed closed.\n' },
    expected: [
      'briefings/2017/strike.mdx:1:1  error  actors is missing. Add a line "actors: …".  (missing-field)',
      'briefings/2017/strike.mdx:1:1  error  date is missing. Add a line "date: …".  (missing-field)',
      'briefings/2017/strike.mdx:1:1  error  location is missing. Add a line "location: …".  (missing-field)',
      'briefings/2017/strike.mdx:1:1  error  summary is missing. Add a line "summary: …".  (missing-field)',
      'briefings/2017/strike.mdx:1:1  error  topics is missing. Add a line "topics: …".  (missing-field)',
      'briefings/2017/strike.mdx:3:1  error  The fields of the front matter end above this line. Write a line --- here.  (missing-front-matter)',
    ],
  },
  {
    name: 'front matter that ends before its fields do',
    files: briefing({ location: 'port-ellis\n---' }),
    expected: [
      'briefings/2017/strike.mdx:7:1  error  The front matter ends here, and fields stand below. Remove this line.  (missing-front-matter)',
    ],
  },
  {
    name: 'front matter that begins twice',
    files: { [strike]: `---\n${briefing({})[strike] ?? ''}` },
    expected: [
      'briefings/2017/strike.mdx:2:1  error  The front matter ends here, and fields stand below. Remove this line.  (missing-front-matter)',
    ],
  },
  {
    name: 'front matter that starts on the second line',
    files: { [strike]: '\n---\ntitle: Dockers close the port\n---\n\nThe port stayed closed.\n' },
    expected: [
      'briefings/2017/strike.mdx:2:1  error  The front matter begins on line 2. Move its --- to the first line of the file.  (missing-front-matter)',
    ],
  },
  {
    name: 'front matter without fields',
    files: frontMatter(),
    expected: [
      'briefings/2017/strike.mdx:2:1  error  There are no fields here. Write one a line, as title: …  (malformed-yaml)',
    ],
  },
  {
    name: 'front matter that is a sentence',
    files: frontMatter('Dockers close the port'),
    expected: [
      'briefings/2017/strike.mdx:2:1  error  There are no fields here. Write one a line, as title: …  (malformed-yaml)',
    ],
  },
  {
    name: 'front matter that is a list',
    files: frontMatter('- Dockers close the port'),
    expected: [
      'briefings/2017/strike.mdx:2:1  error  There are no fields here. Write one a line, as title: …  (malformed-yaml)',
    ],
  },
  {
    name: 'a tab before a field',
    files: { 'topics/strikes.yaml': 'name: Strikes\n\tsummary: Work that stops.\n' },
    expected: [
      'topics/strikes.yaml:2:1  error  The line begins with a tab. Indent with spaces, or remove it before a field of the file.  (malformed-yaml)',
    ],
  },
  {
    name: 'a tab as indentation',
    files: actor('roles:', '\t- title: Host', '\t  from: 2016'),
    expected: [
      'actors/dockers-union.yaml:4:1  error  The line begins with a tab. Indent with spaces, or remove it before a field of the file.  (malformed-yaml)',
    ],
  },
  {
    name: 'a tab above a line that is right',
    files: actor('roles:', '\t- { title: Host, from: 2016 }', '  - { title: Chair, from: 2017 }'),
    expected: [
      'actors/dockers-union.yaml:4:1  error  The line begins with a tab. Indent with spaces, or remove it before a field of the file.  (malformed-yaml)',
    ],
  },
  {
    name: 'a quotation mark that is an apostrophe',
    files: briefing({ title: "'tis the port that is closed" }),
    expected: [
      `briefings/2017/strike.mdx:2:8  error  The apostrophe that begins this text opens a quotation. Put the text in double quotation marks: "'tis the port that is closed".  (malformed-yaml)`,
    ],
  },
  {
    name: 'an apostrophe between single quotation marks',
    files: briefing({ title: "'The port's dockers close it'" }),
    expected: [
      `briefings/2017/strike.mdx:2:8  error  The quotation marks end before the text does. Put the whole text in quotation marks: "The port's dockers close it".  (malformed-yaml)`,
    ],
  },
  {
    name: 'a mistake of writing above others',
    files: briefing({ title: 'Dockers: they close the port', date: '10.4.2017' }),
    expected: [
      'briefings/2017/strike.mdx:2:8  error  The text holds a colon and a space. Put it in quotation marks: "Dockers: they close the port".  (malformed-yaml)',
      'briefings/2017/strike.mdx:3:7  error  date: "10.4.2017" can be read as two days. Write 2017-10-04 or 2017-04-10.  (wrong-value)',
    ],
  },
  {
    name: 'an unclosed double quotation mark',
    files: briefing({ title: '"Dockers close the port' }),
    expected: [
      'briefings/2017/strike.mdx:2:8  error  The quotation mark " that opens here is never closed. Write " at the end of the text.  (malformed-yaml)',
    ],
  },
  {
    name: 'an unclosed single quotation mark',
    files: briefing({ title: "'Dockers close the port" }),
    expected: [
      "briefings/2017/strike.mdx:2:8  error  The quotation mark ' that opens here is never closed. Write ' at the end of the text.  (malformed-yaml)",
    ],
  },
  {
    name: 'a quotation mark that ends too early',
    files: briefing({ title: '"Dockers" close the port' }),
    expected: [
      'briefings/2017/strike.mdx:2:8  error  The quotation marks end before the text does. Put the whole text in quotation marks: \'"Dockers" close the port\'.  (malformed-yaml)',
    ],
  },
  {
    name: 'an unclosed bracket',
    files: briefing({ actors: '[dockers-union' }),
    expected: [
      'briefings/2017/strike.mdx:5:9  error  The [ that opens here is never closed. Write ] at its end.  (malformed-yaml)',
    ],
  },
  {
    name: 'an unclosed bracket before a field',
    files: { 'topics/strikes.yaml': '[name: Strikes\nsummary: Work that stops.\n' },
    expected: [
      'topics/strikes.yaml:1:1  error  The [ that opens here is never closed. Write ] at its end.  (malformed-yaml)',
    ],
  },
  {
    name: 'a bracket too many',
    files: briefing({ actors: '[dockers-union]]' }),
    expected: [
      'briefings/2017/strike.mdx:5:24  error  Nothing opens the ] that stands here. Remove it.  (malformed-yaml)',
    ],
  },
  {
    name: 'a # in brackets, which hides their end',
    files: {
      ...actor('memberOf: [dockers-union # ]'),
      ...briefing({
        topics: '[strikes, #wages]',
        sources: '[{ id: gazette, title: Berth #3 closed }, { id: herald, title: "Berth #4, too" }]',
      }),
    },
    expected: [
      'actors/dockers-union.yaml:3:26  error  The # hides the rest of the line, and with it the end of the brackets. Put the entry in quotation marks: "dockers-union #".  (malformed-yaml)',
      'briefings/2017/strike.mdx:7:19  error  "#wages" is not in topics. To add it, write topics/wages.yaml.  (unknown-topic)',
      'briefings/2017/strike.mdx:7:19  error  The # hides the rest of the line, and with it the end of the brackets. Put the entry in quotation marks: "#wages".  (malformed-yaml)',
      'briefings/2017/strike.mdx:8:39  error  The # hides the rest of the line, and with it the end of the brackets. Put the entry in quotation marks: "Berth #3 closed".  (malformed-yaml)',
    ],
  },
  {
    name: 'a # in braces below each other, and a remark that hides nothing',
    files: briefing({
      actors: '[ # who\n  dockers-union ]',
      sources:
        '\n  - { id: gazette, title: Berth #3 closed, kind: press }\n  - { id: herald, title: "A day", kind: press }',
    }),
    expected: [
      'briefings/2017/strike.mdx:10:33  error  The # hides the rest of the line, and with it the end of the brackets. Put the entry in quotation marks: "Berth #3 closed".  (malformed-yaml)',
    ],
  },
  {
    name: 'an unclosed brace',
    files: briefing({ sources: '[{ id: gazette, title: Port closed]' }),
    expected: [
      'briefings/2017/strike.mdx:8:11  error  The { that opens here is never closed. Write } at its end.  (malformed-yaml)',
    ],
  },
  {
    name: 'a field written twice',
    files: briefing({ location: 'port-ellis\nlocation: port-ellis' }),
    expected: [
      'briefings/2017/strike.mdx:7:1  error  "location" is written twice. Remove one of the two.  (malformed-yaml)',
    ],
  },
  {
    name: 'a field indented by mistake',
    files: { 'topics/strikes.yaml': 'name: Strikes\n  summary: Work that stops.\n' },
    expected: [
      'topics/strikes.yaml:2:3  error  "summary: Work that stops." is indented, and the line above it is complete. Remove the spaces before it.  (malformed-yaml)',
    ],
  },
  ...[
    { lines: ['    began: "2016"'], place: '3:5', isUnlike: false },
    { lines: ['aliases: [Dockers]', '   began: "2016"'], place: '4:4', isUnlike: true },
    { lines: ['roles:', '  - { title: Host }', '    began: "2016"'], place: '5:5', isUnlike: true },
  ].map(({ lines, place, isUnlike }) => ({
    name: `a field of the file that is indented: ${lines.join(' ')}`,
    files: actor(...lines),
    expected: [
      `actors/dockers-union.yaml:${place}  error  "began: "2016"" is indented${
        isUnlike
          ? ' unlike the lines around it. Begin it where the lines it belongs to begin: a field of the file without spaces.'
          : ', and the line above it is complete. Remove the spaces before it.'
      }  (malformed-yaml)`,
    ],
  })),
  {
    name: 'a list item indented too little',
    files: actor('roles:', '  - title: Host', '   from: 2016'),
    expected: [
      'actors/dockers-union.yaml:5:4  error  "from: 2016" is indented unlike the lines around it. Begin it right below "title".  (malformed-yaml)',
    ],
  },
  {
    name: 'a list without a space after its dash',
    files: actor('aliases:', '  -Dockers', '  -Dock workers'),
    expected: [
      'actors/dockers-union.yaml:4:3  error  aliases: "-Dockers -Dock workers" is no list. Write a space after each dash.  (wrong-type)',
    ],
  },
  {
    name: 'a field without a space after its colon',
    files: { 'topics/strikes.yaml': 'name:Strikes\n' },
    expected: [
      'topics/strikes.yaml:1:1  error  A space is missing after the colon. Write name: Strikes  (malformed-yaml)',
    ],
  },
  {
    name: 'fields without a space after their colons',
    files: { 'topics/strikes.yaml': 'name:Strikes\nsummary:Work that stops.\n' },
    expected: [
      'topics/strikes.yaml:1:1  error  A space is missing after the colon. Write name: Strikes  (malformed-yaml)',
      'topics/strikes.yaml:2:1  error  A space is missing after the colon. Write summary: Work that stops.  (malformed-yaml)',
    ],
  },
  {
    name: 'a field with a capital, and a space behind its colon that is none',
    files: { 'topics/strikes.yaml': 'Name:\u00a0Strikes\n' },
    expected: [
      'topics/strikes.yaml:1:1  error  The space after the colon is one that is not read as such. Write Name: Strikes  (malformed-yaml)',
    ],
  },
  {
    name: 'a field with a list that is indented unlike those above it',
    files: actor('  aliases: [Dockers]'),
    expected: [
      'actors/dockers-union.yaml:3:3  error  "aliases: [Dockers]" is indented, and the line above it is complete. Remove the spaces before it.  (malformed-yaml)',
    ],
  },
  {
    name: 'fields that are indented unlike a list below them',
    files: {
      'actors/dockers-union.yaml': ' name: Dockers’ Union\n kind: organisation\naliases: [Dockers]\n',
    },
    expected: [
      'actors/dockers-union.yaml:3:1  error  "aliases: [Dockers]" is indented unlike the lines around it. Begin it right below "kind".  (malformed-yaml)',
    ],
  },
  {
    name: 'a colon in a text in braces',
    files: actor('roles:', '  - { title: Chair: first of two, from: 2016 }'),
    expected: [
      'actors/dockers-union.yaml:4:14  error  The text holds a colon and a space. Put it in quotation marks: "Chair: first of two".  (malformed-yaml)',
    ],
  },
  {
    name: 'a field in braces without a space after its colon',
    files: briefing(
      { sources: '[{ id:gazette, title: Port closed }, { id: herald, title: A day }]' },
      'The Dockers’ Union stayed.<Cite id="gazette" />\n',
    ),
    expected: [
      'briefings/2017/strike.mdx:8:13  error  A space is missing after the colon. Write id: gazette  (malformed-yaml)',
    ],
  },
  {
    name: 'a field without its colon',
    files: { 'topics/strikes.yaml': 'name: Strikes\nsummary\n' },
    expected: [
      'topics/strikes.yaml:2:1  error  "summary" is no field. Write summary: and its value, or remove the line.  (malformed-yaml)',
    ],
  },
  {
    name: 'a colon in a text',
    files: briefing({ title: 'Strike: dockers close the port' }),
    expected: [
      'briefings/2017/strike.mdx:2:8  error  The text holds a colon and a space. Put it in quotation marks: "Strike: dockers close the port".  (malformed-yaml)',
    ],
  },
  {
    name: 'a text that starts with an at sign',
    files: { 'topics/strikes.yaml': 'name: @strikes\n' },
    expected: [
      'topics/strikes.yaml:1:7  error  A text may not begin with @ as it stands. Put it in quotation marks: "@strikes".  (malformed-yaml)',
    ],
  },
  {
    name: 'a text that starts with an asterisk',
    files: { 'topics/strikes.yaml': 'name: *Strikes\n' },
    expected: [
      'topics/strikes.yaml:1:7  error  A text may not begin with * as it stands. Put it in quotation marks: "*Strikes".  (malformed-yaml)',
    ],
  },
  {
    name: 'a text that starts with an ampersand',
    files: { 'topics/strikes.yaml': 'name: &Strikes\n' },
    expected: [
      'topics/strikes.yaml:1:7  error  A text may not begin with & as it stands. Put it in quotation marks: "&Strikes".  (malformed-yaml)',
    ],
  },
  {
    name: 'values that stand for others',
    files: {
      'topics/strikes.yaml': 'name: &n Strikes\nsummary: *n\n',
      'actors/dockers-union.yaml':
        'name: Dockers’ Union\nkind: organisation\nroles: &r\n  - { title: A }\nlinks: *r\n<<: *r\n',
      ...briefing({ topics: '&t [strikes]', authors: '*t' }),
    },
    expected: [
      'actors/dockers-union.yaml:5:8  error  "*r" stands for the value behind &r, and is not read here. Write that value in its place, and remove &r.  (malformed-yaml)',
      'actors/dockers-union.yaml:6:5  error  "*r" stands for the value behind &r, and is not read here. Write that value in its place, and remove &r.  (malformed-yaml)',
      'briefings/2017/strike.mdx:9:10  error  "*t" stands for the value behind &t, and is not read here. Write [strikes], and remove &t.  (malformed-yaml)',
      'topics/strikes.yaml:2:10  error  "*n" stands for the value behind &n, and is not read here. Write Strikes, and remove &n.  (malformed-yaml)',
    ],
  },
  {
    name: 'marks before lists and fields',
    files: {
      'topics/strikes.yaml': '&top\nname: Strikes\n',
      'actors/dockers-union.yaml': 'name: Dockers’ Union\nkind: organisation\naliases: !!seq [Union]\n',
    },
    expected: [
      'actors/dockers-union.yaml:3:10  error  "!!seq" says nothing here of what stands behind it. Remove it.  (malformed-yaml)',
      'topics/strikes.yaml:1:1  error  "&top" says nothing here of what stands behind it. Remove it.  (malformed-yaml)',
    ],
  },
  {
    name: 'marks before lists that a remark names, too, or that are written at length',
    files: {
      'topics/strikes.yaml': 'name: Strikes\naliases: &all # of &all that strike\n  - Walkouts\n',
      'actors/dockers-union.yaml':
        'name: Dockers’ Union\nkind: organisation\naliases: !<tag:yaml.org,2002:seq> [Union]\n',
    },
    expected: [
      'actors/dockers-union.yaml:3:10  error  "!<tag:yaml.org,2002:seq>" says nothing here of what stands behind it. Remove it.  (malformed-yaml)',
      'topics/strikes.yaml:2:10  error  "&all" says nothing here of what stands behind it. Remove it.  (malformed-yaml)',
    ],
  },
  {
    name: 'a value that stands for a text with commas',
    files: { 'topics/strikes.yaml': 'name: &n Strikes, walkouts\naliases: [*n]\n' },
    expected: [
      'topics/strikes.yaml:2:11  error  "*n" stands for the value behind &n, and is not read here. Write that value in its place, and remove &n.  (malformed-yaml)',
    ],
  },
  {
    name: 'a text that starts with a percent sign',
    files: { 'topics/strikes.yaml': 'name: %strikes\n' },
    expected: [
      'topics/strikes.yaml:1:7  error  A text may not begin with % as it stands. Put it in quotation marks: "%strikes".  (malformed-yaml)',
    ],
  },
  {
    name: 'a text that starts with a backtick',
    files: { 'topics/strikes.yaml': 'name: `strikes`\n' },
    expected: [
      'topics/strikes.yaml:1:7  error  A text may not begin with ` as it stands. Put it in quotation marks: "`strikes`".  (malformed-yaml)',
    ],
  },
  {
    name: 'a text that starts with an exclamation mark',
    files: { 'topics/strikes.yaml': 'name: !Strikes\n' },
    expected: [
      'topics/strikes.yaml:1:7  error  A text may not begin with ! as it stands. Put it in quotation marks: "!Strikes".  (malformed-yaml)',
    ],
  },
  {
    name: 'a text that starts with a bracket',
    files: { 'topics/strikes.yaml': 'name: [EU] strikes\n' },
    expected: [
      'topics/strikes.yaml:1:7  error  The [ begins a list before the text does. Put the whole text in quotation marks: "[EU] strikes".  (malformed-yaml)',
    ],
  },
  ...['1998-04-10', '"never"', '2017-04-31'].map((day) => ({
    name: `a day written twice, the second time as ${day}`,
    files: briefing({ '"date"': day }),
    expected: [
      'briefings/2017/strike.mdx:9:1  error  "date" is written twice. Remove one of the two.  (malformed-yaml)',
    ],
  })),
  {
    name: 'what a text refers to, written twice',
    files: briefing(
      {
        sources: '[{ id: gazette, id: herald, title: A }]\nsources: [{ id: star, title: Port closed }]',
        topics: '[strikes]\ntopics: [tides]',
        actors: '[{ id: dockers-union, id: pilots }]',
      },
      'The Dockers’ Union said so.<Cite id="gazette" /><Cite id="herald" />\n',
    ),
    expected: [
      'briefings/2017/strike.mdx:5:31  error  "id" is written twice. Remove one of the two.  (malformed-yaml)',
      'briefings/2017/strike.mdx:8:1  error  "topics" is written twice. Remove one of the two.  (malformed-yaml)',
      'briefings/2017/strike.mdx:9:26  error  "id" is written twice. Remove one of the two.  (malformed-yaml)',
      'briefings/2017/strike.mdx:10:1  error  "sources" is written twice. Remove one of the two.  (malformed-yaml)',
    ],
  },
  {
    name: 'fields of subjects written twice',
    files: {
      'places/port-ellis.yaml': 'name: Port Ellis\nkind: city\nkind: cty\nwithin: ellis\nwithin: land\n',
    },
    expected: [
      'places/port-ellis.yaml:3:1  error  "kind" is written twice. Remove one of the two.  (malformed-yaml)',
      'places/port-ellis.yaml:5:1  error  "within" is written twice. Remove one of the two.  (malformed-yaml)',
    ],
  },
  ...['"title"', "'title'", 'title '].map((name) => ({
    name: `a field twice, the second time as ${name}`,
    files: briefing({ [name]: 'The port is closed' }),
    expected: [
      'briefings/2017/strike.mdx:9:1  error  "title" is written twice. Remove one of the two.  (malformed-yaml)',
    ],
  })),
  {
    name: 'a field twice whose name is no English word',
    files: briefing({ größe: '1\ngröße: 2' }),
    expected: [
      'briefings/2017/strike.mdx:9:1  error  "größe" is not a field. Known are title, date, until, time, summary, actors, location, topics, stories, speakers, related, language, authors, identifiers, sources, status, withdrawn, publish, updated, aliases, corrections.  (unknown-key)',
      'briefings/2017/strike.mdx:10:1  error  "größe" is written twice. Remove one of the two.  (malformed-yaml)',
    ],
  },
  {
    name: 'a text like two lists, where no list can stand',
    files: briefing({ title: '[a], [b]' }),
    expected: [
      'briefings/2017/strike.mdx:2:8  error  The [ begins a list before the text does. Put the whole text in quotation marks: "[a], [b]".  (malformed-yaml)',
    ],
  },
  ...[
    { field: 'authors', lists: '[Ada Lind], [Bo Marsh]', list: '[Ada Lind, Bo Marsh]' },
    { field: 'aliases', lists: '[/a/], [/b/]', list: '[/a/, /b/]' },
  ].map(({ field, lists, list }) => ({
    name: `two lists of what are no ids, where a list stands: ${field}`,
    files: briefing({ [field]: lists }),
    expected: [
      `briefings/2017/strike.mdx:9:10  error  One list takes all entries. Write ${list}.  (malformed-yaml)`,
    ],
  })),
  {
    name: 'a text like two lists in an entry of a list',
    files: briefing({
      sources: '\n  - id: gazette\n    publisher: [sun], [moon]\n  - { id: herald, title: A day }',
    }),
    expected: [
      'briefings/2017/strike.mdx:10:16  error  The [ begins a list before the text does. Put the whole text in quotation marks: "[sun], [moon]".  (malformed-yaml)',
    ],
  },
  {
    name: 'a list with something behind it',
    files: briefing({ actors: '[dockers-union], ada' }),
    expected: [
      'briefings/2017/strike.mdx:5:24  error  Nothing may follow the ] here. Remove ", ada", or put the whole text in quotation marks.  (malformed-yaml)',
    ],
  },
  {
    name: 'a list with a bracket in an entry',
    files: actor('aliases: [Dockers [of Ellis], Quaymen]'),
    expected: [
      'actors/dockers-union.yaml:3:19  error  What stands in the brackets cannot be read from "[of" on. Put the entry in quotation marks, or mend the signs around it.  (malformed-yaml)',
    ],
  },
  {
    name: 'an entry of no list',
    files: actor('- Quaymen'),
    expected: [
      'actors/dockers-union.yaml:3:1  error  "- Quaymen" is an entry of no list. Write the name of its field above it, as actors:  (malformed-yaml)',
    ],
  },
  {
    name: 'an indented entry of no list',
    files: actor('  - label: Home'),
    expected: [
      'actors/dockers-union.yaml:3:3  error  "- label: Home" is an entry of no list. Write the name of its field above it, as actors:  (malformed-yaml)',
    ],
  },
  {
    name: 'an address without its field',
    files: { 'topics/strikes.yaml': 'name: Strikes\nhttps://strikes.example\n' },
    expected: [
      'topics/strikes.yaml:2:1  error  "https://strikes.example" is no field. Write its name and a colon before it, or indent it to go on with the line above.  (malformed-yaml)',
    ],
  },
  {
    name: 'a colon in a text behind a tab',
    files: { 'topics/strikes.yaml': 'name:\tStrikes: a history\n' },
    expected: [
      'topics/strikes.yaml:1:7  error  The text holds a colon and a space. Put it in quotation marks: "Strikes: a history".  (malformed-yaml)',
    ],
  },
  {
    name: 'a line of three dots or dashes within a file',
    files: { 'topics/strikes.yaml': 'name: Strikes\n---\nname: Wages\n' },
    expected: [
      'topics/strikes.yaml:2:1  error  A line of --- or ... ends the fields. Remove it, and what does not belong to the first part.  (malformed-yaml)',
    ],
  },
  {
    name: 'a text that a template has left empty',
    files: { 'topics/strikes.yaml': 'name: {{ name }}\n' },
    expected: [
      'topics/strikes.yaml:1:8  error  "{ name }" cannot name a field. To begin a text so, put all of it in quotation marks.  (malformed-yaml)',
    ],
  },
  {
    name: 'a colon without a name',
    files: { 'topics/strikes.yaml': 'name: Strikes\n: Work that stops.\n' },
    expected: [
      'topics/strikes.yaml:2:1  error  The name of the field is missing before the colon. Write it, or remove the line.  (malformed-yaml)',
    ],
  },
  {
    name: 'an escape that does not exist',
    files: { 'topics/strikes.yaml': 'name: "Strikes \\p"\n' },
    expected: [
      'topics/strikes.yaml:1:16  error  "\\p" is no escape in double quotation marks. Write \\\\p, or put the text in single ones.  (malformed-yaml)',
    ],
  },
];

/** Fields that are not as the content contract has them. */
export const fields: Mistake[] = [
  {
    name: 'an unknown field',
    files: briefing({ photographer: 'Ada' }),
    expected: [
      'briefings/2017/strike.mdx:9:1  error  "photographer" is not a field. Known are title, date, until, time, summary, actors, location, topics, stories, speakers, related, language, authors, identifiers, sources, status, withdrawn, publish, updated, aliases, corrections.  (unknown-key)',
    ],
  },
  {
    name: 'a number for the name of a field',
    files: { 'topics/strikes.yaml': 'name: Strikes\n1: Work that stops.\n' },
    expected: [
      'topics/strikes.yaml:2:1  error  "1" is not a field. Known are name, summary, broader, identifiers, formerIds.  (unknown-key)',
    ],
  },
  {
    name: 'an unknown field called as what every object has',
    files: { 'topics/strikes.yaml': 'name: Strikes\nconstructor: true\n' },
    expected: [
      'topics/strikes.yaml:2:1  error  "constructor" is not a field. Known are name, summary, broader, identifiers, formerIds.  (unknown-key)',
    ],
  },
  {
    name: 'a misspelt optional field',
    files: briefing({ updatd: '2017-04-12' }),
    expected: [
      'briefings/2017/strike.mdx:9:1  error  "updatd" is not a field. Did you mean "updated"?  (unknown-key)',
    ],
  },
  {
    name: 'a misspelt field that citations need',
    files: {
      [strike]: briefingText({}, 'The Dockers’ Union stayed.<Cite id="gazette" />\n').replace(
        'sources:',
        'sourecs:',
      ),
    },
    expected: [
      'briefings/2017/strike.mdx:8:1  error  "sourecs" is not a field. Did you mean "sources"?  (unknown-key)',
    ],
  },
  {
    name: 'a misspelt required field',
    files: { 'topics/strikes.yaml': 'nmae: Strikes\n' },
    expected: ['topics/strikes.yaml:1:1  error  "nmae" is not a field. Did you mean "name"?  (unknown-key)'],
  },
  {
    name: 'fields as others call them',
    files: frontMatter(
      'headline: Dockers strike',
      'date: 2017-04-10',
      'description: The dockers of Port Ellis began a strike on 10 April 2017.',
      'participants: [dockers-union]',
      'place: port-ellis',
      'tags: [strikes]',
      'last_modified: 2017-04-12',
      'sources:',
      '  - { id: herald, title: Strike, outlet: Herald, date: 2017-04-10 }',
    ),
    expected: [
      'briefings/2017/strike.mdx:2:1  error  "headline" is not a field. Did you mean "title"?  (unknown-key)',
      'briefings/2017/strike.mdx:4:1  error  "description" is not a field. Did you mean "summary"?  (unknown-key)',
      'briefings/2017/strike.mdx:5:1  error  "participants" is not a field. Did you mean "actors"?  (unknown-key)',
      'briefings/2017/strike.mdx:6:1  error  "place" is not a field. Did you mean "location"?  (unknown-key)',
      'briefings/2017/strike.mdx:7:1  error  "tags" is not a field. Did you mean "topics"?  (unknown-key)',
      'briefings/2017/strike.mdx:8:1  error  "last_modified" is not a field. Did you mean "updated"?  (unknown-key)',
      'briefings/2017/strike.mdx:10:34  error  "outlet" is not a field. Did you mean "publisher"?  (unknown-key)',
    ],
  },
  {
    name: 'a field as a briefing has it, of a topic and a place',
    files: { 'topics/strikes.yaml': 'title: Strikes\n', 'places/leeds.yaml': 'name: Leeds\ntype: city\n' },
    expected: [
      'places/leeds.yaml:2:1  error  "type" is not a field. Did you mean "kind"?  (unknown-key)',
      'topics/strikes.yaml:1:1  error  "title" is not a field. Did you mean "name"?  (unknown-key)',
    ],
  },
  {
    name: 'a field with a capital',
    files: { 'topics/strikes.yaml': 'Name: Strikes\n' },
    expected: ['topics/strikes.yaml:1:1  error  "Name" is not a field. Did you mean "name"?  (unknown-key)'],
  },
  {
    name: 'an unknown field of a source',
    files: briefing({
      sources:
        '[{ id: gazette, title: Port closed, urll: "https://gazette.example" }, { id: herald, title: A day }]',
    }),
    expected: [
      'briefings/2017/strike.mdx:8:46  error  "urll" is not a field. Did you mean "url"?  (unknown-key)',
    ],
  },
  {
    name: 'a missing field',
    files: frontMatter(
      'title: Dockers close the port',
      'date: 2017-04-10',
      'summary: The dockers of Port Ellis closed the port for a day, over wages.',
      'actors: [dockers-union]',
      'topics: [strikes]',
      'sources: [{ id: a, title: Port closed }, { id: b, title: A day }]',
    ),
    expected: [
      'briefings/2017/strike.mdx:1:1  error  location is missing. Add a line "location: …".  (missing-field)',
    ],
  },
  {
    name: 'a missing field of a source',
    files: briefing({ sources: '\n  - id: gazette\n  - { id: herald, title: A day }' }),
    expected: [
      'briefings/2017/strike.mdx:9:9  error  The source "gazette" has no title, publisher or url. Write at least one.  (nameless-source)',
    ],
  },
  {
    name: 'a missing field of a role',
    files: actor('roles:', '  - from: 2016'),
    expected: [
      'actors/dockers-union.yaml:4:5  error  title in entry 1 of roles is missing. Add "title: …" to it.  (missing-field)',
    ],
  },
  {
    name: 'an empty field',
    files: briefing({ title: '' }),
    expected: ['briefings/2017/strike.mdx:2:1  error  title is empty. Give it a value.  (empty-field)'],
  },
  {
    name: 'an empty list field',
    files: briefing({ actors: '' }),
    expected: [
      'briefings/2017/strike.mdx:5:1  error  actors is empty. Give it a value, or write [] where there is none.  (empty-field)',
    ],
  },
  {
    name: 'an empty optional field',
    files: briefing({ updated: '' }),
    expected: [
      'briefings/2017/strike.mdx:9:1  error  updated is empty. Give it a value, or remove the line.  (empty-field)',
    ],
  },
  {
    name: 'a field that says null',
    files: { 'topics/strikes.yaml': 'name: null\n' },
    expected: [
      'topics/strikes.yaml:1:1  error  name: null means no value at all. Write the value, or put it in quotation marks: "null".  (empty-field)',
    ],
  },
  {
    name: 'a tilde',
    files: { 'topics/strikes.yaml': 'name: ~\n' },
    expected: [
      'topics/strikes.yaml:1:1  error  name: ~ means no value at all. Write the value, or put it in quotation marks: "~".  (empty-field)',
    ],
  },
  {
    name: 'an empty entry of a list',
    files: briefing({ actors: '\n  - dockers-union\n  -' }),
    expected: [
      'briefings/2017/strike.mdx:7:4  error  entry 2 of actors is empty. Give it a value, or remove the line.  (empty-field)',
    ],
  },
  {
    name: 'a number for a text',
    files: briefing({ title: '20170410' }),
    expected: [
      'briefings/2017/strike.mdx:2:8  error  title: 20170410 is read as a number. Put it in quotation marks: "20170410".  (wrong-type)',
    ],
  },
  {
    name: 'a number for a text, written in another way',
    files: { 'topics/strikes.yaml': 'name: 007\n' },
    expected: [
      'topics/strikes.yaml:1:7  error  name: 007 is read as a number. Put it in quotation marks: "007".  (wrong-type)',
    ],
  },
  {
    name: 'a truth value for a text',
    files: { 'topics/strikes.yaml': 'name: true\n' },
    expected: [
      'topics/strikes.yaml:1:7  error  name: true is read as yes or no. Put it in quotation marks: "true".  (wrong-type)',
    ],
  },
  {
    name: 'a list for a text',
    files: briefing({ title: '[The dockers close the port]' }),
    expected: [
      'briefings/2017/strike.mdx:2:8  error  title: It takes one text, not a list. Write The dockers close the port.  (wrong-type)',
    ],
  },
  {
    name: 'fields for a text',
    files: { 'topics/strikes.yaml': 'name:\n  en: Strikes\n' },
    expected: [
      'topics/strikes.yaml:2:3  error  name: It takes a text, not fields of its own. Write it on one line, in quotation marks if it holds a colon.  (wrong-type)',
    ],
  },
  {
    name: 'one text in the place of a list, which may be one entry or several',
    files: briefing({ topics: '[strikes]', authors: 'Lind, Ada' }),
    expected: [
      'briefings/2017/strike.mdx:9:10  error  authors: "Lind, Ada" is not a list. Write it in brackets: ["Lind, Ada"] for one entry, or [Lind, Ada] for 2.  (wrong-type)',
    ],
  },
  {
    name: 'a text for a list',
    files: briefing({ topics: 'strikes' }),
    expected: [
      'briefings/2017/strike.mdx:7:9  error  topics: "strikes" is not a list. Write it in brackets: [strikes].  (wrong-type)',
    ],
  },
  {
    name: 'a list of fields for a list of ids',
    files: briefing({ topics: '[{ id: strikes }]' }),
    expected: [
      'briefings/2017/strike.mdx:7:10  error  entry 1 of topics: It takes an id, not fields of its own. Write strikes.  (wrong-type)',
    ],
  },
  {
    name: 'a number for an id alone or with a part, and for a place or several',
    files: briefing({ actors: '[dockers-union, 7]', location: '7' }),
    expected: [
      'briefings/2017/strike.mdx:5:25  error  entry 2 of actors: 7 is read as a number. Put it in quotation marks: "7".  (wrong-type)',
      'briefings/2017/strike.mdx:6:11  error  location: 7 is read as a number. Put it in quotation marks: "7".  (wrong-type)',
    ],
  },
  {
    name: 'ids in groups without the name of their field',
    files: {
      'actors/italy.yaml': 'name: Italy\nkind: state\nmemberOf: [{ g7: 1975 }, { g7, from: 1976 }]\n',
      'actors/g7.yaml': 'name: G7\nkind: alliance\n',
      ...briefing(
        {
          actors: '[{ dockers-union, as: guest }, { italy: host }, { actor: g7 }]',
          sources:
            '[{ gazette, title: Port closed, kind: press }, { id: herald, title: A day without ships }]',
        },
        'The Dockers’ Union met Italy and the G7.\n',
      ),
    },
    expected: [
      'actors/italy.yaml:3:14  error  "g7" is not a field. Write { id: g7, from: … }.  (unknown-key)',
      'actors/italy.yaml:3:28  error  "g7" is not a field. Write { id: g7, from: 1976 }.  (unknown-key)',
      'briefings/2017/strike.mdx:5:12  error  "dockers-union" is not a field. Write { id: dockers-union, as: guest }.  (unknown-key)',
      'briefings/2017/strike.mdx:5:42  error  "italy" is not a field. Write { id: italy, as: host }.  (unknown-key)',
      'briefings/2017/strike.mdx:5:59  error  "actor" is not a field. Did you mean "id"?  (unknown-key)',
      'briefings/2017/strike.mdx:8:13  error  "gazette" is not a field. Write { id: gazette, title: Port closed, kind: press }.  (unknown-key)',
    ],
  },
  {
    name: 'an id in a list, and a field below it',
    files: briefing({ actors: '\n  - dockers-union\n    as: guest' }),
    expected: [
      'briefings/2017/strike.mdx:6:5  error  "as: guest" belongs to "dockers-union", which then needs the name of its own field. Write - id: dockers-union  (malformed-yaml)',
    ],
  },
  {
    name: 'another field beside the capacity of an actor',
    files: briefing({ actors: '[{ id: dockers-union, role: host }]' }),
    expected: [
      'briefings/2017/strike.mdx:5:31  error  "role" is not a field. Did you mean "as"?  (unknown-key)',
    ],
  },
  {
    name: 'fields for a list of them',
    files: actor('links:', '  label: Home', '  url: "https://union.example"'),
    expected: [
      'actors/dockers-union.yaml:4:3  error  links: It takes a list, not fields of its own. Write a dash before the first field of each entry.  (wrong-type)',
    ],
  },
  {
    name: 'a text for fields',
    files: briefing({ sources: '[The Gazette, The Herald]' }),
    expected: [
      'briefings/2017/strike.mdx:8:11  error  entry 1 of sources: "The Gazette" is not a group of fields. Write { id: …, title: The Gazette }.  (wrong-type)',
      'briefings/2017/strike.mdx:8:24  error  entry 2 of sources: "The Herald" is not a group of fields. Write { id: …, title: The Herald }.  (wrong-type)',
    ],
  },
  {
    name: 'a value outside a list of words',
    files: briefing({ status: 'publishd' }),
    expected: [
      'briefings/2017/strike.mdx:9:9  error  status: "publishd" is not possible here. Did you mean "published"?  (wrong-value)',
    ],
  },
  {
    name: 'a kind unlike any other',
    files: { 'places/port-ellis.yaml': 'name: Port Ellis\nkind: wreck\n' },
    expected: [
      'places/port-ellis.yaml:2:7  error  kind: "wreck" is not possible here. Write one of country, region, city, site.  (wrong-value)',
    ],
  },
  {
    name: 'a title of no words',
    files: briefing({ title: '"…"' }),
    expected: ['briefings/2017/strike.mdx:2:8  error  title: "…" holds no words. Write some.  (wrong-value)'],
  },
  {
    name: 'a title too long',
    files: briefing({ title: 'Dockers '.repeat(52).trim() }),
    expected: [
      'briefings/2017/strike.mdx:2:8  error  title: The text has 415 characters, and at most 400 are shown. Cut 15 characters.  (too-long)',
    ],
  },
  {
    name: 'a summary of a page too short',
    files: { 'pages/about.mdx': '---\ntitle: About\nsummary: How it is made.\n---\n\nBy hand.\n' },
    expected: [
      'pages/about.mdx:3:10  error  summary: "How it is made." has 15 characters, and at least 40 are needed. Say more.  (too-short)',
    ],
  },
  {
    name: 'a summary too long',
    files: briefing({ summary: 'The dockers of Port Ellis closed the port. '.repeat(24).trim() }),
    expected: [
      'briefings/2017/strike.mdx:4:10  error  summary: The text has 1,031 characters, and at most 1000 are shown. Cut 31 characters.  (too-long)',
    ],
  },
  {
    name: 'a name in quotation marks around nothing',
    files: { 'topics/strikes.yaml': 'name: ""\n' },
    expected: ['topics/strikes.yaml:1:7  error  name: "" holds no words. Write some.  (wrong-value)'],
  },
  {
    name: 'a name of blanks',
    files: { 'topics/strikes.yaml': 'name: " "\n' },
    expected: ['topics/strikes.yaml:1:7  error  name: " " holds no words. Write some.  (wrong-value)'],
  },
  {
    name: 'ids with their name, where they have none',
    files: {
      ...briefing({ location: '{ id: port-ellis }', topics: '[{ id: strikes }]' }),
      ...actor('country: { id: port-ellis }'),
    },
    expected: [
      'actors/dockers-union.yaml:3:10  error  country: It takes an id, not fields of its own. Write port-ellis.  (wrong-type)',
      'briefings/2017/strike.mdx:6:11  error  location: It takes ids, not fields of its own. Write [port-ellis].  (wrong-type)',
      'briefings/2017/strike.mdx:7:10  error  entry 1 of topics: It takes an id, not fields of its own. Write strikes.  (wrong-type)',
    ],
  },
  {
    name: 'the name of a file in place of a web address',
    files: briefing({
      sources:
        '[{ id: gazette, title: A, url: minutes.pdf }, { id: herald, title: B, archive: my.scan.JPG }]',
    }),
    expected: [
      'briefings/2017/strike.mdx:8:41  error  url in entry 1 of sources: "minutes.pdf" is a file, not a web address. Write where readers find it, from https:// on.  (wrong-value)',
      'briefings/2017/strike.mdx:8:89  error  archive in entry 2 of sources: "my.scan.JPG" is a file, not a web address. Write where readers find it, from https:// on.  (wrong-value)',
    ],
  },
  {
    name: 'a web address without its protocol',
    files: briefing({
      sources: '[{ id: gazette, title: Port closed, url: gazette.example }, { id: herald, title: A day }]',
    }),
    expected: [
      'briefings/2017/strike.mdx:8:51  error  url in entry 1 of sources: "gazette.example" is not a web address. Write https://gazette.example.  (wrong-value)',
    ],
  },
  {
    name: 'a web address that runs code',
    files: actor('links: [{ label: Home, url: "javascript:alert(1)" }]'),
    expected: [
      'actors/dockers-union.yaml:3:29  error  url in entry 1 of links: "javascript:alert(1)" is not a web address. Write it in full, from https:// on.  (wrong-value)',
    ],
  },
  {
    name: 'a source id with capitals and a space',
    files: briefing({ sources: '[{ id: The Gazette, title: Port closed }, { id: herald, title: A day }]' }),
    expected: [
      'briefings/2017/strike.mdx:8:17  error  id in entry 1 of sources: "The Gazette" may only hold a-z, 0-9 and hyphens. Write the-gazette.  (wrong-value)',
    ],
  },
  {
    name: 'a language that is a word',
    files: briefing({
      sources: '[{ id: gazette, title: Port closed, language: in English }, { id: herald, title: A day }]',
    }),
    expected: [
      'briefings/2017/strike.mdx:8:56  error  language in entry 1 of sources: "in English" is not a language tag. Write it as en or pt-BR.  (wrong-value)',
    ],
  },
  {
    name: 'an archive without its fields',
    files: { 'archive.yaml': 'title: The Harbour Papers\n' },
    expected: [
      'archive.yaml:1:1  error  description is missing. Add a line "description: …".  (missing-field)',
      'archive.yaml:1:1  error  licence is missing. Add a line "licence: …".  (missing-field)',
      'archive.yaml:1:1  error  publisher is missing. Add a line "publisher: …".  (missing-field)',
      'archive.yaml:1:1  error  url is missing. Add a line "url: …".  (missing-field)',
    ],
  },
  {
    name: 'fields of an archive as others call them, and one of a group beside it',
    files: {
      'archive.yaml': `${soundFiles['archive.yaml']}color: { accent: "#0b5563" }\nfeeds: none\nemail: desk@harbour.example\noutputs: { cards: off }\n`,
    },
    expected: [
      'archive.yaml:7:1  error  "color" is not a field. Did you mean "colours"?  (unknown-key)',
      'archive.yaml:8:1  error  "feeds" is a field of outputs, not of the file. Add feeds: none to outputs.  (unknown-key)',
      'archive.yaml:9:1  error  "email" is not a field. Did you mean "contact"?  (unknown-key)',
      'archive.yaml:10:19  error  cards in outputs: "off" is a text. Write false, without quotation marks.  (wrong-value)',
    ],
  },
  {
    name: 'outputs as they cannot be',
    files: {
      'archive.yaml': `${soundFiles['archive.yaml']}outputs:\n  feeds: false\n  record: false\n  cards: none\n  history: true\n`,
    },
    expected: [
      'archive.yaml:8:10  error  feeds in outputs: false is not possible here. Write none.  (wrong-value)',
      'archive.yaml:9:3  error  "record" is not a field. Did you mean "records"?  (unknown-key)',
      'archive.yaml:10:10  error  cards in outputs: "none" is a text. Write false, without quotation marks.  (wrong-value)',
      'archive.yaml:11:12  error  history in outputs: true asks for pages that there are not yet. Remove the line.  (wrong-value)',
    ],
  },
  ...[
    'https://harbour.example/a:b/',
    'https://harbour.example/?lang=en',
    'https://me:pw@harbour.example/',
    'https://harbour.example/a%20b/c d/',
  ].map((url) => ({
    name: `an archive at ${url}`,
    files: { 'archive.yaml': soundFiles['archive.yaml'].replace('https://harbour.example', url) },
    expected: [
      `archive.yaml:3:6  error  url: "${url}" is not where a site can live. Write the address of its home page, its path of a–z, 0–9, -, _, . and ~.  (wrong-value)`,
    ],
  })),
  {
    name: 'an archive at the file of its home page',
    files: {
      'archive.yaml': soundFiles['archive.yaml'].replace(
        'https://harbour.example',
        'https://harbour.example/a/index.html',
      ),
    },
    expected: [
      'archive.yaml:3:6  error  url: "https://harbour.example/a/index.html" is the home page’s file, not where the site lives. Write https://harbour.example/a/.  (wrong-value)',
    ],
  },
];

/** Dates that cannot be. */
export const dates: Mistake[] = [
  {
    name: 'days in other languages, digits and dashes',
    files: {
      ...briefing({ date: '10 avril 2017', updated: '٢٠١٧-٠٤-١٢', publish: '2017–04–11' }),
      ...actor('began: mai 1912'),
    },
    expected: [
      'actors/dockers-union.yaml:3:8  error  began: "mai 1912" is not a date as it has to be written. Write 1912-05.  (wrong-value)',
      'briefings/2017/strike.mdx:3:7  error  date: "10 avril 2017" is not a day as it has to be written. Write 2017-04-10.  (wrong-value)',
      'briefings/2017/strike.mdx:9:10  error  updated: "٢٠١٧-٠٤-١٢" is not a day as it has to be written. Write 2017-04-12.  (wrong-value)',
      'briefings/2017/strike.mdx:10:10  error  publish: "2017–04–11" is not a day as it has to be written. Write 2017-04-11.  (wrong-value)',
    ],
  },
  {
    name: 'several days in the place of the first',
    files: briefing({ date: '2017-04-09/11', publish: '11 to 12 April 2017' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "2017-04-09/11" is several days. Write date: 2017-04-09 and below it until: 2017-04-11.  (wrong-value)',
      'briefings/2017/strike.mdx:9:10  error  publish: "11 to 12 April 2017" is several days, and one can stand here. Write 2017-04-11 or 2017-04-12.  (wrong-value)',
    ],
  },
  {
    name: 'several days beside the last',
    files: briefing({ date: '9–11 April 2017', until: '2017-04-11' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "9–11 April 2017" is several days. Write 2017-04-09.  (wrong-value)',
    ],
  },
  {
    name: 'years of an office in the place of the first',
    files: actor('roles: [{ title: Chair, from: 2014-2016 }]'),
    expected: [
      'actors/dockers-union.yaml:3:31  error  from in entry 1 of roles: "2014-2016" holds two dates, and one can stand here. Write 2014 or 2016.  (wrong-value)',
    ],
  },
  {
    name: 'a last day before the first, and one that does not exist',
    files: {
      ...briefing({ until: '2017-04-09' }),
      'briefings/2017/wages.mdx': briefingText({ title: 'Dockers ask for wages', until: '2017-04-31' }),
    },
    expected: [
      'briefings/2017/strike.mdx:9:8  error  until (2017-04-09) is before date (2017-04-10). Exchange the two, or mend one.  (period-order)',
      'briefings/2017/wages.mdx:9:8  error  until: "2017-04-31" is not a day that exists. That month ends on 2017-04-30.  (wrong-value)',
    ],
  },
  {
    name: 'hours that are written in other ways, and one that is none',
    files: {
      ...briefing({ time: '5.35 pm' }),
      'briefings/2017/noon.mdx': briefingText({ title: 'Dockers ask for wages', time: 'noon' }),
      'briefings/2017/wages.mdx': briefingText({ title: 'Dockers have wages', time: '"9:05"' }),
      'briefings/2017/night.mdx': briefingText({ title: 'Dockers go home at night', time: '"24:00"' }),
    },
    expected: [
      'briefings/2017/night.mdx:9:7  error  time: "24:00" begins a day or ends it. Write "00:00" for its beginning, and its last hour as "23:59".  (wrong-value)',
      'briefings/2017/noon.mdx:9:7  error  time: "noon" is not an hour as it has to be written. Write "12:00".  (wrong-value)',
      'briefings/2017/strike.mdx:9:7  error  time: "5.35 pm" is not an hour as it has to be written. Write "17:35".  (wrong-value)',
      'briefings/2017/wages.mdx:9:7  error  time: "9:05" is not an hour as it has to be written. Write "09:05".  (wrong-value)',
    ],
  },
  {
    name: 'a day that does not exist',
    files: briefing({ date: '2017-02-30' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "2017-02-30" is not a day that exists. That month ends on 2017-02-28.  (wrong-value)',
    ],
  },
  {
    name: 'a month that does not exist',
    files: briefing({ date: '2017-13-01' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "2017-13-01" is not a day that exists. Write it as 2017-04-10.  (wrong-value)',
    ],
  },
  {
    name: 'a date in words',
    files: briefing({ date: '10 April 2017' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "10 April 2017" is not a day as it has to be written. Write 2017-04-10.  (wrong-value)',
    ],
  },
  {
    name: 'a date that could be two',
    files: briefing({ date: '10/04/2017' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "10/04/2017" can be read as two days. Write 2017-10-04 or 2017-04-10.  (wrong-value)',
    ],
  },
  {
    name: 'a date with a time',
    files: briefing({ date: '2017-04-10T12:00:00Z' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "2017-04-10T12:00:00Z" holds an hour. Write date: 2017-04-10 and below it time: "12:00", if that is the hour of the place.  (wrong-value)',
    ],
  },
  {
    name: 'days with the hour, with that which time has, and with midnight for none',
    files: {
      ...briefing({ date: '2017-04-10 14:30' }),
      'briefings/2017/flood.mdx': briefingText({
        title: 'A flood of the port',
        date: '10 April 2017, 2.30 pm',
      }),
      'briefings/2017/gale.mdx': briefingText({
        title: 'A gale at the port',
        date: '2017-04-10T14:30',
        time: '"14:30"',
      }),
      'briefings/2017/hail.mdx': briefingText({
        title: 'Hail at the port',
        date: '2017-04-10 14:30',
        time: '"15:00"',
      }),
      'briefings/2017/snow.mdx': briefingText({
        title: 'Snow at the port',
        date: '2017-04-10T00:00:00.000Z',
      }),
    },
    expected: [
      'briefings/2017/flood.mdx:3:7  error  date: "10 April 2017, 2.30 pm" holds an hour. Write date: 2017-04-10 and below it time: "14:30".  (wrong-value)',
      'briefings/2017/gale.mdx:3:7  error  date: "2017-04-10T14:30" holds an hour. Write 2017-04-10.  (wrong-value)',
      'briefings/2017/hail.mdx:3:7  error  date: "2017-04-10 14:30" holds an hour. Write 2017-04-10, and in time the hour that is right.  (wrong-value)',
      'briefings/2017/snow.mdx:3:7  error  date: "2017-04-10T00:00:00.000Z" is not a day as it has to be written. Write 2017-04-10.  (wrong-value)',
      'briefings/2017/strike.mdx:3:7  error  date: "2017-04-10 14:30" holds an hour. Write date: 2017-04-10 and below it time: "14:30".  (wrong-value)',
    ],
  },
  {
    name: 'hours where a day stands alone',
    files: briefing({
      sources:
        '[{ id: gazette, title: Port closed, date: 2017-04-11T08:15:00Z }, { id: herald, title: A day }]',
      updated: '2017-04-12 10:00',
    }),
    expected: [
      'briefings/2017/strike.mdx:8:52  error  date in entry 1 of sources: "2017-04-11T08:15:00Z" holds an hour, and a day stands here alone. Write 2017-04-11.  (wrong-value)',
      'briefings/2017/strike.mdx:9:10  error  updated: "2017-04-12 10:00" holds an hour, and a day stands here alone. Write 2017-04-12.  (wrong-value)',
    ],
  },
  {
    name: 'a date without hyphens',
    files: briefing({ date: '20170410' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "20170410" is not a day as it has to be written. Write 2017-04-10.  (wrong-value)',
    ],
  },
  {
    name: 'a date that is a year',
    files: briefing({ date: '2017' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "2017" is not a day. Write it as 2017-04-10.  (wrong-value)',
    ],
  },
  {
    name: 'a day of the year 0',
    files: briefing({ date: '0000-04-10' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  date: "0000-04-10" is not a day: there is no year 0. Write a year from 0001 to 9999.  (wrong-value)',
    ],
  },
  {
    name: 'an office since a year of two digits',
    files: actor('roles: [{ title: Chair, from: 79 }]'),
    expected: [
      'actors/dockers-union.yaml:3:31  error  from in entry 1 of roles: 79 is not a year as it has to be written. Write "0079", with the quotation marks.  (wrong-value)',
    ],
  },
  {
    name: 'an office since the year 0',
    files: actor('roles: [{ title: Chair, from: "0000" }]'),
    expected: [
      'actors/dockers-union.yaml:3:31  error  from in entry 1 of roles: "0000" is not a date: there is no year 0. Write a year from 0001 to 9999.  (wrong-value)',
    ],
  },
  {
    name: 'a date in another year than its folder',
    files: briefing({ date: '2016-04-10' }),
    expected: [
      'briefings/2017/strike.mdx:3:7  error  The date 2016-04-10 is not in the year of the folder 2017. Move the file, or mend the date.  (other-year)',
    ],
  },
  {
    name: 'a briefing in no year’s folder',
    files: { 'briefings/strike.mdx': briefing({})['briefings/2017/strike.mdx'] ?? '' },
    expected: [
      'briefings/strike.mdx:1:1  error  A briefing stands in the folder of its year. Move it, for instance to briefings/2017/strike.mdx.  (other-year)',
    ],
  },
  {
    name: 'an update before the date',
    files: briefing({ updated: '2017-04-09' }),
    expected: [
      'briefings/2017/strike.mdx:9:10  error  updated (2017-04-09) is before date (2017-04-10). Write the later day.  (update-order)',
    ],
  },
  {
    name: 'a correction before the date',
    files: briefing({ corrections: '[{ date: 2017-04-09, kind: typo, note: Lost }]' }),
    expected: [
      'briefings/2017/strike.mdx:9:23  error  The correction (2017-04-09) is before date (2017-04-10). Write the day on which it was made.  (correction-order)',
    ],
  },
  {
    name: 'a correction of an unknown kind',
    files: briefing({ corrections: '[{ date: 2017-04-11, kind: tipo }]' }),
    expected: [
      'briefings/2017/strike.mdx:9:41  error  kind in entry 1 of corrections: "tipo" is not possible here. Did you mean "typo"?  (wrong-value)',
    ],
  },
];
