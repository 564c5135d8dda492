import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fragmentIn, packed, readIndex, unpacked } from './pagefind-files.ts';

test('what was packed is unpacked', () => {
  assert.equal(unpacked(packed('zebra'), 'one').toString(), 'zebra');
});

test('files of another form are refused', () => {
  const entry = (en: object) => ({
    path: 'pagefind-entry.json',
    content: Buffer.from(JSON.stringify({ languages: { en } })),
  });
  const known = entry({ hash: 'en_1', wasm: null, page_count: 1 });
  const meta = (content: string) => ({
    path: 'pagefind.en_1.pf_meta',
    content: packed(Buffer.from(content, 'hex')),
  });

  assert.throws(() => readIndex([]), { message: /^pagefind-entry\.json is not there/ });
  assert.throws(() => readIndex([entry({ hash: 'en_1', wasm: null })]), {
    message: /^pagefind-entry\.json is not there, or has another form/,
  });
  assert.throws(() => readIndex([known]), {
    message: /^pagefind\.en_1\.pf_meta is not there/,
  });
  assert.throws(() => readIndex([known, meta('82 80 80'.replaceAll(' ', ''))]), {
    message: /^The list of all records is not there, or has another form/,
  });
});

test('a record without its text is refused', () => {
  const record = { url: '/a/', word_count: 1 };

  assert.equal(fragmentIn(JSON.stringify({ ...record, content: 'zebra' })).content, 'zebra');
  assert.throws(() => fragmentIn(JSON.stringify(record)), {
    message: /^A record is not there, or has another form/,
  });
});
