import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed, readIndex, unpacked } from './pagefind-files.ts';

test('what was packed is unpacked', () => {
  assert.equal(unpacked(packed('zebra'), 'one').toString(), 'zebra');
});

test('files of another form are refused', () => {
  const entry = (hash: string) => ({
    path: 'pagefind-entry.json',
    content: Buffer.from(JSON.stringify({ languages: { en: { hash } } })),
  });
  const meta = (content: string) => ({
    path: 'pagefind.en_1.pf_meta',
    content: packed(Buffer.from(content, 'hex')),
  });

  assert.throws(() => readIndex([]), { message: /^pagefind-entry\.json is not there/ });
  assert.throws(() => readIndex([entry('en_1')]), {
    message: /^pagefind\.en_1\.pf_meta is not there/,
  });
  assert.throws(() => readIndex([entry('en_1'), meta('82 80 80'.replaceAll(' ', ''))]), {
    message: /^The list of all records is not there, or has another form/,
  });
});
