import { parse } from 'csv-parse/sync';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, place, statement, story, topic } from '../../archive/sample.ts';
import { calendarDate } from '../../base/days/dates.ts';
import { followTheMoney, type FtmEntity } from './followthemoney.ts';
import { tableFiles } from './table-files.ts';
import { tablesOf } from './tables.ts';

const awkward = '=1+1, “quoted” "twice"; порт\nميناء';

const archive = archiveOf({
  briefings: [
    briefing('2017/a', {
      title: awkward,
      actors: ['ada', 'islands'],
      updated: '2017-04-01',
      sources: [
        {
          id: 'gazette',
          authors: ['Wren, Cy', 'The Desk'],
          publisher: 'Gazette',
          number: 'G/17',
          kind: 'interview',
          archive: 'https://kept.example/1',
        },
      ],
      corrections: [{ date: '2017-03-20', kind: 'typo', was: 'quai', now: 'quay' }],
      stories: ['quarrel'],
      speakers: { ADA: 'ada' },
      outline: {
        statements: [statement('ada', 'The port stays open.', { topic: 'work', source: 'gazette' })],
        turns: [
          {
            label: 'ADA',
            text: 'Good day.',
            transcript: 0,
            anchor: 'turn_1',
            position: { line: 30, column: 1 },
          },
        ],
      },
    }),
    briefing('2017/gone', {
      ...{ date: '2017-03-02', status: 'withdrawn', actors: ['ada'], stories: ['quarrel'] },
    }),
    briefing('2017/draft', { date: '2017-03-03', status: 'draft', actors: ['ada'], title: 'Unseen draft' }),
  ],
  actors: [
    actor('islands', { kind: 'state', memberOf: [{ id: 'league', from: '1990', to: '2004' }, 'union'] }),
    actor('union', { kind: 'alliance', formerly: [{ name: 'Old Union', until: '1999' }] }),
    actor('league', { kind: 'alliance' }),
    actor('ada', {
      kind: 'person',
      name: 'Ada Lind',
      sortName: 'Lind, Ada',
      aliases: ['A. Lind', 'Ада'],
      country: 'port-ellis',
      roles: [
        { title: 'Minister', organisation: 'islands', from: '2016', to: '2017-05' },
        { title: 'Pilot', from: '2010' },
      ],
      identifiers: { wikidata: 'Q1' },
    }),
  ],
  places: [
    place('port-ellis', { within: [{ id: 'reef', until: '2001' }, 'isle'], coordinates: [1.5, -2] }),
    place('isle', { kind: 'region', formerly: [{ name: 'Old Isle', until: '1950' }] }),
    place('reef', { kind: 'region' }),
  ],
  topics: [topic('strikes', { broader: 'work' }), topic('work')],
  stories: [story('quarrel')],
});

const files = new Map<string, string>();
for (const { path, make } of tableFiles(archive)) files.set(path, String(await make()));

type Cells = Record<string, string>;
const rowsOf = (name: string) => parse<Cells>(files.get(`data/${name}.csv`) ?? '', { columns: true });

test('CSV comes back as it was: commas, quotes, lines, Cyrillic and right-to-left', () => {
  const [row] = rowsOf('briefings');

  assert.equal(row?.title, awkward);
  assert.equal(row.actors, 'ada; islands');
  assert.equal(row.changed, '2017-04-01');
});

test('drafts are in no table, withdrawn briefings only say that they are', () => {
  assert.deepEqual(
    rowsOf('briefings').map(({ id, state, stories }) => [id, state, stories]),
    [
      ['2017/a', 'published', 'quarrel'],
      ['2017/gone', 'withdrawn', ''],
    ],
  );
  assert.doesNotMatch([...files.values()].join(''), /Unseen draft/);
  assert.deepEqual(new Set(rowsOf('appearances').map(({ briefing: id }) => id)), new Set(['2017/a']));
});

test('an appearance has the office of its day', () => {
  assert.deepEqual(rowsOf('appearances')[0], {
    briefing: '2017/a',
    date: '2017-03-01',
    actor: 'ada',
    position: '1',
    role: 'Minister',
    organisation: 'islands',
    part: '',
    offices: 'Minister, Islands; Pilot',
  });
});

test('days of memberships, former names and places around stand in the order of these', () => {
  const row = (table: string, id: string) => rowsOf(table).find((one) => one.id === id);

  assert.equal(row('actors', 'islands')?.member_of, 'league; union');
  assert.equal(row('actors', 'islands')?.member_days, '1990/2004; ');
  assert.equal(row('actors', 'union')?.formerly_until, '1999');
  assert.equal(row('actors', 'ada')?.member_days, '');
  assert.equal(row('places', 'port-ellis')?.around, 'reef; isle');
  assert.equal(row('places', 'port-ellis')?.around_until, '2001; ');
  assert.equal(row('places', 'isle')?.formerly_until, '1950');
});

test('a source has who wrote it, its number and its kind, and its publisher where it has no title', () => {
  const [source] = rowsOf('sources');

  assert.equal(source?.title, 'Gazette');
  assert.equal(source.authors, 'Wren, Cy; The Desk');
  assert.deepEqual([source.number, source.kind], ['G/17', 'interview']);
  assert.deepEqual(rowsOf('corrections')[0]?.was, 'quai');
});

for (const table of tablesOf(archive)) {
  test(`every row of ${table.name} is as its fields say`, () => {
    const rows = rowsOf(table.name);
    assert.ok(rows.length > 0);
    assert.equal(rows.length, table.rows().length);
    // A value without a field would be in no cell.
    const values = new Set(table.rows().flatMap((row) => Object.keys(row)));
    assert.deepEqual(values, new Set(table.fields.map(({ name }) => name)));
    for (const row of rows) {
      assert.deepEqual(
        Object.keys(row),
        table.fields.map(({ name }) => name),
      );
      for (const { name, type, isRequired, format, refersTo, values } of table.fields) {
        const cell = row[name] ?? '';
        if (cell === '') assert.ok(!isRequired, `${table.name}.${name} is empty`);
        else if (type === 'date') assert.ok(calendarDate(cell), cell);
        else if (type !== 'string') assert.ok(Number.isFinite(Number(cell)), cell);
        else if (format) assert.ok(URL.canParse(cell), cell);
        if (cell && values) assert.ok(values.includes(cell), cell);
        if (cell && refersTo)
          assert.ok(
            rowsOf(refersTo).some((other) => other.id === cell),
            `${name}: ${cell}`,
          );
      }
    }
    const keys = rows.map((row) => table.key.map((name) => row[name]).join('\u0000'));
    assert.equal(new Set(keys).size, rows.length);
  });

  test(`NDJSON of ${table.name} has the same rows`, () => {
    const lines = (files.get(`data/${table.name}.ndjson`) ?? '').split('\n').filter(Boolean);

    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      JSON.parse(JSON.stringify(table.rows())),
    );
  });
}

test('a field that is said to be in every row is in every row', () => {
  const { resources } = JSON.parse(files.get('data/datapackage.json') ?? '') as {
    resources: {
      name: string;
      path: string;
      schema: { fields: { name: string; constraints?: { required?: boolean } }[] };
    }[];
  };
  const required = new Map(
    resources.map(({ name, schema }) => [
      name,
      schema.fields.filter(({ constraints }) => constraints?.required).map((field) => field.name),
    ]),
  );

  assert.deepEqual(required.get('appearances'), ['briefing', 'date', 'actor', 'position']);
  for (const { name, path } of resources) {
    const rows = parse<Record<string, string>>(files.get(`data/${path}`) ?? '', { columns: true, bom: true });
    for (const row of rows)
      for (const field of required.get(name) ?? []) assert.notEqual(row[field], '', `${name}.${field}`);
  }
});

test('the data package names every table with its fields and keys', () => {
  const described = JSON.parse(files.get('data/datapackage.json') ?? '') as {
    name: string;
    resources: {
      name: string;
      path: string;
      schema: {
        fields: { name: string; type: string }[];
        primaryKey: string[];
        foreignKeys: { fields: string; reference: { resource: string; fields: string } }[];
      };
    }[];
  };

  assert.match(described.name, /^[a-z0-9._-]+$/);
  const names = described.resources.map(({ name }) => name);
  assert.deepEqual(names, [
    'briefings',
    'actors',
    'roles',
    'appearances',
    'statements',
    'turns',
    'sources',
    'corrections',
    'places',
    'topics',
    'stories',
    'steps',
  ]);
  for (const { name, path, schema } of described.resources) {
    assert.ok(files.has(`data/${path}`), path);
    const header = files.get(`data/${path}`)?.split('\r\n')[0];
    assert.equal(header, schema.fields.map((field) => field.name).join(','));
    const fields = new Set(schema.fields.map((field) => field.name));
    assert.ok(schema.primaryKey.every((field) => fields.has(field)));
    const keys = rowsOf(name).map((row) => schema.primaryKey.map((field) => row[field]));
    assert.ok(keys.flat().every(Boolean), `${name}: a key with a gap`);
    assert.equal(new Set(keys.map((key) => key.join('\n'))).size, keys.length, `${name}: a key twice`);
    for (const { fields: field, reference } of schema.foreignKeys) {
      assert.ok(fields.has(field));
      assert.ok(reference.resource === '' || names.includes(reference.resource), `${name}.${field}`);
    }
  }
});

test('a speaker without a page is named, and has no id', () => {
  const { briefings, ...others } = archiveOf({
    briefings: [
      briefing('2017/a', {
        outline: {
          statements: [
            { ...statement('dockers-union', 'No.'), by: [], speaker: 'A docker' },
            statement('dockers-union', 'Yes.', { anchor: 'statement_2' }),
          ],
        },
      }),
    ],
  });
  const rows = tablesOf({ briefings, ...others })
    .find(({ name }) => name === 'statements')
    ?.rows();

  assert.deepEqual(
    rows?.map((row) => [row.speakers, row.speaker_ids]),
    [
      [['A docker'], []],
      [['Dockers Union'], ['dockers-union']],
    ],
  );
});

test('the offices of several speakers stand behind their names, those of one alone', () => {
  const roles = [
    { title: 'Minister', from: '2016' },
    { title: 'Pilot', from: '2010' },
  ];
  const of = archiveOf({
    actors: [actor('ada', { roles }), actor('crew')],
    briefings: [
      briefing('2017/a', {
        outline: {
          statements: [
            { ...statement('ada', 'No.'), by: ['ada', 'crew'] },
            statement('ada', 'Yes.', { anchor: 'statement_2' }),
          ],
        },
      }),
    ],
  });
  const rows = tablesOf(of)
    .find(({ name }) => name === 'statements')
    ?.rows();

  assert.deepEqual(
    rows?.map(({ offices }) => offices),
    [
      ['Ada (Minister)', 'Ada (Pilot)'],
      ['Minister', 'Pilot'],
    ],
  );
});

/** The properties that are used, by schema: from `followthemoney/schema/*.yaml`, with those inherited. */
const thing = ['name', 'alias', 'summary', 'sourceUrl', 'publisher', 'wikidataId'];
const interval = ['startDate', 'endDate'];
const known: Record<FtmEntity['schema'], string[]> = {
  Person: thing,
  PublicBody: thing,
  Organization: thing,
  Position: [...thing, 'organization'],
  Occupancy: ['holder', 'post', ...interval],
  Membership: ['member', 'organization', 'role', ...interval],
};

test('actors, offices and memberships are entities that FollowTheMoney knows', () => {
  const entities = (files.get('data/followthemoney.ndjson') ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as FtmEntity);

  const ids = new Set(entities.map(({ id }) => id));
  assert.equal(ids.size, entities.length);
  for (const { schema, properties } of entities) {
    for (const [name, values] of Object.entries(properties)) {
      assert.ok(known[schema].includes(name), `${schema}.${name}`);
      if (['holder', 'post', 'member', 'organization'].includes(name)) {
        assert.ok(
          values.every((value) => ids.has(value)),
          `${schema}.${name}: ${values.join()}`,
        );
      }
    }
  }
  const minister = entities.find(({ id }) => id === 'position.islands.minister');
  assert.deepEqual(minister?.properties, { name: ['Minister, Islands'], organization: ['actor.islands'] });
  assert.deepEqual(
    entities.filter(({ schema }) => schema === 'Occupancy').map(({ properties }) => properties),
    [
      {
        holder: ['actor.ada'],
        post: ['position.islands.minister'],
        startDate: ['2016'],
        endDate: ['2017-05'],
      },
      { holder: ['actor.ada'], post: ['position.none.pilot'], startDate: ['2010'] },
    ],
  );
});

test('who belongs to a person belongs to no group, and an office keeps its number when another follows', () => {
  const roles = [
    { title: 'Pilot', from: '2010' },
    { title: 'Minister', from: '2016' },
  ];
  const entitiesOf = (held: typeof roles) =>
    followTheMoney(
      archiveOf({
        actors: [
          actor('ada', { kind: 'person', memberOf: ['bo', 'crew'], roles: held }),
          actor('bo', { kind: 'person' }),
          actor('crew', { roles: [{ title: 'Owner', organisation: 'bo', from: '2016' }] }),
        ],
      }),
    );
  const idsOf = (held: typeof roles, schema: FtmEntity['schema']) =>
    entitiesOf(held).flatMap((one) => (one.schema === schema ? [one.id] : []));

  assert.deepEqual(idsOf(roles, 'Membership'), ['actor.ada.crew']);
  assert.deepEqual(idsOf(roles.slice(0, 1), 'Occupancy'), ['actor.ada.role-1']);
  assert.deepEqual(idsOf(roles, 'Occupancy'), ['actor.ada.role-2', 'actor.ada.role-1']);
  assert.deepEqual(
    entitiesOf(roles).flatMap(({ id, properties }) => (id === 'actor.ada.role-1' ? properties.post : [])),
    ['position.none.pilot'],
  );
});

test('withdrawn briefings have sources, and no statements', () => {
  const table = (name: string) =>
    tablesOf(
      archiveOf({
        actors: [actor('ada')],
        briefings: [
          briefing('2017/gone', {
            status: 'withdrawn',
            outline: { statements: [statement('ada', 'No.')] },
          }),
        ],
      }),
    )
      .find((one) => one.name === name)
      ?.rows().length;

  assert.deepEqual([table('sources'), table('statements')], [1, 0]);
});
