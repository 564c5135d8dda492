import { parse } from 'csv-parse/sync';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, rowsOf } from './tables-sample.ts';

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
