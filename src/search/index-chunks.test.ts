import assert from 'node:assert/strict';
import { test } from 'node:test';
import { close } from 'pagefind';
import { gunzipSync } from 'node:zlib';
import { withFinerChunks } from './index-chunks.ts';
import { indexSpan, type IndexFile } from './index-span.ts';
import { record } from './sample.ts';

const words = 'anchor bridge canal dock estuary ferry gangway harbour inlet jetty keel lagoon mooring'.split(
  ' ',
);

async function index(): Promise<IndexFile[]> {
  const records = words.map((word, number) => ({
    ...record(`/${number}/`),
    html: `<html lang="en"><body data-pagefind-body><p>${word} quay</p></body></html>`,
  }));
  const { files } = await indexSpan({ records, language: 'en' });
  await close();
  return files;
}

const files = await index();
const chunks = (of: IndexFile[]) => of.filter(({ path }) => path.startsWith('index/'));
const textOf = ({ content }: IndexFile) => gunzipSync(content).toString('latin1');

test('words stand in chunks of a limited size, each in one', () => {
  const finer = withFinerChunks(files, 40);

  assert.ok(chunks(finer).length > chunks(files).length);
  for (const word of words) {
    const stem = word.slice(0, 4);
    assert.equal(chunks(finer).filter((file) => textOf(file).includes(stem)).length, 1, word);
  }
});

test('the entry names the meta file, which names every chunk; what is replaced is gone', () => {
  const finer = withFinerChunks(files, 40);
  const entry = JSON.parse(
    Buffer.from(finer.find(({ path }) => path === 'pagefind-entry.json')?.content ?? []).toString(),
  ) as { languages: { en: { hash: string } } };
  const metas = finer.filter(({ path }) => path.endsWith('.pf_meta'));

  assert.deepEqual(
    metas.map(({ path }) => path),
    [`pagefind.${entry.languages.en.hash}.pf_meta`],
  );
  const [meta = ''] = metas.map(textOf);
  for (const { path } of chunks(finer))
    assert.ok(meta.includes(path.slice('index/'.length, -'.pf_index'.length)));
});

test('files of another form are refused', () => {
  assert.throws(() => withFinerChunks([]), { message: /^pagefind-entry\.json: Pagefind was changed/ });
  const torn = files.map((file) =>
    file.path.startsWith('index/') ? { ...file, content: files[0]?.content ?? file.content } : file,
  );
  assert.throws(() => withFinerChunks(torn));
});
