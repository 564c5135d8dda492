import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedUrl } from './marked-url.ts';

test('an address names the words to be marked, before its fragment', () => {
  assert.equal(
    markedUrl('/briefings/2017/a/#wages', ['sarin', 'attack']),
    '/briefings/2017/a/?mark=sarin+attack#wages',
  );
  assert.equal(markedUrl('/actors/g7/', ['“g7” & co']), '/actors/g7/?mark=%E2%80%9Cg7%E2%80%9D+%26+co');
});

test('an address without words to mark stays as it is', () => {
  assert.equal(markedUrl('/actors/g7/#section_offices', []), '/actors/g7/#section_offices');
});

test('an address names phrases to be marked in quotation marks, before words', () => {
  assert.equal(markedUrl('/a/', ['sarin'], ['no fly zone']), '/a/?mark=%22no+fly+zone%22+sarin');
});
