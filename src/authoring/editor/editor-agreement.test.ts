import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known, refusedBySchema, validators } from './editor-sample.ts';
import { contentSchemas, type SchemaName } from './editor-schemas.ts';

function refusedByZod(name: SchemaName, data: unknown): string[] {
  const { error } = contentSchemas[name].safeParse(data);
  return [...new Set(error?.issues.map(({ path }) => path.join('.')))];
}

const sound: Record<SchemaName, Record<string, unknown>> = {
  briefing: {
    title: 'Dockers close the port',
    date: '2016-02-29',
    summary: 'The dockers of Port Ellis closed the port for a day, over wages.',
    until: '2016-03-01',
    time: '17:35',
    actors: ['dockers-union', { id: 'ann', as: 'host' }],
    location: ['port-ellis'],
    topics: [],
    sources: [
      { id: 'gazette', title: 'Port closed', date: 2016, url: 'https://a.example/b?c#d', language: 'pt-BR' },
      { id: '2', title: 'Wages', date: '2016-02', archive: 'http://a.example', kind: 'data' },
      { id: '3', publisher: 'A', authors: ['Karr, Bo'], kind: 'broadcast', number: 'S/2017/315' },
    ],
    ...{ related: ['2017/strike'], authors: ['Lind, Ada'], status: 'withdrawn' },
    withdrawn: { date: '2017-05-02', reason: 'It was not so.' },
    publish: '2017-12-31',
    aliases: ['/old/path/'],
    corrections: [{ date: '2017-04-30', kind: 'typo', was: '', now: 'b', note: 'c' }],
  },
  story: {
    title: 'The strike of 2017',
    summary: 'How the port stood still for a day, and who gave way.',
    ...{ from: '2017-01-01', until: '2017-12-31', status: 'draft', formerIds: ['old/strike'] },
    collects: { actors: ['ann'], places: ['port-ellis'], topics: ['strikes'], from: '2017-04-10' },
  },
  page: { title: 'About', summary: 'How this archive is made, by whom and from what.' },
  actor: {
    name: 'Ann Marsh',
    kind: 'person',
    country: 'port-ellis',
    formerly: [{ name: 'Ann Quay', until: '1990' }],
    ...{ began: 1960, ended: '2017-05' },
    succeeds: 'dockers-union',
    memberOf: ['dockers-union', { id: 'dockers-union', from: '1990', to: 1999 }],
    roles: [
      { title: 'Chair', organisation: 'dockers-union', from: 1999, to: '2016-07-13' },
      { title: 'Clerk', to: 'unknown', acting: true, note: 'For her brother.' },
    ],
    identifiers: { wikidata: 'Q1' },
    links: [{ label: 'Home', url: 'https://a.example' }],
  },
  place: {
    name: 'Port Ellis',
    kind: 'city',
    coordinates: [-90, 180],
    aliases: ['Ellis'],
    within: [{ id: 'port-ellis', until: 1991 }],
  },
  topic: { name: 'Strikes', summary: 'Work laid down.', broader: 'strikes' },
  archive: {
    ...{ title: 'The Harbour Papers', description: 'About a port.', url: 'https://harbour.example' },
    ...{ language: 'en', publisher: { name: 'A', url: 'https://a.example' }, licence: 'CC0' },
    lead: '2017/strike',
    programs: true,
  },
};

/** What is wrong, and at which field both have to say so. */
const mistakes: [SchemaName, Record<string, unknown>, field: string][] = [
  ['briefing', { actor: ['ann'] }, ''],
  ['briefing', { title: undefined }, 'title'],
  ['story', { collects: { actor: ['ann'] } }, 'collects'],
  ['story', { from: '2017-13' }, 'from'],
  ['story', { status: 'withdrawn' }, 'status'],
  ['briefing', { title: '…' }, 'title'],
  ['briefing', { title: 'a'.repeat(401) }, 'title'],
  ['briefing', { summary: '' }, 'summary'],
  ['briefing', { date: '2017-04-31' }, 'date'],
  ['briefing', { date: '2017-02-30' }, 'date'],
  ['briefing', { date: '2017-13-01' }, 'date'],
  ['briefing', { date: '2017-04' }, 'date'],
  ['briefing', { date: 2017 }, 'date'],
  ['briefing', { publish: 'tomorrow' }, 'publish'],
  ['briefing', { actors: 'ann' }, 'actors'],
  ['briefing', { actors: [{ as: 'host' }] }, 'actors.0'],
  ['briefing', { until: 2017 }, 'until'],
  ['briefing', { time: '24:00' }, 'time'],
  ['briefing', { topics: [1] }, 'topics.0'],
  ['briefing', { location: 7 }, 'location'],
  ['briefing', { status: 'drafted' }, 'status'],
  ['briefing', { aliases: ['old/'] }, 'aliases.0'],
  ['briefing', { aliases: ['//elsewhere/'] }, 'aliases.0'],
  ['briefing', { sources: [{ id: 'The Sun', title: 'A' }] }, 'sources.0.id'],
  ['briefing', { sources: [{ title: 'A' }] }, 'sources.0.id'],
  ['briefing', { sources: [{ id: 'sun', title: 'A', link: 'https://a.example' }] }, 'sources.0'],
  ['briefing', { sources: [{ id: 'sun', title: 'A', url: 'a.example' }] }, 'sources.0.url'],
  ['briefing', { sources: [{ id: 'sun', title: 'A', url: 'ftp://a.example' }] }, 'sources.0.url'],
  ['briefing', { sources: [{ id: 'sun', title: 'A', date: '2017-00' }] }, 'sources.0.date'],
  ['briefing', { sources: [{ id: 'sun', title: 'A', date: 17 }] }, 'sources.0.date'],
  ['briefing', { sources: [{ id: 'sun', title: 'A', language: 'some English' }] }, 'sources.0.language'],
  ['briefing', { corrections: [{ date: '2017-04-12', kind: 'error' }] }, 'corrections.0.kind'],
  ['page', { summary: '' }, 'summary'],
  ['actor', { kind: 'party' }, 'kind'],
  ['actor', { roles: [{ from: 2016 }] }, 'roles.0.title'],
  ['actor', { began: 'long ago' }, 'began'],
  ['actor', { formerly: [{ name: 'Quaymen' }] }, 'formerly.0.until'],
  ['actor', { roles: [{ title: 'Chair', from: 'spring 2016' }] }, 'roles.0.from'],
  ['actor', { roles: [{ title: 'Chair', from: 2016.5 }] }, 'roles.0.from'],
  ['actor', { identifiers: { wikidata: 1 } }, 'identifiers.wikidata'],
  ['actor', { links: [{ label: '', url: 'https://a.example' }] }, 'links.0.label'],
  ['place', { coordinates: [91, 0] }, 'coordinates.0'],
  ['place', { coordinates: [43.8] }, 'coordinates'],
  ['place', { coordinates: [1, 2, 3] }, 'coordinates'],
  ['topic', { name: ' ' }, 'name'],
  ['archive', { publisher: { url: 'https://a.example' } }, 'publisher'],
  ['archive', { language: 'english language' }, 'language'],
  ['archive', { programs: false }, 'programs'],
  ['archive', { programs: 'true' }, 'programs'],
];

test('editors and the check let the same files pass', () => {
  const validate = validators(known);

  for (const [name, data] of Object.entries(sound) as [SchemaName, unknown][]) {
    assert.deepEqual([refusedByZod(name, data), refusedBySchema(validate.get(name)!, data)], [[], []]);
  }
});

test('editors underline what the check refuses', () => {
  const validate = validators(known);

  for (const [name, fields, field] of mistakes) {
    const data = { ...sound[name], ...fields };
    const said = `${name} ${JSON.stringify(fields)}`;
    assert.deepEqual(refusedByZod(name, data), [field], said);
    assert.ok(refusedBySchema(validate.get(name)!, data).includes(field), said);
  }
});

test('editors underline an id that leads nowhere, which the check finds when it joins all files', () => {
  const validate = validators(known);
  const briefing = { ...sound.briefing, actors: ['dokers-union'], location: 'ellis', topics: ['strike'] };

  assert.deepEqual(refusedByZod('briefing', briefing), []);
  // Each way in which it can be written says so.
  assert.deepEqual(
    [...new Set(refusedBySchema(validate.get('briefing')!, briefing))],
    ['actors.0', 'location', 'topics.0'],
  );
  const actor = { ...sound.actor, country: 'ellis', memberOf: ['union'] };
  assert.deepEqual([...new Set(refusedBySchema(validate.get('actor')!, actor))], ['country', 'memberOf.0']);
});
