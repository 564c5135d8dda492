import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidHere } from './foreign-fields.ts';

test('no field and no value is taken for one that objects have', () => {
  const known = ['title', 'summary', 'status'];

  assert.equal(saidHere('constructor', true, known), undefined);
  assert.equal(saidHere('draft', 'constructor', known), undefined);
  assert.deepEqual(saidHere('draft', 'Yes', known)?.answer, { field: 'status: draft' });
});
