import { briefingText } from '../sample.ts';
import { actor, briefing, text, strike, type Mistake } from './mistake.ts';

const ada = 'name: Ada Quay\nkind: person\nroles:\n  - { title: Harbour Master, from: 2016, to: 2016-12 }\n';
const bo = 'name: Bo Pier\nkind: person\nroles:\n  - { title: Harbour Master, from: 2017-01, to: 2018 }\n';

/** What an editor would ask about. */
export const warnings: Mistake[] = [
  {
    name: 'a withdrawal before the news',
    files: briefing({ status: 'withdrawn', withdrawn: '{ date: 2017-04-01, reason: It was not so }' }),
    expected: [
      `${strike}:10:20  warning  It was withdrawn (2017-04-01) before date (2017-04-10). Write the day on which that was done.  (withdrawal-order)`,
    ],
  },
  {
    name: 'a title and a summary that look too short, and too long',
    files: {
      ...briefing({ title: 'Closed', summary: 'The dockers closed the port.' }),
      'briefings/2017/wages.mdx': briefingText({
        title: 'Dockers '.repeat(20).trim(),
        summary: 'The dockers of Port Ellis closed the port. '.repeat(10).trim(),
      }),
    },
    expected: [
      'briefings/2017/strike.mdx:2:8  warning  The title has 6 characters. Say more: 8 look right in lists.  (unusual-length)',
      'briefings/2017/strike.mdx:4:10  warning  The summary has 28 characters. Say more: 40 look right in lists.  (unusual-length)',
      'briefings/2017/wages.mdx:2:8  warning  The title has 159 characters. Cut it to 140 if you can.  (unusual-length)',
      'briefings/2017/wages.mdx:4:10  warning  The summary has 429 characters. Cut it to 400 if you can.  (unusual-length)',
    ],
  },
  {
    name: 'signs of Markdown and HTML in fields that are shown as they are',
    files: {
      ...actor('summary: "A union of `dockers` &amp; of [others](https://a.example/x) &#8211; since 1889."'),
      ...briefing({
        title: "'**Dockers** close <i>Port Ellis</i>'",
        summary: "'The dockers of A&B closed 5*6*7 ports [sic] on List<String>, R&D; nobody else.'",
      }),
    },
    expected: [
      'actors/dockers-union.yaml:3:10  warning  The summary is shown as it is written, signs and all. Write it without: A union of dockers & of others – since 1889.  (signs-in-field)',
      'briefings/2017/strike.mdx:2:8  warning  The title is shown as it is written, signs and all. Write it without: Dockers close Port Ellis  (signs-in-field)',
    ],
  },
  {
    name: 'an office and a statement after the end of somebody',
    files: {
      ...actor('ended: 2016', 'roles: [{ title: Guild, from: 2017 }]'),
      ...text('<Statement by="dockers-union">We stay out.</Statement>'),
    },
    expected: [
      'actors/dockers-union.yaml:4:9  warning  The office "Guild" is held from 2017, and Dockers’ Union ended 2016. Mend one of the days.  (outside-life)',
      'briefings/2017/strike.mdx:13:1  warning  The statement is of 10 April 2017, and Dockers’ Union ended 2016. Mend one of the days.  (outside-life)',
    ],
  },
  {
    name: 'no sources',
    files: briefing({ sources: '[]' }),
    expected: [
      'briefings/2017/strike.mdx:8:10  warning  There are no sources. Add what the briefing rests on to the front matter.  (missing-sources)',
    ],
  },
  {
    name: 'a single source',
    files: briefing({ sources: '[{ id: gazette, title: Port closed }]' }),
    expected: [
      'briefings/2017/strike.mdx:8:10  warning  The briefing rests on a single source. Add a second, independent one.  (single-source)',
    ],
  },
  {
    name: 'a first-level heading',
    files: text('# Wages\n\nThey rose.'),
    expected: [
      "briefings/2017/strike.mdx:13:1  warning  The title is the page's first-level heading. Write ## Wages.  (first-level-heading)",
    ],
  },
  {
    name: 'a skipped heading level',
    files: text('## Wages\n\n#### Hours\n\nThey rose.'),
    expected: [
      'briefings/2017/strike.mdx:15:1  warning  A heading of level 4 follows one of level 2. Write ### here.  (skipped-level)',
    ],
  },
  {
    name: 'a text that begins with a third-level heading',
    files: text('### Wages\n\nThey rose.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  warning  The first heading is of level 3. Write ## here.  (skipped-level)',
    ],
  },
  {
    name: 'a link that says "here"',
    files: text('Read it [here](https://gazette.example).'),
    expected: [
      'briefings/2017/strike.mdx:13:9  warning  "here" does not say where the link leads. Name the page or document.  (vague-link)',
    ],
  },
  {
    name: 'days far in the future, and a briefing withdrawn before it was published',
    files: briefing({
      until: '2099-04-11',
      updated: '2030-01-01',
      sources:
        '[{ id: gazette, title: Port closed, date: 2117-04 }, { id: herald, title: A day, date: 2021-01 }]',
      status: 'withdrawn',
      withdrawn: '{ date: 2017-05-02, reason: It did not happen. }',
      publish: '2017-06-01',
      corrections: '[{ date: 2071-05-02, kind: typo, note: A name. }]',
    }),
    expected: [
      `${strike}:8:52  warning  2117-04 is more than a year ahead. Mend the year.  (future-date)`,
      `${strike}:9:8  warning  2099-04-11 is more than a year ahead. Mend the year.  (future-date)`,
      `${strike}:10:10  warning  2030-01-01 is more than a year ahead. Mend the year.  (future-date)`,
      `${strike}:13:10  warning  publish (2017-06-01) is after the day on which it was withdrawn (2017-05-02), so that nobody read it. Mend one of the days, or write status: draft.  (future-date)`,
      `${strike}:14:23  warning  2071-05-02 is more than a year ahead. Mend the year.  (future-date)`,
    ],
  },
  {
    name: 'a date in the future',
    files: { 'briefings/2021/vote.mdx': briefingText({ date: '2021-04-10' }) },
    expected: [
      'briefings/2021/vote.mdx:3:7  warning  2021-04-10 is in the future. Mend the date, or hold the briefing back with publish.  (future-date)',
    ],
  },
  {
    name: 'a title that another briefing of the day has',
    files: { 'briefings/2017/vote.mdx': briefingText() },
    expected: [
      'briefings/2017/vote.mdx:2:8  warning  2017/strike has the same title and day. Say in the title what sets this one apart.  (duplicate-title)',
    ],
  },
  {
    name: 'a known actor that is not listed',
    files: { ...text('Ada Quay stayed.'), 'actors/ada.yaml': ada },
    expected: [
      'briefings/2017/strike.mdx:13:1  warning  "Ada Quay" is the actor ada, and is not linked. Add ada to actors, or write <Actor id="ada">Ada Quay</Actor>.  (unlisted-actor)',
    ],
  },
  {
    name: 'a known actor by an alias',
    files: { ...text('Countess Ada stayed.'), 'actors/ada.yaml': `${ada}aliases: [Countess Ada]\n` },
    expected: [
      'briefings/2017/strike.mdx:13:1  warning  "Countess Ada" is the actor ada, and is not linked. Add ada to actors, or write <Actor id="ada">Countess Ada</Actor>.  (unlisted-actor)',
    ],
  },
  {
    name: 'a known place that is not linked',
    files: { ...text('In Lucca they stayed.'), 'places/lucca.yaml': 'name: Lucca\nkind: city\n' },
    expected: [
      'briefings/2017/strike.mdx:13:4  warning  "Lucca" is the place lucca, and is not linked. Write <Place id="lucca">Lucca</Place>.  (unlisted-place)',
    ],
  },
  {
    name: 'the places around a place that is listed, and actors whom title or summary names',
    files: {
      ...briefing(
        { title: 'Ada Quay closes the port', actors: '[dockers-union, ada]', location: 'pier' },
        'The Dockers’ Union said so on the Isle, in the North Sea.\n',
      ),
      'actors/ada.yaml': ada,
      'places/pier.yaml': 'name: Long Pier\nkind: site\nwithin: isle\n',
      'places/isle.yaml': 'name: The Isle\nkind: region\nwithin: [{ id: sea }]\n',
      'places/sea.yaml': 'name: North Sea\nkind: region\n',
    },
    expected: [],
  },
  {
    name: 'an actor who is listed and never named',
    files: { ...briefing({ actors: '[dockers-union, ada]' }), 'actors/ada.yaml': ada },
    expected: [
      'briefings/2017/strike.mdx:5:25  warning  Ada Quay is listed, and the text never names them. Name them, or take them off the list.  (unnamed-actor)',
    ],
  },
  {
    name: 'an actor who is listed, and whom the title names by a part of the name',
    files: {
      ...briefing({ title: 'Quay closes the port', actors: '[dockers-union, ada]' }),
      'actors/ada.yaml': ada,
    },
    expected: [
      'briefings/2017/strike.mdx:5:25  warning  Ada Quay is listed, and the text never names them. If "Quay" means them, add it to their aliases, or write the whole name once.  (unnamed-actor)',
    ],
  },
  {
    name: 'an actor listed twice',
    files: briefing({ actors: '[dockers-union, dockers-union]' }),
    expected: [
      'briefings/2017/strike.mdx:5:25  warning  actors names "dockers-union" twice. Remove one.  (repeated-id)',
    ],
  },
  {
    name: 'an office that another held',
    files: {
      ...briefing({ actors: '[dockers-union, ada]' }, 'Harbour Master Ada Quay met the Dockers’ Union.\n'),
      'actors/ada.yaml': ada,
      'actors/bo.yaml': bo,
    },
    expected: [
      'briefings/2017/strike.mdx:11:16  warning  Ada Quay was not Harbour Master on 2017-04-10. It was held by Bo Pier until 31 December 2018. Write the office held that day, or "former".  (office-not-held)',
    ],
  },
  {
    name: 'an office behind the name',
    files: {
      ...briefing(
        { actors: '[dockers-union, ada]' },
        'Ada Quay, the Harbour Master, met the Dockers’ Union.\n',
      ),
      'actors/ada.yaml': ada,
    },
    expected: [
      'briefings/2017/strike.mdx:11:1  warning  Ada Quay was not Harbour Master on 2017-04-10. Write the office held that day, or "former".  (office-not-held)',
    ],
  },
  {
    name: 'a quotation without a speaker',
    files: text('“We stay until they pay,” it was said.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  warning  A quotation stands here, and nobody is named who says it. Name the speaker, or put it into a <Statement> with by="…", or speaker="…" for somebody who is not named.  (quote-without-speaker)',
    ],
  },
  {
    name: 'a speaker without a page who is called as an actor is: by id, by name, and in other signs',
    files: text(
      [
        `speaker="dockers-union"`,
        `speaker="Dockers’ Union"`,
        `speaker="dockers' union"`,
        `speaker="A docker"`,
      ]
        .map((prop) => `<Statement ${prop}>\n\n“We stay.”\n\n</Statement>`)
        .join('\n\n'),
    ),
    expected: [
      'briefings/2017/strike.mdx:13:1  warning  speaker="dockers-union" is nobody who has a page, and actors/dockers-union.yaml is called so. Write by="dockers-union" in its place, or what tells the two apart.  (speaker-with-page)',
      'briefings/2017/strike.mdx:19:1  warning  speaker="Dockers’ Union" is nobody who has a page, and actors/dockers-union.yaml is called so. Write by="dockers-union" in its place, or what tells the two apart.  (speaker-with-page)',
      `briefings/2017/strike.mdx:25:1  warning  speaker="dockers' union" is nobody who has a page, and actors/dockers-union.yaml is called so. Write by="dockers-union" in its place, or what tells the two apart.  (speaker-with-page)`,
    ],
  },
  {
    name: 'an ignore that silences a warning',
    files: text(
      '{/* check-ignore vague-link: the button is called so */}\nRead it [here](https://gazette.example).',
    ),
    expected: [],
  },
  {
    name: 'an ignore that silences nothing',
    files: text('{/* check-ignore vague-link: the button is called so */}\nRead it.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  warning  No warning "vague-link" stands here or on the next line. Remove the comment.  (unused-ignore)',
    ],
  },
  {
    name: 'an ignore without a reason',
    files: text('{/* check-ignore vague-link */}\nRead it [here](https://gazette.example).'),
    expected: [
      'briefings/2017/strike.mdx:13:1  warning  The comment does not say why. Write check-ignore vague-link: and the reason.  (unexplained-ignore)',
    ],
  },
  {
    name: 'an ignore of a rule that does not exist',
    files: text(
      '{/* check-ignore vauge-link: the button is called so */}\nRead it [here](https://gazette.example).',
    ),
    expected: [
      'briefings/2017/strike.mdx:13:1  warning  No warning "vauge-link" stands here or on the next line. Did you mean "vague-link"?  (unused-ignore)',
      'briefings/2017/strike.mdx:14:9  warning  "here" does not say where the link leads. Name the page or document.  (vague-link)',
    ],
  },
  {
    name: 'an ignore of an error',
    files: text('{/* check-ignore broken-link: it comes soon */}\n[The vote](/nowhere/) failed.'),
    expected: [
      'briefings/2017/strike.mdx:13:1  warning  "broken-link" is an error, and only warnings can be silenced. Mend it, and remove the comment.  (unused-ignore)',
      'briefings/2017/strike.mdx:14:1  error  Nothing stands at /nowhere/. Mend the link, or remove it.  (broken-link)',
    ],
  },
  {
    name: 'an ignore in YAML',
    files: {
      ...actor('# check-ignore repeated-id: on purpose', 'memberOf: [pilots, pilots]'),
      'actors/pilots.yaml': 'name: Pilots\nkind: organisation\n',
    },
    expected: [],
  },
];
