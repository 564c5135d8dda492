import { actor, briefing, frontMatter, strike, type Mistake } from './mistake.ts';

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
    name: 'lists with the signs of word processors and typewriters, with numbers, and without any sign',
    files: {
      ...briefing({
        actors: '\n  • dockers-union\n  • port-authority',
        topics: '+ strikes',
        stories: '\n  1. first-strike\n  2. second-strike',
        related: '\n  2017/port-talks\n  2017/strike-vote',
      }),
      ...actor('aliases: 1. Dockers'),
    },
    expected: [
      'actors/dockers-union.yaml:3:10  error  aliases: "1. Dockers" is not a list. Write it in brackets: [1. Dockers].  (wrong-type)',
      'briefings/2017/strike.mdx:6:3  error  actors: "• dockers-union • port-authority" is not a list. Write it in brackets: [dockers-union, port-authority].  (wrong-type)',
      'briefings/2017/strike.mdx:9:9  error  topics: "+ strikes" is not a list. Write it in brackets: [strikes].  (wrong-type)',
      'briefings/2017/strike.mdx:12:3  error  stories: "1. first-strike 2. second-strike" is not a list. Write it in brackets: [first-strike, second-strike].  (wrong-type)',
      'briefings/2017/strike.mdx:15:3  error  related: "2017/port-talks 2017/strike-vote" is not a list. Write it in brackets: [2017/port-talks, 2017/strike-vote].  (wrong-type)',
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
