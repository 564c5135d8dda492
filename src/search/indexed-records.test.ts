import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engineFor, indexRecords } from './indexed-records.ts';
import { record } from './sample.ts';

test('an index needs no more of Pagefind than its code, once', async () => {
  const { code, entry } = await engineFor('en');

  assert.deepEqual(code.map(({ path }) => path).sort(), [
    'pagefind-worker.js',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
  assert.deepEqual(Object.keys(entry.languages), ['en']);
});

test('a record that Pagefind passes over is an error', async () => {
  const empty = { ...record('/empty/'), html: '<html><body></body></html>' };

  await assert.rejects(indexRecords({ records: [empty], language: 'en' }), {
    message: 'The search index does not hold /empty/.',
  });
});

test('so is a record with metadata that the others have no number for', async () => {
  const html = '<html><body><p data-pagefind-meta="colour">Red</p></body></html>';

  await assert.rejects(indexRecords({ records: [{ ...record('/red/'), html }], language: 'en' }), {
    message: /colour.*see metaFields\.$/,
  });
});
