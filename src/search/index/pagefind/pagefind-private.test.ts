import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { record } from '../../ask/sample.ts';
import { filesLoadedBy } from './loaded-files.ts';
import { engineOf, proveForm, takeApart } from './pagefind-private.ts';
import { pagefindFiles, type IndexFile } from './run-pagefind.ts';
import { served } from './served-code.ts';

const records = ['zebra', 'café'].map((word) => ({
  ...record(`/${word}/`),
  html: `<html lang="en"><body><h1 data-pagefind-meta="title">${word}</h1><p>One ${word} here</p></body></html>`,
}));

const files = await pagefindFiles({ records, language: 'en' });

type Edit = (bytes: Buffer) => Buffer;

/** The files as another Pagefind might write them: those of a name changed in what they hold. */
function changed(name: RegExp, edit: Edit): IndexFile[] {
  return files.map(({ path, content }) => {
    if (!name.test(path)) return { path, content };
    if (!path.includes('.pf_')) return { path, content: edit(Buffer.from(content)) };
    return { path, content: gzipSync(edit(gunzipSync(content))) };
  });
}

const text =
  (was: string, now: string): Edit =>
  (bytes) =>
    Buffer.from(bytes.toString('latin1').replace(was, now), 'latin1');

const others: Record<string, IndexFile[]> = {
  'calls its entry otherwise': files.filter(({ path }) => path !== 'pagefind-entry.json'),
  'writes another entry': changed(/entry\.json$/, () => Buffer.from('{"languages":[]}')),
  'writes an entry that is no JSON': changed(/entry\.json$/, () => Buffer.from('en')),
  'signs its files otherwise': changed(/\.pf_meta$/, text('pagefind_dcd', 'pagefind_two')),
  'packs them otherwise': files.map(({ path, content }) => ({
    path,
    content: path.endsWith('.pf_index') ? content.subarray(4) : content,
  })),
  'lists other things': changed(/\.pf_meta$/, (bytes) =>
    Buffer.concat([bytes.subarray(0, 12), Buffer.of(0x80)]),
  ),
  'ends a chunk elsewhere': changed(/\.pf_index$/, (bytes) => Buffer.concat([bytes, Buffer.of(0)])),
  'holds words in a map': changed(/\.pf_index$/, (bytes) =>
    Buffer.concat([bytes.subarray(0, 12), Buffer.of(0xa0)]),
  ),
  'counts no words': changed(/\.pf_fragment$/, text('word_count', 'wordCount')),
};

test('an index that has the form that is known is taken apart', () => {
  proveForm(files);

  assert.equal(takeApart(files, records).length, 2);
  assert.deepEqual(Object.keys(engineOf(files).entry.languages), ['en']);
});

for (const [how, of] of Object.entries(others))
  test(`a Pagefind that ${how} is told from the one that is known`, () => {
    const isChange = { name: 'LibraryChanged', library: 'Pagefind' };

    assert.throws(() => takeApart(of, records), isChange);
  });

test('what a file of another form loads is not known', () => {
  const list = files.find(({ path }) => path.endsWith('.pf_meta'));
  assert.ok(list);

  assert.equal(filesLoadedBy(list.path, Buffer.from(list.content), { isFirst: true }).length, 3);
  assert.deepEqual(filesLoadedBy(list.path, Buffer.from('other'), { isFirst: true }), []);
});

test('code that is written otherwise is served as it comes, with what that costs once', () => {
  const code = ['pagefind.js', 'pagefind-worker.js'].map((path) => ({
    path,
    content: Buffer.from('export const  one = 1;').toString('base64'),
  }));

  const { files: made, changes } = served(code);

  assert.deepEqual(
    made.map(({ content }) => Buffer.from(content, 'base64').toString()),
    ['export const one=1;', 'export const one=1;'],
  );
  assert.deepEqual(
    changes.map(({ change, instead }) => [change.library, instead]),
    [
      [
        'Pagefind',
        'a search that loses a part of the index says that nothing was found, and not that it failed',
      ],
    ],
  );
});
