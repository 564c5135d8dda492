import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIndex } from 'pagefind';
import { record } from '../../ask/sample.ts';
import type { SearchRecord } from '../records/record.ts';
import { itemsOf, numberAt, textAt } from './cbor.ts';
import { engineFor, indexRecords } from './indexed-records.ts';
import { listsIn, readIndex, unpacked } from './pagefind-files.ts';
import { joinSpan, type IndexedRecord, type JoinedSpan } from './pagefind-private.ts';
import type { IndexFile } from './run-pagefind.ts';

/** Words with cases, accents, weights and metadata, in records of two kinds. */
const texts = [
  '<h1 data-pagefind-meta="title">Cafés of Łódź</h1><p>Running the café, and the cafe, ran on.</p>',
  '<h1 data-pagefind-meta="title">The run</h1><p data-pagefind-weight="8">Café owners</p><p>ran 24 runs</p>',
  '<meta data-pagefind-meta="office[content]" content="Owner of a café"><p>Naïve zebras 🦓 in Übersee</p>',
  '<meta data-pagefind-meta="summary[content]" content="naive runs"><p>Нато и ООН; 北京 and naïveté</p>',
  `<p>${Array.from({ length: 3000 }, (_, number) => `word${number % 700}`).join(' ')}</p>`,
  '<p>zebra</p>',
];

const records = texts.map((text, index) => ({
  ...record(`/${index}/`),
  html: `<html lang="en"><body>${text}</body></html>`,
}));

const engine = await engineFor('en');
const indexed = await indexRecords({ records, language: 'en' });

/** The index that Pagefind makes of records itself. */
async function pagefindsOwn(of: SearchRecord[]) {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind makes no index.');
  for (const { url, html } of of) await index.addHTMLFile({ url, content: html });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return readIndex(files);
}

function filesOf({ files }: JoinedSpan): IndexFile[] {
  return [...files].map(([path, content]) => ({ path, content }));
}

/** A span with all of its files, as it is served. */
function whole(span: JoinedSpan, of: IndexedRecord[]) {
  const alone = span.alone.map((path, index): IndexFile => ({
    path,
    content: Buffer.from(of[index]?.fragment ?? '', 'base64'),
  }));
  return readIndex([...filesOf(span), ...alone]);
}

/** Each word with all that is said of it. */
function wordsIn(chunks: Buffer[]): string[] {
  return chunks.flatMap((chunk) => {
    const [words] = itemsOf(chunk, 0);
    return itemsOf(chunk, words?.start ?? 0).map(({ start, end }) => chunk.toString('hex', start, end));
  });
}

function fieldsOf(meta: Buffer): string[] {
  return itemsOf(meta, listsIn(meta).fields.start).map((item) => textAt(meta, item));
}

test('records indexed one by one come to the index that Pagefind makes of all of them', async () => {
  // With all metadata in one record, fields have the same numbers on both sides.
  const fields = fieldsOf(Buffer.from(engine.meta, 'base64'));
  const metas = fields.map((name) => `<meta data-pagefind-meta="${name}[content]" content="any">`);
  const all = { ...record('/all/'), html: `<html lang="en"><body>${metas.join('')}<p>any</p></body></html>` };
  const given = [...records, all];
  const alone: IndexedRecord[] = [];
  for (const one of given) alone.push(...(await indexRecords({ records: [one], language: 'en' })));

  const own = await pagefindsOwn(given);
  const joined = whole(joinSpan({ engine, mark: '1', records: alone }), alone);

  assert.deepEqual(wordsIn(joined.chunks), wordsIn(own.chunks));
  assert.deepEqual(
    joined.fragments.map(({ json }) => json.toString()),
    own.fragments.map(({ json }) => json.toString()),
  );
  assert.deepEqual(fieldsOf(joined.meta), fieldsOf(own.meta));
  assert.equal(Object.values(joined.entry.languages)[0]?.page_count, given.length);
});

test('what a record comes to does not depend on what it is indexed with', async () => {
  const [fourth, second] = await indexRecords({
    records: [records[3], records[1]].filter((one) => one !== undefined),
    language: 'en',
  });

  assert.deepEqual([second, fourth], [indexed[1], indexed[3]]);
});

test('words stand in chunks of a limited size, and the list of all names each with its first and last', () => {
  const many = [...Array.from({ length: 40 }, () => indexed[4]), ...indexed]
    .filter((one) => one !== undefined)
    .map((one, index) => ({ ...one, digest: `${String(index)}f` }));
  const files = filesOf(joinSpan({ engine, mark: '1', records: many }));
  const chunks = files.filter(({ path }) => path.startsWith('index/'));
  const meta = unpacked(
    files.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? Buffer.alloc(0),
    'meta',
  );
  const listed = listsIn(meta).chunks.map(({ start }) =>
    itemsOf(meta, start).map((item) => textAt(meta, item)),
  );

  assert.ok(chunks.length > 3);
  assert.deepEqual(
    listed.map(([, , name]) => `index/${name}.pf_index`),
    chunks.map(({ path }) => path),
  );
  for (const [index, { path, content }] of chunks.entries()) {
    const chunk = unpacked(content, path);
    const words = itemsOf(chunk, itemsOf(chunk, 0)[0]?.start ?? 0).map(({ start }) =>
      textAt(chunk, itemsOf(chunk, start)[0]),
    );
    assert.ok(chunk.length < 20_000);
    assert.deepEqual([words[0], words.at(-1)], listed[index]?.slice(0, 2));
  }
});

test('records that would have the same name get longer ones, and only these', () => {
  // Names are made of the end of digests.
  const endings = ['10abcd', '20abcd', '1abcd', 'wxyz'];
  const named = indexed.slice(0, endings.length).map((each, index) => ({
    ...each,
    digest: BigInt(Number.parseInt(endings[index] ?? '', 36)).toString(16),
  }));

  const ids = joinSpan({ engine, mark: '1', records: named }).ids;
  assert.deepEqual(ids, ['1_10abcd', '1_20abcd', '1_1abcd', '1_wxyz']);
});

test('the list tells how long records are in two figures', () => {
  const counts = [7, 99, 1249];
  const named = indexed
    .slice(0, counts.length)
    .map((each, index) => ({ ...each, count: counts[index] ?? 0 }));
  const list = [...joinSpan({ engine, mark: '1', records: named }).files].find(([path]) =>
    path.endsWith('.pf_meta'),
  );
  const meta = unpacked(list?.[1] ?? Buffer.alloc(0), '');

  const told = listsIn(meta).pages.map(({ start }) => numberAt(meta, itemsOf(meta, start)[1]?.start ?? 0));
  assert.deepEqual(told, [7, 99, 1200]);
});

test('where files have to be few, records share them, under the same names', () => {
  const all = joinSpan({ engine, mark: '1', records: indexed });
  const few = joinSpan({ engine, mark: '1', records: indexed, fragments: 4 });
  const shared = filesOf(few).filter(({ path }) => path.startsWith('fragment/'));

  assert.equal(shared.length, 3);
  assert.deepEqual(few.ids, all.ids);
  const inFiles = shared.flatMap(({ path, content }) =>
    Object.entries(JSON.parse(unpacked(content, path).toString()) as Record<string, { url: string }>),
  );
  assert.deepEqual(
    inFiles.map(([id, { url }]) => [id, url]),
    records.map(({ url }, index) => [few.ids[index], url]),
  );
  const meta = unpacked(
    filesOf(few).find(({ path }) => path.endsWith('.pf_meta'))?.content ?? Buffer.alloc(0),
    '',
  );
  const groups = listsIn(meta).pages.map(({ start }) => textAt(meta, itemsOf(meta, start)[2]));
  assert.deepEqual(
    groups.map((name) => `fragment/${name}.pf_fragment`),
    shared.flatMap(({ path }) => [path, path]),
  );
});

test('the words of a span are those that its records show', () => {
  const { words } = joinSpan({ engine, mark: '1', records: indexed });

  assert.equal(words.get('zebra'), 1);
  assert.equal(words.get('cafe'), 3);
});
