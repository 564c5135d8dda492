import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLoudFailures } from './loud-failures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const changed = (path: string, text: string) =>
  Buffer.from(withLoudFailures(path, bytes(text))).toString('utf8');

test('a part of the index that cannot be loaded fails the search', () => {
  const code = 'a(load("load_index_chunk")).catch(()=>{});b()';

  assert.equal(changed('pagefind.js', code), 'a(load("load_index_chunk"));b()');
});

test('a Pagefind that is written otherwise is told from the one that is known', () => {
  assert.throws(() => changed('pagefind-worker.js', 'a()'), {
    name: 'LibraryChanged',
    message: /^pagefind-worker\.js does not pass over/,
  });
});

test('files of the index that are no code of search stay as they are', () => {
  assert.equal(changed('fragment/en_1.pf_fragment', 'a'), 'a');
});
