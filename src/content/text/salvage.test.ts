import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { salvaged } from './salvage.ts';

const schema = z.strictObject({
  title: z.string().min(3),
  tags: z.array(z.string().min(2)),
  notes: z.array(z.string()).default([]),
  sources: z.array(z.strictObject({ id: z.string() })).optional(),
});

test('sound fields are kept, and what is wrong or missing is empty', () => {
  const { data, lost } = salvaged({ title: 'A', tags: ['ab'] }, schema);

  assert.deepEqual(data, { title: '', tags: ['ab'], notes: [], sources: undefined });
  assert.deepEqual(lost, ['title']);
});

test('of a list the sound entries are kept, each with its place', () => {
  const { data, lost, indexes } = salvaged({ title: 'Abc', tags: ['a', 'bc', 3, 'de'] }, schema);

  assert.deepEqual(data.tags, ['bc', 'de']);
  assert.deepEqual(indexes, { tags: [1, 3] });
  assert.deepEqual(lost, []);
});

test('lists that may be left out are salvaged like others', () => {
  const { data, indexes } = salvaged(
    { title: 'Abc', tags: [], sources: [{ idd: 'a' }, { id: 'b' }] },
    schema,
  );

  assert.deepEqual(data.sources, [{ id: 'b' }]);
  assert.deepEqual(indexes, { sources: [1] });
});

test('what stands in the place of a list is lost', () => {
  const { data, lost } = salvaged({ title: 'Abc', tags: 'ab' }, schema);

  assert.deepEqual(data.tags, []);
  assert.deepEqual(lost, ['tags']);
});

test('of what holds no fields nothing is known', () => {
  for (const written of [null, undefined, 'text', 3])
    assert.deepEqual(salvaged(written, schema).lost.sort(), ['notes', 'sources', 'tags', 'title']);
});

test('what is missing beside a field of another name may be that', () => {
  assert.deepEqual(salvaged({ title: 'Abc', tags: [], source: [{ id: 'b' }] }, schema).lost, [
    'notes',
    'sources',
  ]);
});
