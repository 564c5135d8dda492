import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from '../../ask/sample.ts';
import { codeFor, wholeSpan } from './whole-span.ts';

const records = ['zebra', 'quay'].map((word, index) => ({
  ...record(`/${index}/#statement-${index}`),
  html: `<html lang="en"><head></head><body><h1>On ${word}</h1><p>The ${word} is here, R&amp;D.</p></body></html>`,
}));

const code = await codeFor('en');
const order = { records, language: 'en', code: code.map(({ path }) => path), renamed: [] };

test('what every index has besides its records is told without knowing its files, and without an interface', () => {
  const paths = code.map(({ path }) => path);

  assert.ok(paths.includes('pagefind.js') && paths.includes('pagefind-worker.js'));
  assert.ok(paths.some((path) => path.startsWith('wasm.en.')));
  assert.deepEqual(
    paths.filter((path) => /-ui|highlight|entry|fragment/.test(path)),
    [],
  );
});

test('a span that Pagefind indexes itself names each record, and holds all but what every index has', async () => {
  const { ids, alone, files, words } = await wholeSpan(order);

  assert.equal(new Set(ids).size, 2);
  assert.deepEqual(
    ids.map((id) => files.has(`fragment/${id}.pf_fragment`)),
    [true, true],
  );
  assert.ok(files.has('pagefind-entry.json') && !files.has('pagefind.js'));
  assert.deepEqual([alone, words.get('zebra')], [[], 2]);
});

test('a record gets another name where it would have that of another span, and only it', async () => {
  const [first, second] = (await wholeSpan(order)).ids;
  const { ids } = await wholeSpan({ ...order, renamed: records.slice(0, 1).map(({ url }) => url) });

  assert.notEqual(ids[0], first);
  assert.equal(ids[1], second);
});

test('a record that Pagefind passes over in a whole span is an error', async () => {
  const empty = { ...record('/empty/'), html: '<html><body></body></html>' };

  await assert.rejects(wholeSpan({ ...order, records: [...records, empty] }), {
    message: 'The search index does not hold /empty/.',
  });
});
