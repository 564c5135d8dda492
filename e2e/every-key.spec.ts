import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import { write } from '../src/content/sample.ts';
import { patience } from './patience.ts';

/** An archive that uses every key of the contract. */
const content: Record<string, string> = {
  'archive.yaml':
    'title: The Harbour Papers\ndescription: An archive about a port.\nurl: https://harbour.example\nlanguage: en\npublisher: The Harbour Papers\nlicence: CC BY 4.0\n',
  'topics/dues.yaml':
    'name: Harbour dues\nsummary: What ships pay.\nbroader: money\nidentifiers: { wikidata: Q7001 }\n',
  'topics/money.yaml': 'name: Money\n',
  'places/port.yaml':
    'name: Port Ellis\nkind: city\nwithin: isle\ncoordinates: [12.5, -3.25]\naliases: [Ellisport]\nformerly: [{ name: Fort Ellis, until: 1950 }]\nidentifiers: { geonames: "7002" }\n',
  'places/mole.yaml':
    'name: Long Mole\nkind: site\nwithin: port\nformerly: [{ name: Wooden Mole, until: 2018 }]\n',
  'places/isle.yaml':
    'name: Middle Isle\nkind: region\nwithin: [{ id: north, until: 2000 }, { id: south }]\n',
  'places/north.yaml': 'name: Northland\nkind: country\n',
  'places/south.yaml': 'name: Southland\nkind: country\n',
  'actors/realm.yaml': 'name: Southern Realm\nkind: state\nbegan: 2000\nsucceeds: kingdom\n',
  'actors/kingdom.yaml': 'name: Old Kingdom\nkind: state\nended: 1999\n',
  'actors/league.yaml': 'name: League of Ports\nkind: alliance\n',
  'actors/ada.yaml': `name: Ada Lind
sortName: Lind, Ada
kind: person
summary: She kept the harbour.
aliases: [Addy Lind]
formerly: [{ name: Ada Berg, until: 2001 }]
began: 1950-02-03
ended: 2019
country: port
memberOf: [{ id: league, from: 1990, to: 2004 }]
roles:
  - { title: Lamplighter, to: 2010 }
  - { title: Pilot, from: 1980, to: unknown, note: of the second class }
  - { title: Harbourmaster, organisation: realm, from: 2016-02, to: 2017-04-10, acting: true }
  - { title: Warden, organisation: realm, from: 2017-04-11, to: 2018 }
identifiers: { wikidata: Q7003 }
links: [{ label: Her house, url: "https://lind.example/" }]
`,
  'stories/quarrel.mdx':
    '---\ntitle: The quarrel over dues\nsummary: How the port fell out with its ships, and who gave way in the end.\nfrom: 2016\nuntil: 2017-12\n---\n\nIt began small.\n',
  'briefings/2016/notice.mdx':
    '---\ntitle: A notice is put up\ndate: 2016-05-01\nsummary: Somebody put up a notice about what ships are to pay from now on.\nactors: []\nlocation: []\ntopics: []\nsources: [{ id: s, url: "https://notice.example/board" }]\n---\n\nIt was read.\n',
  'briefings/2017/talks.mdx': `---
title: Talks about the dues begin
date: 2017-04-09
until: 2017-04-11
time: "17:35"
summary: The port and its ships talked for three days, and nobody gave way at the end.
location: [port, mole]
actors: [ada, { id: realm, as: host }]
topics: [dues]
stories: [quarrel]
related: [2016/notice]
authors: ["Karr, Bo", Desk of the Papers]
language: pt
identifiers: { doi: 10.1000/182 }
publish: 2017-04-12
updated: 2017-04-20
aliases: [/old/talks.html]
sources:
  - { id: s1, title: An hour with the Warden, authors: ["Wren, Cy"], publisher: Harbour Radio, date: 2017-04-11, url: "https://radio.example/hour", archive: "https://kept.example/hour", kind: interview, language: la }
  - { id: s2, title: Letter of the port, publisher: Port Office, number: S/2017/315, kind: document }
  - { id: s3, publisher: Harbour Television, kind: broadcast }
  - { id: s4, url: "https://social.example/1", kind: social }
corrections: [{ date: 2017-04-20, kind: factual, was: two days, now: three days, note: We had miscounted. }]
speakers: { WARDEN: ada, Q: A reporter }
---

It was loud.<Cite id="s2" locator="p. 44" />

<Statement by="ada, realm" on="2017-04-11" at="mole" source="s1" topic="money" locator="12:04" lang="la" id="joint">“All ships pay.” <Original lang="la">Naves omnes solvunt.</Original></Statement>

<Statement speaker="a senior official" for="realm" source="s2">The port would wait.</Statement>

<Transcript source="s1" on="2017-04-10" at="mole">
**Q:** [00:17] Who pays?

**WARDEN:** They all do.
</Transcript>
`,
};

type Where = 'page' | 'record' | 'table';
const all: Where[] = ['page', 'record', 'table'];

/** What is to be found, by the page of the subject and the table that it stands in. */
const expected: [page: string, table: string, values: [value: string, where?: Where[]][]][] = [
  [
    'briefings/2017/talks',
    'briefings',
    [
      ['Talks about the dues begin'],
      ['9–11 April 2017', ['page']],
      ['2017-04-11', ['record', 'table']],
      ['17:35'],
      ['Wooden Mole', ['page']],
      ['Long Mole', ['record']],
      ['mole', ['table']],
      ['host', ['page', 'record']],
      ['Harbourmaster', ['page', 'record']],
      ['Warden', ['page', 'record']],
      ['Bo Karr', ['page']],
      ['Karr, Bo', ['record', 'table']],
      ['Desk of the Papers'],
      ['pt', ['record', 'table']],
      ['10.1000/182'],
      ['A notice is put up', ['page']],
      ['2016/notice', ['record', 'table']],
      ['The quarrel over dues', ['page', 'record']],
      ['p. 44', ['page']],
    ],
  ],
  [
    'briefings/2017/talks',
    'sources',
    [
      ['Cy Wren', ['page']],
      ['Wren, Cy', ['record', 'table']],
      ['An hour with the Warden'],
      ['https://kept.example/hour', ['record', 'table']],
      ['S/2017/315'],
      ['Interview', ['page']],
      ['interview', ['record', 'table']],
      ['Broadcast', ['page']],
      ['Harbour Television'],
      ['Post', ['page']],
      ['https://social.example/1'],
    ],
  ],
  ['briefings/2017/talks', 'corrections', [['two days'], ['three days'], ['We had miscounted.']]],
  [
    'briefings/2017/talks',
    'statements',
    [
      ['All ships pay.'],
      ['Naves omnes solvunt.'],
      ['12:04'],
      ['#statement_joint', ['record', 'table']],
      ['a senior official'],
      ['The port would wait.'],
      ['quotation', ['record', 'table']],
      ['reported', ['record', 'table']],
    ],
  ],
  ['briefings/2017/talks', 'turns', [['A reporter'], ['00:17'], ['Who pays?'], ['They all do.']]],
  [
    'actors/ada',
    'actors',
    [
      ['Ada Lind'],
      ['Lind, Ada', ['record', 'table']],
      ['She kept the harbour.'],
      ['Addy Lind'],
      ['Ada Berg'],
      ['3 February 1950', ['page']],
      ['1950-02-03', ['record', 'table']],
      ['2019'],
      ['League of Ports', ['page', 'record']],
      ['1990'],
      ['2004'],
      ['2001'],
      ['Q7003'],
      ['Her house', ['page', 'record']],
      ['https://lind.example/', ['record', 'table']],
    ],
  ],
  [
    'actors/ada',
    'roles',
    [
      ['Lamplighter'],
      ['Pilot'],
      ['of the second class'],
      ['Harbourmaster'],
      ['2016-02', ['record', 'table']],
      ['unknown', ['table']],
      ['Warden'],
      ['cting', ['page', 'record']],
    ],
  ],
  [
    'actors/realm',
    'actors',
    [['Southern Realm'], ['Old Kingdom', ['page', 'record']], ['kingdom', ['table']]],
  ],
  ['actors/kingdom', 'actors', [['Southern Realm', ['page', 'record']], ['1999']]],
  [
    'places/port',
    'places',
    [
      ['Port Ellis'],
      ['Ellisport'],
      ['Fort Ellis'],
      ['1950'],
      ['12.5', ['record', 'table']],
      ['-3.25', ['record', 'table']],
      ['7002'],
      ['Middle Isle', ['page', 'record']],
    ],
  ],
  ['places/isle', 'places', [['Northland', ['page', 'record']], ['2000'], ['south', ['table']]]],
  [
    'topics/dues',
    'topics',
    [['Harbour dues'], ['What ships pay.'], ['Money', ['page', 'record']], ['Q7001']],
  ],
  [
    'stories/quarrel',
    'stories',
    [
      ['The quarrel over dues'],
      ['How the port fell out with its ships'],
      ['2016-01-01', ['record', 'table']],
      ['2017-12-31', ['record', 'table']],
      ['Talks about the dues begin', ['page', 'record']],
    ],
  ],
];

test('every value of every key stands on its page, in its record and in its table', async ({ page }) => {
  test.setTimeout(patience);
  const folder = await mkdtemp(join(tmpdir(), 'every-key-'));
  const read = (path: string) => readFile(join(folder, 'dist', path), 'utf8');
  try {
    for (const [name, text] of Object.entries(content)) await write(join(folder, 'content'), name, text);
    await promisify(execFile)('node', ['src/cli/build.ts', '--quiet'], {
      env: {
        ...process.env,
        ...{ ARCHIVE_CONTENT: join(folder, 'content'), ARCHIVE_DIST: join(folder, 'dist') },
        ...{ ARCHIVE_CACHE: join(folder, 'cache'), ARCHIVE_TODAY: '2020-01-01' },
      },
    });

    const missing: string[] = [];
    for (const [path, table, values] of expected) {
      await page.setContent((await read(`${path}/index.html`)).replaceAll(/<(?:script|link)\b[^>]*>/g, ''));
      const texts: Record<Where, string> = {
        page: (await page.locator('main').textContent()) ?? '',
        record: await read(`${path}/index.json`),
        table: await read(`data/${table}.csv`),
      };
      for (const [value, wheres = all] of values)
        for (const where of wheres)
          if (!texts[where].replaceAll(/\s+/g, ' ').includes(value))
            missing.push(`${value}: ${where} of ${path} (${table})`);
    }
    expect(missing).toEqual([]);

    // A page of a day calls a place as it was called then, wherever it stands.
    await page.setContent(
      (await read('briefings/2017/talks/index.html')).replaceAll(/<(?:script|link)\b[^>]*>/g, ''),
    );
    await expect(page.locator('main')).not.toContainText('Long Mole');
    await expect(page.locator('#statement_joint')).toContainText('Wooden Mole');
    await expect(page.locator('.transcript')).toContainText('Wooden Mole');
    expect(await read('briefings/2017/talks/index.md')).not.toContain('Long Mole');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
