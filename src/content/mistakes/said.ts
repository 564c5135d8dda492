import { actor, briefing, text, type Mistake } from './mistake.ts';

const said = (props: string, words = 'We stay.') => text(`<Statement ${props}>${words}</Statement>`);
const union = 'by="dockers-union"';

/** What a statement says of itself. */
export const sayings: Mistake[] = [
  {
    name: 'speakers who have no turn',
    files: briefing(
      { speakers: '{ Q: A reporter, The Clerk: Bo Marsh }' },
      '<Transcript>\n\n**THE CLERK:** Order.\n\n</Transcript>\n\nThe Dockers’ Union said so.\n',
    ),
    expected: [
      'briefings/2017/strike.mdx:9:16  warning  Nobody speaks as "Q" in a transcript of this briefing. Remove it, or begin a paragraph with **Q:**.  (unused-speaker)',
    ],
  },
  {
    name: 'a turn of whoever may stand in a file that cannot be read',
    files: {
      'actors/bo-marsh.yaml': new Uint8Array([
        ...Buffer.from('name: Bo M'),
        0xe4,
        ...Buffer.from('rsh\nkind: person\n'),
      ]),
      ...text('<Transcript>\n\n**Märsh:** Order.\n\n</Transcript>'),
    },
    expected: [
      'actors/bo-marsh.yaml:1:11  error  This is not UTF-8 text. Save the file with the encoding UTF-8.  (not-utf-8)',
    ],
  },
  {
    name: 'a statement by an actor and by somebody else',
    files: said(`${union} speaker="a docker"`),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <Statement> has both by and speaker. Keep by="…" for actors of the archive, or speaker="…" for somebody who is not named.  (wrong-prop)',
    ],
  },
  {
    name: 'a statement twice by one actor',
    files: said('by="dockers-union, dockers-union"'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  by="dockers-union, dockers-union" of <Statement> has a gap, or one id twice. Write dockers-union.  (wrong-prop)',
    ],
  },
  {
    name: 'the second speaker misspelt',
    files: said('by="dockers-union, docker-union"'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  "docker-union" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
    ],
  },
  {
    name: 'a statement on behalf of nobody known',
    files: said(`${union} for="docker-union"`),
    expected: [
      'briefings/2017/strike.mdx:13:31  error  "docker-union" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
    ],
  },
  {
    name: 'an office of other days',
    files: {
      ...said(`${union} as="Port Warden"`),
      ...actor(
        'roles:',
        '  - { title: Port Warden, from: 2010, to: 2012 }',
        '  - { title: Speaker, from: 2013 }',
      ),
    },
    expected: [
      'briefings/2017/strike.mdx:13:1  error  Dockers’ Union was not Port Warden on 2017-04-10. Write as="Speaker", or mend the day or the dates of the office.  (office-of-other-days)',
    ],
  },
  {
    name: 'a page of no source',
    files: said(`${union} locator="p. 4"`),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  locator="p. 4" of <Statement> is a place in no source. Write source="…" beside it.  (missing-prop)',
    ],
  },
  {
    name: 'a statement in no language',
    files: said(`${union} lang="Italian!"`),
    expected: [
      'briefings/2017/strike.mdx:13:31  error  lang="Italian!" of <Statement> is not a language tag. Write it as en or pt-BR.  (wrong-prop)',
    ],
  },
  {
    name: 'two statements with one id',
    files: text(
      `<Statement id="vow" ${union}>We stay.</Statement>\n\n<Statement id="vow" ${union}>We go.</Statement>`,
    ),
    expected: [
      'briefings/2017/strike.mdx:15:12  error  Another statement of this file has the id "vow". Give one of them another.  (repeated-id)',
    ],
  },
  {
    name: 'an id with capitals',
    files: said(`id="The Vow" ${union}`),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  id="The Vow" of <Statement> may only hold a-z, 0-9 and hyphens. Write the-vow.  (wrong-prop)',
    ],
  },
  {
    name: 'an original of nothing',
    files: text('<Original lang="it">Restiamo.</Original>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <Original> stands outside of a <Statement>, or deep inside. Put it directly before </Statement>.  (misplaced-component)',
    ],
  },
  {
    name: 'an original in no language',
    files: said(union, 'We stay. <Original>Restiamo.</Original>'),
    expected: [
      'briefings/2017/strike.mdx:13:40  error  <Original> needs the prop "lang". Write <Original lang="…">.  (missing-prop)',
    ],
  },
  {
    name: 'two originals',
    files: said(
      union,
      'We stay. <Original lang="it">Restiamo.</Original> <Original lang="fr">Restons.</Original>',
    ),
    expected: [
      'briefings/2017/strike.mdx:13:81  error  A <Statement> has one <Original>. Put both into one, or make two statements of what was said.  (misplaced-component)',
    ],
  },
  {
    name: 'an original alone',
    files: said(union, '<Original lang="it">Restiamo.</Original>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  There are no words in <Statement>. Write them between <Statement> and </Statement>, or remove it.  (empty-component)',
    ],
  },
  {
    name: 'a turn of somebody unknown',
    files: text('<Transcript>\n\n**Dockers’ Unoin:** We stay.\n\n</Transcript>'),
    expected: [
      'briefings/2017/strike.mdx:15:1  error  Nobody is known as "Dockers’ Unoin". Did you mean "Dockers’ Union"? Say who it is in the front matter, as speakers: { "Dockers’ Unoin": id }.  (unknown-speaker)',
    ],
  },
  {
    name: 'a speaker who is no actor',
    files: briefing(
      { speakers: '{ Q: docker-union }' },
      'The Dockers’ Union said so.\n\n<Transcript>\n\n**Q:** Why?\n\n</Transcript>\n',
    ),
    expected: [
      'briefings/2017/strike.mdx:9:16  error  "docker-union" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
    ],
  },
  {
    name: 'an empty transcript',
    files: text('<Transcript></Transcript>'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  There are no words in <Transcript>. Write them between <Transcript> and </Transcript>, or remove it.  (empty-component)',
    ],
  },
  {
    name: 'a statement on behalf of whoever makes it',
    files: said(`${union} for="dockers-union"`),
    expected: [
      'briefings/2017/strike.mdx:13:31  warning  for="dockers-union" names who speaks already. Remove it, or write on whose behalf it was said.  (own-behalf)',
    ],
  },
  {
    name: 'a statement by words for somebody',
    files: said('by="a senior official"'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  "a senior official" is not in actors. Write speaker="a senior official" for somebody without a page.  (unknown-actor)',
    ],
  },
  {
    name: 'a statement by somebody without a page',
    files: said('by="Cy Moss"'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  "Cy Moss" is not in actors. To add them, write actors/cy-moss.yaml. Of somebody without a page, write speaker="Cy Moss".  (unknown-actor)',
    ],
  },
  {
    name: 'a joint statement, of which one speaker has no page',
    files: said('by="dockers-union, cy-moss"'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  "cy-moss" is not in actors. To add them, write actors/cy-moss.yaml. Of somebody without a page, make a statement of their own with speaker="…".  (unknown-actor)',
    ],
  },
  {
    name: 'a speaker with words behind the id',
    files: said('by="dockers-union, a sailor"'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  "a sailor" is not in actors. If that is what dockers-union was, write as="a sailor". Of somebody without a page, make a statement of their own with speaker="a sailor".  (unknown-actor)',
    ],
  },
  {
    name: 'a speaker with words in brackets',
    files: said('by="dockers-union (host)"'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  "dockers-union (host)" is an actor with a capacity behind the id. Write by="dockers-union" as="host".  (unknown-actor)',
    ],
  },
  {
    name: 'a statement by somebody unknown, somewhere',
    files: said('by="unknown" at="TBD"'),
    expected: [
      'briefings/2017/strike.mdx:13:12  error  "unknown" is no actor. Write speaker="…" in place of by, with words for who spoke, as "a senior official".  (unknown-actor)',
      'briefings/2017/strike.mdx:13:25  error  "TBD" is no place. Write which one it is, or leave it out.  (unknown-place)',
    ],
  },
];
