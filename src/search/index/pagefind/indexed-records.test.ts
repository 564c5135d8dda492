import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { test } from 'node:test';
import { record } from '../../ask/sample.ts';
import { engineFor, indexRecords } from './indexed-records.ts';
import { stemsOf } from './run-pagefind.ts';

test('an index needs no more of Pagefind than its code, once', async () => {
  const { code, entry } = await engineFor('en');

  assert.deepEqual(code.map(({ path }) => path).sort(), [
    'pagefind-worker.js',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
  assert.deepEqual(Object.keys(entry.languages), ['en']);
});

test('an index in a language without stems needs the code for unknown ones', async () => {
  const { code } = await engineFor('zh-Hant-TW');

  assert.deepEqual(code.map(({ path }) => path).sort(), [
    'pagefind-worker.js',
    'pagefind.js',
    'wasm.unknown.pagefind',
  ]);
});

const stems: [language: string, code: string][] = [
  ['en-GB', 'en'],
  ['pt-BR', 'pt'],
  ['AR', 'ar'],
  ['nb', 'nb'],
  ['no', 'no'],
  ['iw', 'he'],
  ['uk', 'uk'],
  ['ja', 'und'],
  ['zh-Hant-TW', 'und'],
  ['th', 'und'],
];

for (const [language, code] of stems)
  test(`texts in ${language} have the word forms of ${code}`, () => {
    assert.equal(stemsOf(language), code);
  });

test('a record that Pagefind passes over is an error', async () => {
  const empty = { ...record('/empty/'), html: '<html><body></body></html>' };

  await assert.rejects(indexRecords({ records: [empty], language: 'en' }), {
    message: 'The search index does not hold /empty/.',
  });
});

test('a record with metadata that the others have no number for is an error', async () => {
  const html = '<html><body><p data-pagefind-meta="colour">Red</p></body></html>';

  await assert.rejects(indexRecords({ records: [{ ...record('/red/'), html }], language: 'en' }), {
    message: 'Search cannot index /red/: only what search itself knows is metadata, not "colour".',
  });
});

test('an end of Pagefind before all is done is an error', async () => {
  const kill = (message: unknown) => {
    const { process } = message as { process: ChildProcess };
    setImmediate(() => process.kill('SIGKILL'));
  };
  subscribe('child_process', kill);
  try {
    await assert.rejects(indexRecords({ records: [record('/one/')], language: 'en' }), {
      message: 'Pagefind ended early: it may have run out of memory.',
    });
  } finally {
    unsubscribe('child_process', kill);
  }
});
