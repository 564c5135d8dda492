import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { elementOf, fieldsOf, mayBeLeftOut, schemaAt } from './parts.ts';

const part = z.strictObject({ id: z.string(), note: z.string().optional() });
const schema = z.strictObject({
  parts: z.array(z.union([z.string(), part])).default([]),
  within: z.union([z.string(), z.array(z.union([z.string(), part]))]).optional(),
});

test('fields are found behind all that lets them be left out, in lists and in the longest way to write them', () => {
  assert.deepEqual(Object.keys(fieldsOf(schema)), ['parts', 'within']);
  assert.deepEqual(Object.keys(fieldsOf(schemaAt(schema, ['parts', 0]))), ['id', 'note']);
  assert.deepEqual(Object.keys(fieldsOf(schemaAt(schema, ['within', 2]))), ['id', 'note']);
  assert.deepEqual(fieldsOf(schemaAt(schema, ['parts', 0, 'id', 'deeper'])), {});
});

test('only fields with a default, or that are optional, may be left out', () => {
  assert.ok(mayBeLeftOut(schemaAt(schema, ['parts'])));
  assert.ok(mayBeLeftOut(schemaAt(schema, ['within', 0, 'note'])));
  assert.ok(!mayBeLeftOut(schemaAt(schema, ['within', 0, 'id'])));
});

test('a list has an element, and what may be a list or something else has none', () => {
  assert.ok(elementOf(schemaAt(schema, ['parts'])) instanceof z.ZodUnion);
  assert.equal(elementOf(schemaAt(schema, ['within'])), undefined);
});
