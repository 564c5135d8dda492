import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing } from '../../archive/sample.ts';
import type { Manifest } from '../ask/loaded/manifest.ts';
import { record } from '../ask/sample.ts';
import { listFiles, type ListedSpan } from './index-lists.ts';

/** The served manifest of two spans of a record each, and what a file that it names holds. */
async function served(list: string | undefined) {
  const spans = ['2017', '2016'].map((year, index): ListedSpan => ({
    span: { name: year, records: [record(`/${year}/`, `${year}-04-10`)] },
    place: index === 0 ? '' : `${year}/`,
    ids: [`en_${year}`],
    list,
    words: [],
  }));
  const files = listFiles(archiveOf({ briefings: [briefing('2017/a')] }), spans);
  const texts = new Map<string, string>();
  for (const { path, make } of files) texts.set(`/pagefind/${path}`, String(await make()));
  const read = (path = ''): unknown => JSON.parse(texts.get(path) ?? 'null');
  return { manifest: read('/pagefind/archive.json') as Manifest, read };
}

test('a list that is known to name records is told by its address, and the table beside it names none', async () => {
  const { manifest, read } = await served('pagefind.a.pf_meta');

  assert.deepEqual(
    manifest.spans.map(({ list }) => list),
    ['/pagefind/pagefind.a.pf_meta', '/pagefind/2016/pagefind.a.pf_meta'],
  );
  for (const { table } of manifest.spans) assert.equal('ids' in (read(table) as object), false);
});

test('tables name records where it is not known how lists do', async () => {
  const { manifest, read } = await served(undefined);
  const tables = manifest.spans.map(({ table }) => read(table) as { ids: string[] });

  assert.deepEqual(
    manifest.spans.map((span) => 'list' in span),
    [false, false],
  );
  assert.deepEqual(
    tables.map(({ ids }) => ids),
    [['en_2017'], ['en_2016']],
  );
});

test('what records are about lies in the table of the newest span, and apart for older ones', async () => {
  const { manifest, read } = await served('list');
  const [newest, older] = manifest.spans;

  assert.deepEqual([newest?.subjects, 'actors' in (read(newest?.table) as object)], [undefined, true]);
  assert.equal('actors' in (read(older?.table) as object), false);
  assert.equal('actors' in (read(older?.subjects) as object), true);
});

test('the days of a span reach from its first to its last, and each year counts its records', async () => {
  const days: [string, string | undefined][] = [
    ['2017-05-01', undefined],
    ['2016-12-30', '2017-06-02'],
    ['2017-04-10', undefined],
  ];
  const records = days.map(([date, until], index) => ({ ...record(`/${index}/`, date), until }));
  const spans: ListedSpan[] = [
    { span: { name: '2017', records }, place: '', ids: ['a', 'b', 'c'], words: [] },
  ];
  const files = listFiles(archiveOf({ briefings: [briefing('2017/a')] }), spans);
  const { spans: told, years } = JSON.parse(String(await files.at(-1)?.make())) as Manifest;

  assert.deepEqual([told[0]?.from, told[0]?.to], ['2016-12-30', '2017-06-02']);
  assert.deepEqual(years, [
    ['2016', 1],
    ['2017', 3],
  ]);
});

test('a list that holds something else has another name', () => {
  const names = (title: string) =>
    listFiles(
      archiveOf({ actors: [actor('ada', { name: title })], briefings: [briefing('2017/a')] }),
      [],
    ).map(({ path }) => path);
  const [before, after] = [names('Ada'), names('Bo')];

  assert.deepEqual(
    before.filter((path) => !after.includes(path)).map((path) => path.replace(/\..*/, '')),
    ['names'],
  );
});
