import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { fieldsOf, schemaAt } from '../../schema/parts.ts';
import { archiveSchema, briefingSchema, actorSchema, storySchema } from '../../schema/schemas.ts';
import { groupMeant } from './groups-meant.ts';

test('a text goes into the group of fields that it stands in the place of', () => {
  assert.equal(groupMeant(['links', 0], 'https://a.example/'), '{ label: …, url: "https://a.example/" }');
  assert.equal(groupMeant(['links', 0], 'Home: here'), '{ label: "Home: here", url: … }');
  assert.equal(groupMeant(['withdrawn'], true), '{ date: …, reason: … }');
  assert.equal(groupMeant(['title'], 'a'), undefined);
});

test('what is to be written can be read, and its fields are there', () => {
  const places = [
    ...['sources', 'corrections', 'withdrawn'].map((name) => [briefingSchema, name] as const),
    ...['links', 'roles', 'formerly'].map((name) => [actorSchema, name] as const),
    ...['colours', 'outputs'].map((name) => [archiveSchema, name] as const),
    [storySchema, 'collects'] as const,
  ];
  for (const [schema, name] of places)
    for (const text of ['https://a.example/', 'A: "b", {c} #1', "it's", '{', 'a, b', '- a']) {
      const group = parse(groupMeant([name, 0], text) ?? '') as Record<string, unknown>;
      const fields = fieldsOf(schemaAt(schema, [name, 0]) ?? schemaAt(schema, [name]));

      assert.deepEqual(
        Object.keys(group).filter((key) => !(key in fields)),
        [],
      );
    }
});
