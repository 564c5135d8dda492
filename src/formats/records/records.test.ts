import { Ajv2020 } from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '../../archive/model.ts';
import { actor, archiveOf, briefing, place, statement, story, topic } from '../../archive/sample.ts';
import { calendarDate } from '../../base/days/dates.ts';
import { recordFiles } from './record-files.ts';

const archive = archiveOf({
  briefings: [
    briefing('2017/a', {
      actors: ['ada', 'islands'],
      topics: ['strikes'],
      sources: [{ id: 's1', title: 'Порт “закрыт”', publisher: 'Gazette', date: '2017-02', kind: 'press' }],
      corrections: [{ date: '2017-03-04', kind: 'factual', was: 'a', now: 'b' }],
    }),
    briefing('2017/b', {
      ...{ date: '2017-03-02', status: 'withdrawn', actors: ['ada'], stories: ['affair'] },
    }),
    briefing('2017/c', { date: '2017-03-03', actors: ['ada'], updated: '2017-03-09' }),
  ],
  actors: [
    actor('islands', { kind: 'state' }),
    actor('ada', {
      kind: 'person',
      name: 'Ada Lind',
      sortName: 'Lind, Ada',
      country: 'port-ellis',
      memberOf: ['islands'],
      roles: [{ title: 'Minister', organisation: 'islands', from: '2016', to: '2017-03-01' }],
      identifiers: { wikidata: 'Q1' },
      links: [{ label: 'Site', url: 'https://ada.example/' }],
    }),
  ],
  places: [
    place('port-ellis', { within: 'isle', coordinates: [1.5, -2] }),
    place('isle', { kind: 'region' }),
  ],
  topics: [topic('strikes', { broader: 'work' }), topic('work', { summary: 'Work and pay.' })],
  stories: [
    story('affair', {
      summary: 'How it went.',
      from: '2017-01-01',
      until: '2017-12-31',
      collects: { actors: ['ada'], places: ['isle'], topics: ['work'], until: '2017-06-30' },
    }),
  ],
});

async function filesOf(of: Archive): Promise<Map<string, unknown>> {
  const files = new Map<string, unknown>();
  for (const { path, make } of recordFiles(of)) files.set(path, JSON.parse(String(await make())));
  return files;
}

test('every record is as its published schema says, and knows where that is', async () => {
  const files = await filesOf(archive);
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajv.addFormat('date', calendarDate).addFormat('uri', (text: string) => URL.canParse(text));
  for (const [path, schema] of files) if (path.startsWith('data/schemas/')) ajv.addSchema(schema as object);

  const checked = [...files].filter(([path]) => !path.startsWith('data/'));
  for (const [path, record] of checked) {
    const { $schema } = record as { $schema: string };
    assert.ok(ajv.validate($schema, record), `${path}: ${ajv.errorsText()}`);
  }
  assert.equal(checked.length, 10);
  assert.equal(ajv.validate('https://harbour.example/data/schemas/actor.json', { id: 1 }), false);
});

test('a briefing’s record tells who was there in which office, and its neighbours', async () => {
  const files = await filesOf(archive);
  const a = files.get('briefings/2017/a/index.json') as Record<string, unknown>;
  const c = files.get('briefings/2017/c/index.json') as Record<string, unknown>;
  const islands = {
    id: 'islands',
    name: 'Islands',
    url: 'https://harbour.example/actors/islands/',
    record: 'https://harbour.example/actors/islands/index.json',
  };

  assert.deepEqual((a.actors as unknown[])[0], {
    id: 'ada',
    name: 'Ada Lind',
    url: 'https://harbour.example/actors/ada/',
    record: 'https://harbour.example/actors/ada/index.json',
    role: { title: 'Minister', organisation: islands, from: '2016', to: '2017-03-01' },
    offices: [{ title: 'Minister', organisation: islands, from: '2016', to: '2017-03-01' }],
  });
  assert.equal('role' in ((c.actors as object[])[0] ?? {}), false);
  assert.equal((a.newer as { id: string }).id, '2017/c');
  assert.equal((c.older as { id: string }).id, '2017/a');
  assert.deepEqual([a.older, c.newer], [undefined, undefined]);
  assert.equal(a.changed, '2017-03-04');
  assert.equal(c.changed, '2017-03-09');
});

test('a place’s record counts what is within it, a topic’s what is below it', async () => {
  const files = await filesOf(archive);

  assert.equal((files.get('places/isle/index.json') as { count: number }).count, 2);
  assert.equal((files.get('topics/work/index.json') as { count: number }).count, 2);
  assert.equal(
    (files.get('topics/work/index.json') as { feed: string }).feed.endsWith('/topics/work/feed.json'),
    true,
  );
});

test('a withdrawn briefing keeps its record, and stands in no other', async () => {
  const files = await filesOf(archive);

  const record = files.get('briefings/2017/b/index.json') as { state: string; stories: unknown[] };
  assert.equal(record.state, 'withdrawn');
  assert.deepEqual(record.stories, [], 'a story has it as a step');
  const others = [...files].filter(([path]) => !path.startsWith('briefings/2017/b/'));
  assert.doesNotMatch(JSON.stringify(others), /2017\/b/);
});

test('places, offices and memberships are those of the briefing’s days', async () => {
  const files = await filesOf(
    archiveOf({
      briefings: [briefing('2017/a', { date: '2017-02-27', until: '2017-03-08', actors: ['ada'] })],
      actors: [
        actor('ada', { roles: [{ title: 'Minister', from: '2017-03-01', to: '2017-03-05' }] }),
        actor('dockers-union'),
      ],
      places: [
        place('port-ellis', { within: [{ id: 'reef', until: '2018' }, 'isle'] }),
        place('isle', { kind: 'region' }),
        place('reef', { kind: 'region' }),
      ],
    }),
  );
  const record = files.get('briefings/2017/a/index.json') as {
    within: { id: string }[];
    chains: { id: string }[][];
    actors: { offices: object[] }[];
  };

  assert.deepEqual(
    record.within.map(({ id }) => id),
    ['reef'],
  );
  assert.deepEqual(
    record.chains.map((chain) => chain.map(({ id }) => id)),
    [['port-ellis', 'reef']],
  );
  assert.deepEqual(record.actors[0]?.offices, [
    { title: 'Minister', from: '2017-03-01', to: '2017-03-05', since: '2017-03-01', until: '2017-03-05' },
  ]);
});

test('a record lists the newest thousand, counts all, and has a feed where there is something in it', async () => {
  const many = Array.from({ length: 1001 }, (_, index) =>
    briefing(`2017/b${index}`, {
      date: new Date(Date.UTC(2017, 0, 1 + (index % 365))).toISOString().slice(0, 10),
      outline: { statements: [statement('dockers-union', `No. ${index}`)] },
    }),
  );
  const files = await filesOf(archiveOf({ briefings: many, topics: [topic('strikes'), topic('idle')] }));
  const record = (path: string) =>
    files.get(`${path}/index.json`) as {
      count: number;
      feed?: string;
      briefings: { date: string }[];
      statements: { on: string }[];
    };

  const { count, briefings, statements } = record('actors/dockers-union');
  assert.deepEqual([count, briefings.length, statements.length], [1001, 1000, 1000]);
  assert.deepEqual([briefings[0]?.date, statements[0]?.on], ['2017-12-31', '2017-12-31']);
  assert.deepEqual([record('topics/idle').count, record('topics/idle').feed], [0, undefined]);
  assert.ok(record('topics/strikes').feed);
});

test('a speaker has the offices of the day where there were several, and schemas the address of the site', async () => {
  const spoken = (titles: string[]) =>
    archiveOf({
      actors: [actor('ada', { roles: titles.map((title) => ({ title, from: '2015' })) })],
      briefings: [briefing('2017/a', { outline: { statements: [statement('ada', 'No.')] } })],
    });
  const officesOf = async (titles: string[]) => {
    const files = await filesOf(spoken(titles));
    const { statements } = files.get('briefings/2017/a/index.json') as {
      statements: { speakers: { offices?: { title: string }[] }[] }[];
    };
    return statements[0]?.speakers[0]?.offices?.map(({ title }) => title);
  };
  const schemaAt = (of: Archive) =>
    [...recordFiles(of)].find(({ path }) => path === 'data/schemas/story.json')?.shows;
  const { site, ...rest } = spoken([]);

  assert.deepEqual(await officesOf(['Host', 'Mayor']), ['Host', 'Mayor']);
  assert.equal(await officesOf(['Host']), undefined);
  assert.notEqual(
    schemaAt({ ...rest, site: { ...site, url: 'https://other.example/' } }),
    schemaAt({ ...rest, site }),
  );
});
