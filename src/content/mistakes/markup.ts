import { text, type Mistake } from './mistake.ts';

/** Tags, props and signs of MDX. */
export const markup: Mistake[] = [
  {
    name: 'an unclosed tag',
    files: text('<Note>The port stayed closed.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <Note> is opened here and never closed. Write </Note> where it ends.  (malformed-mdx)',
    ],
  },
  {
    name: 'an unclosed tag in a sentence',
    files: text('The <Actor id="dockers-union">union stayed.\n\nAnd left.'),
    expected: [
      'briefings/2017/strike.mdx:13:5  error  <Actor> is opened here and never closed. Write </Actor> where it ends, or <Actor id="…" /> for its name.  (malformed-mdx)',
    ],
  },
  {
    name: 'an unclosed tag in a list',
    files: text('- The <em>port\n- stayed closed.'),
    expected: [
      'briefings/2017/strike.mdx:13:7  error  <em> is opened here and never closed. Write </em> where it ends.  (malformed-mdx)',
    ],
  },
  {
    name: 'a closing tag without its opening one',
    files: text('The port stayed closed.</Note>'),
    expected: [
      'briefings/2017/strike.mdx:13:24  error  </Note> closes a tag that is not open. Remove it, or write <Note> where it should begin.  (malformed-mdx)',
    ],
  },
  {
    name: 'crossed tags',
    files: text('The <em>port <strong>stayed</em> closed</strong>.'),
    expected: [
      'briefings/2017/strike.mdx:13:28  error  <em> and <strong> cross. Close the one that was opened last first: write </strong> before </em>.  (malformed-mdx)',
    ],
  },
  {
    name: 'a closing tag misspelt',
    files: text('<Note>The port stayed closed.</Notte>'),
    expected: [
      'briefings/2017/strike.mdx:13:30  error  </Notte> does not close <Note>, which was opened on line 13, column 1. Write </Note>.  (malformed-mdx)',
    ],
  },
  {
    name: 'a closing tag with another case',
    files: text('<Note>The port stayed closed.</note>'),
    expected: [
      'briefings/2017/strike.mdx:13:30  error  </note> does not close <Note>, which was opened on line 13, column 1. Write </Note>.  (malformed-mdx)',
    ],
  },
  {
    name: 'a tag across paragraphs',
    files: text('A <em>port.\n\nIt stayed</em> closed.'),
    expected: [
      'briefings/2017/strike.mdx:13:3  error  <em> is opened here and closed in another paragraph. Close it in this one, or put <em> and </em> each on a line of its own.  (malformed-mdx)',
    ],
  },
  {
    name: 'a tag that opens in a sentence and closes below',
    files: text('So: <Note>\nThe port stayed closed.\n\nAnd open.\n</Note>'),
    expected: [
      'briefings/2017/strike.mdx:13:5  error  <Note> is opened here and closed in another paragraph. Close it in this one, or put <Note> and </Note> each on a line of its own.  (malformed-mdx)',
    ],
  },
  {
    name: 'an HTML tag that needs no closing in HTML',
    files: text('One line<br>and another.'),
    expected: [
      'briefings/2017/strike.mdx:13:9  error  <br> has to close itself. Write <br />.  (malformed-mdx)',
    ],
  },
  {
    name: 'a tag that is never finished',
    files: text('<Note The port stayed closed.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  The tag <Note cannot be read at ".". Write it as <Note>, with props as name="…". To show a less-than sign, write \\<.  (malformed-mdx)',
    ],
  },
  {
    name: 'an HTML comment',
    files: text('<!-- to be checked -->'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  Comments of HTML are not read here. Write {/* to be checked */}.  (malformed-mdx)',
    ],
  },
  {
    name: 'an unknown component',
    files: text('<Notte>The port stayed closed.</Notte>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <Notte> is not a component. Did you mean "Note"?  (unknown-component)',
    ],
  },
  {
    name: 'an unknown component like no other',
    files: text('<Carousel />'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <Carousel> is not a component. Known are Statement, Original, Transcript, Actor, Place, Cite, KeyPoints, Note, Figure; anything else needs an import.  (unknown-component)',
    ],
  },
  {
    name: 'a component in small letters',
    files: text('<statement by="dockers-union">We stay.</statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <statement> is not an element that may stand here. Did you mean "Statement"?  (unknown-element)',
    ],
  },
  {
    name: 'an HTML element that does not exist',
    files: text('The <emph>port</emph> stayed closed.'),
    expected: [
      'briefings/2017/strike.mdx:13:5  error  <emph> is not an element that may stand here. Use Markdown instead.  (unknown-element)',
    ],
  },
  {
    name: 'a component with a dot',
    files: text('<Archive.Note>Closed.</Archive.Note>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <Archive.Note> is not a component. Known are Statement, Original, Transcript, Actor, Place, Cite, KeyPoints, Note, Figure; anything else needs an import.  (unknown-component)',
    ],
  },
  {
    name: 'an unknown prop',
    files: text('<Statement by="dockers-union" form="speech">We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:31  error  <Statement> has no prop "form". Did you mean "for"?  (unknown-prop)',
    ],
  },
  {
    name: 'props as others call them, and one that is missing under its own name',
    files: text(
      'Closed.<Cite ref="gazette" page="4" />\n\n<Statement by="dockers-union" place="port-ellis" date="2017-04-10">We stay.</Statement>',
    ),
    expected: [
      'briefings/2017/strike.mdx:13:14  error  <Cite> has no prop "ref". Did you mean "id"?  (unknown-prop)',
      'briefings/2017/strike.mdx:13:28  error  <Cite> has no prop "page". Did you mean "locator"?  (unknown-prop)',
      'briefings/2017/strike.mdx:15:31  error  <Statement> has no prop "place". Did you mean "at"?  (unknown-prop)',
      'briefings/2017/strike.mdx:15:50  error  <Statement> has no prop "date". Did you mean "on"?  (unknown-prop)',
    ],
  },
  {
    name: 'components that hold nothing, and do not close themselves',
    files: text(
      'Closed.<Cite id="gazette"> And again.<Cite id="herald" locator="p. 4">\n\n<Statement by="dockers-union">\nWe stay.<Cite id="herald">\n</Statement>',
    ),
    expected: [
      'briefings/2017/strike.mdx:13:8  error  <Cite> has to close itself. Write <Cite id="gazette" />.  (malformed-mdx)',
      'briefings/2017/strike.mdx:13:38  error  <Cite> has to close itself. Write <Cite id="herald" locator="p. 4" />.  (malformed-mdx)',
      'briefings/2017/strike.mdx:16:9  error  <Cite> has to close itself. Write <Cite id="herald" />.  (malformed-mdx)',
    ],
  },
  {
    name: 'several sources in one prop',
    files: text(
      `Closed.<Cite id="gazette, herald" /> And open.<Cite id="gazette;heralt" locator="p. 4" />\n\n<Statement by="dockers-union" source="gazette herald">We stay.</Statement>`,
    ),
    expected: [
      'briefings/2017/strike.mdx:13:14  error  "gazette, herald" names several sources. Cite each by itself: <Cite id="gazette" /><Cite id="herald" />.  (unknown-source)',
      'briefings/2017/strike.mdx:13:53  error  "gazette;heralt" names several sources. Cite each by itself: <Cite id="gazette" /><Cite id="heralt" />.  (unknown-source)',
      'briefings/2017/strike.mdx:13:53  error  "heralt" is not among the sources of this file. Did you mean "herald"?  (unknown-source)',
      'briefings/2017/strike.mdx:15:31  error  "gazette herald" names several sources, and one can stand here. Write gazette, and cite others in the text: <Cite id="herald" />.  (unknown-source)',
    ],
  },
  {
    name: 'a prop misspelt that is required',
    files: text('<Statement bye="dockers-union">We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  <Statement> has no prop "bye". Did you mean "by"?  (unknown-prop)',
    ],
  },
  {
    name: 'a prop of a component that takes none',
    files: text('<Note title="Beware">Closed.</Note>'),
    expected: [
      'briefings/2017/strike.mdx:13:7  error  <Note> has no prop "title". It takes no props.  (unknown-prop)',
    ],
  },
  {
    name: 'a missing prop',
    files: text('<Statement>We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <Statement> needs the prop "by". Write <Statement by="…"> with an actor’s id, or speaker="…" for somebody who is not named.  (missing-prop)',
    ],
  },
  {
    name: 'a missing prop of a figure',
    files: text('<Figure src="./port.png" />'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <Figure> needs the prop "alt". Write <Figure alt="…">.  (missing-prop)',
    ],
  },
  {
    name: 'a prop without quotation marks',
    files: text('<Statement by=dockers-union>We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:15  error  The value dockers-union stands in no straight quotation marks. Write by="dockers-union".  (malformed-mdx)',
    ],
  },
  {
    name: 'a prop in curly quotation marks',
    files: text('<Statement by=“dockers-union”>We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:15  error  The value “dockers-union” stands in no straight quotation marks. Write by="dockers-union".  (malformed-mdx)',
    ],
  },
  {
    name: 'a prop with a sign before its quotation mark',
    files: text('<Statement by=d"ockers-union">We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:15  error  The value d"ockers-union" stands in no straight quotation marks. Write by="dockers-union".  (malformed-mdx)',
    ],
  },
  {
    name: 'a word too many among the props',
    files: text('<Statement the by="dockers-union">We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  <Statement> has no prop "the". It takes by, speaker, for, as, on, at, source, locator, lang, topic, id.  (unknown-prop)',
    ],
  },
  {
    name: 'a closing tag that is never finished',
    files: text('<Note>\nThe port stayed closed.\n</Note'),
    expected: [
      'briefings/2017/strike.mdx:15:1  error  The tag </Note has no end. Write > behind it.  (malformed-mdx)',
    ],
  },
  {
    name: 'a prop whose code cannot be read',
    files: text('<abbr title={of Ellis}>DU</abbr> stayed.'),
    expected: [
      'briefings/2017/strike.mdx:13:13  error  The value of title in braces is not code that can run. Write title="…".  (malformed-mdx)',
    ],
  },
  {
    name: 'props whose texts hold quotation marks',
    files: text(
      [
        '<Statement speaker="the "old" clerk">It rained.</Statement>',
        "<Statement speaker='the 'new' clerk'>It shone.</Statement>",
        `<Statement speaker="the "Mayor's" clerk">It snowed.</Statement>`,
        'A day.<Cite id="gazette" locator="a "b>c" d" />',
      ].join('\n\n'),
    ),
    expected: [
      `briefings/2017/strike.mdx:13:20  error  A quotation mark in the text of speaker ends it. Write speaker='the "old" clerk'.  (malformed-mdx)`,
      `briefings/2017/strike.mdx:15:20  error  A quotation mark in the text of speaker ends it. Write speaker="the 'new' clerk".  (malformed-mdx)`,
      'briefings/2017/strike.mdx:17:20  error  A quotation mark in the text of speaker ends it. Write speaker="the &quot;Mayor\'s&quot; clerk".  (malformed-mdx)',
      `briefings/2017/strike.mdx:19:34  error  A quotation mark in the text of locator ends it. Write locator='a "b>c" d'.  (malformed-mdx)`,
    ],
  },
  {
    name: 'quotation marks within a value, and a sign behind them that ends the tag',
    files: text('An <abbr title="The "Ada > Bo" line">AB</abbr>.\n\n<Note title="a "b > c"">So.</Note>'),
    expected: [
      `briefings/2017/strike.mdx:13:16  error  A quotation mark in the text of title ends it. Write title='The "Ada > Bo" line'.  (malformed-mdx)`,
      'briefings/2017/strike.mdx:15:7  error  <Note> has no prop "title". It takes no props.  (unknown-prop)',
      `briefings/2017/strike.mdx:15:13  error  A quotation mark in the text of title ends it. Write title='a "b > c"'.  (malformed-mdx)`,
    ],
  },
  {
    name: 'a prop with one quotation mark too many',
    files: text('A day.<Cite id="gazette" locator="5""/>'),
    expected: [
      `briefings/2017/strike.mdx:13:34  error  A quotation mark in the text of locator ends it. Write locator='5"'.  (malformed-mdx)`,
    ],
  },
  {
    name: 'props with a comma between them, or nothing',
    files: text(
      [
        '<Statement by="dockers-union", on="2017-04-10">We stay.</Statement>',
        'A day.<Cite id="gazette"locator="5">',
      ].join('\n\n'),
    ),
    expected: [
      String.raw`briefings/2017/strike.mdx:13:1  error  The tag <Statement cannot be read at ",". Write it as <Statement>, with props as name="…". To show a less-than sign, write \<.  (malformed-mdx)`,
      'briefings/2017/strike.mdx:15:7  error  <Cite> has to close itself. Write <Cite … />.  (malformed-mdx)',
    ],
  },
  {
    name: 'a prop with an unclosed quotation mark',
    files: text('<Statement by="dockers-union>We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:15  error  The quotation mark " that opens here is never closed. Write by="dockers-union".  (malformed-mdx)',
    ],
  },
  {
    name: 'a prop in braces',
    files: text('<Statement by={"dockers-union"}>We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  <Statement> takes props as plain text only. Write by="dockers-union".  (wrong-prop)',
    ],
  },
  {
    name: 'a prop without a value',
    files: text('<Statement by>We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  <Statement> takes props as plain text only. Write by="…".  (wrong-prop)',
    ],
  },
  {
    name: 'a prop of a component in braces that hold a name',
    files: text('<Statement by={union}>We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  <Statement> takes props as plain text only. Write by="…".  (wrong-prop)',
    ],
  },
  {
    name: 'a prop of an element in braces that hold a name',
    files: text('<abbr title={union}>DU</abbr> stayed.'),
    expected: [
      'briefings/2017/strike.mdx:13:14  error  Nothing is called "union" here. Write title="…", or define it with export const union = …  (unknown-name)',
    ],
  },
  {
    name: 'a spread prop of an element',
    files: text('<abbr {...union}>DU</abbr> stayed.'),
    expected: [
      'briefings/2017/strike.mdx:13:11  error  Nothing is called "union" here. Write each prop as name="…".  (unknown-name)',
    ],
  },
  {
    name: 'a spread prop',
    files: text('<Statement {...props}>We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  <Statement> takes props as plain text only. Write name="…".  (wrong-prop)',
    ],
  },
  {
    name: 'an empty prop',
    files: text('<Statement by="">We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  by="" of <Statement> is empty. Give it a value.  (wrong-prop)',
    ],
  },
  {
    name: 'a prop written twice',
    files: text('<Cite id="gazette" id="herald" />'),
    expected: [
      'briefings/2017/strike.mdx:13:20  error  <Cite> has the prop "id" twice. Remove one.  (wrong-prop)',
    ],
  },
  {
    name: 'a wrong day in a prop',
    files: text('<Statement by="dockers-union" on="2017-02-30">We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:31  error  on="2017-02-30" of <Statement> is not a day that exists. That month ends on 2017-02-28.  (wrong-prop)',
    ],
  },
  {
    name: 'a date in words in a prop',
    files: text('<Statement by="dockers-union" on="9 April 2017">We stay.</Statement>'),
    expected: [
      'briefings/2017/strike.mdx:13:31  error  on="9 April 2017" of <Statement> is not a day as it has to be written. Write 2017-04-09.  (wrong-prop)',
    ],
  },
  {
    name: 'a component for blocks in a sentence',
    files: text('They said <Statement by="dockers-union">we stay</Statement> and stayed.'),
    expected: [
      'briefings/2017/strike.mdx:13:11  error  <Statement> stands within a sentence. Put it on lines of its own, with empty lines around it.  (misplaced-component)',
    ],
  },
  {
    name: 'a less-than sign before a number',
    files: text('Fewer than <3 ships came.'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  "<3" begins no tag. To show a less-than sign, write \\<.  (malformed-mdx)',
    ],
  },
  {
    name: 'an address in angle brackets',
    files: text('See <https://gazette.example>.'),
    expected: [
      'briefings/2017/strike.mdx:13:5  error  An address may not stand in angle brackets. Write [its name](https://gazette.example).  (malformed-mdx)',
    ],
  },
  {
    name: 'a mail address in angle brackets',
    files: text('Write to <desk@gazette.example>.'),
    expected: [
      'briefings/2017/strike.mdx:13:10  error  An address may not stand in angle brackets. Write [its name](mailto:desk@gazette.example).  (malformed-mdx)',
    ],
  },
  {
    name: 'a comment of HTML that is never closed, and what else only other programs read',
    files: text(
      'The port <!-- or not\n\n<!DOCTYPE html>\n\n<?php echo 1 ?>\n\n<![CDATA[It]]> stayed closed.',
    ),
    expected: [
      'briefings/2017/strike.mdx:13:10  error  The comment that opens here is never closed, and those of HTML are not read. Write it as {/* … */}.  (malformed-mdx)',
      ...[
        [15, '<!DOCTYPE'],
        [17, '<?php'],
        [19, '<![CDATA[It]]'],
      ].map(
        ([line, written]) =>
          `briefings/2017/strike.mdx:${line}:1  error  "${written}" is for another program, and does nothing here. Remove it, or write \\< to show the sign.  (malformed-mdx)`,
      ),
    ],
  },
  {
    name: 'an arrow',
    files: text('Port <- ship.'),
    expected: [
      'briefings/2017/strike.mdx:13:6  error  "<-" begins no tag. To show a less-than sign, write \\<.  (malformed-mdx)',
    ],
  },
  {
    name: 'braces of other programs',
    files: text(
      [
        '{{< figure src="a.png" >}}',
        'See {{ page.title }} and {% include a.html %}.',
        'The port.\n{: .lead}',
        '## The day {#day}',
        'A quay { width=50% } and {.aside}.',
      ].join('\n\n'),
    ),
    expected: [
      ['13:1', '{{< figure src="a.png" >}}'],
      ['15:5', '{{ page.title }}'],
      ['15:26', '{% include a.html %}'],
      ['18:1', '{: .lead}'],
      ['20:12', '{#day}'],
      ['22:8', '{ width=50% }'],
      ['22:26', '{.aside}'],
    ].map(
      ([place, written]) =>
        `briefings/2017/strike.mdx:${place}  error  "${written}" is for another program, and does nothing here. Remove it and write what it stood for, or \\{ and \\} to show the braces.  (malformed-mdx)`,
    ),
  },
  {
    name: 'an opening brace',
    files: text('The port {stayed closed.'),
    expected: [
      'briefings/2017/strike.mdx:13:10  error  The brace { that opens here is never closed. To show a brace, write \\{.  (malformed-mdx)',
    ],
  },
  {
    name: 'many signs at once',
    files: text(
      'Fewer than <3 ships {of five} came, <em>late.\n\nThe <Actor id="docker-union">union</Actor> stayed.',
    ),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  "<3" begins no tag. To show a less-than sign, write \\<.  (malformed-mdx)',
      'briefings/2017/strike.mdx:13:21  error  "{of five}" is not code that can run. To show the braces, write \\{of five\\}.  (malformed-mdx)',
      'briefings/2017/strike.mdx:13:37  error  <em> is opened here and never closed. Write </em> where it ends.  (malformed-mdx)',
      'briefings/2017/strike.mdx:15:12  error  "docker-union" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
    ],
  },
  {
    name: 'braces around words',
    files: text('The port {of Ellis} stayed closed.'),
    expected: [
      'briefings/2017/strike.mdx:13:10  error  "{of Ellis}" is not code that can run. To show the braces, write \\{of Ellis\\}.  (malformed-mdx)',
    ],
  },
  {
    name: 'braces around a name',
    files: text('Dear {name}, the port stayed closed.'),
    expected: [
      'briefings/2017/strike.mdx:13:7  error  Nothing is called "name" here. To show braces, write \\{name\\}.  (unknown-name)',
    ],
  },
  {
    name: 'a sum with a name',
    files: text('It was {wages + 1} a day.'),
    expected: [
      'briefings/2017/strike.mdx:13:9  error  Nothing is called "wages" here. To show braces, write \\{wages + 1\\}.  (unknown-name)',
    ],
  },
  {
    name: 'an export of what is not there',
    files: text('export const wages = { day: pay };\n\nIt was {wages.day}.'),
    expected: [
      'briefings/2017/strike.mdx:13:29  error  Nothing is called "pay" here. Import it, or mend the name.  (unknown-name)',
    ],
  },
  {
    name: 'two braces on two lines',
    files: text('The port {stayed closed.\n\nThe {port} opened.'),
    expected: [
      'briefings/2017/strike.mdx:13:10  error  The brace { that opens here is never closed. To show a brace, write \\{.  (malformed-mdx)',
      'briefings/2017/strike.mdx:15:6  error  Nothing is called "port" here. To show braces, write \\{port\\}.  (unknown-name)',
    ],
  },
  {
    name: 'an import from nowhere',
    files: text('import Chart from ./Chart.astro'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  "import Chart from ./Chart.astro" is not code that can run. Write it as: import Chart from \'./Chart.astro\'  (malformed-mdx)',
    ],
  },
  {
    name: 'an export without an empty line below it',
    files: text('export const ships = 3;\n## Wages\n\nIt was {ships}.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  The code of this export cannot be read from "## Wages" on. Leave an empty line below the code.  (malformed-mdx)',
    ],
  },
  {
    name: 'braces behind an equals sign',
    files: text('The wage = {of Ellis} rose.'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  "{of Ellis}" is not code that can run. To show the braces, write \\{of Ellis\\}.  (malformed-mdx)',
    ],
  },
  {
    name: 'a paragraph that starts with import',
    files: text('import duties rose by a third.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  A paragraph that begins with the word "import" is read as code. Begin it with another word.  (malformed-mdx)',
    ],
  },
  {
    name: 'a paragraph that starts with export',
    files: text('export of grain fell by a third.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  A paragraph that begins with the word "export" is read as code. Begin it with another word.  (malformed-mdx)',
    ],
  },
  {
    name: 'an import in a briefing whose file is missing',
    files: text("import Chart from './Chart.astro';\n\n<Chart />"),
    expected: [
      "briefings/2017/strike.mdx:13:1  error  There is no file ./Chart.astro to import. Mend the path: it starts at this file's folder.  (missing-import)",
    ],
  },
];
