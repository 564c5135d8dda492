import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarDate } from '../../base/days/dates.ts';
import { archive, awkward, files, rowsOf } from './tables-sample.ts';
import { tablesOf } from './tables.ts';

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
