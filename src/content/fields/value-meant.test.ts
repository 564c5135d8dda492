import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueMeant } from './value-meant.ts';

test('a value by another name is known, and none is published for sure that was not called so', () => {
  assert.deepEqual(valueMeant('newspaper', ['press', 'official']), { candidate: 'press', isSure: true });
  assert.deepEqual(valueMeant('final', ['draft', 'published']), { candidate: 'published', isSure: false });
  assert.equal(valueMeant('government', ['press', 'official'])?.candidate, 'official');
  assert.equal(valueMeant('government', ['person', 'body'])?.candidate, 'body');
});
