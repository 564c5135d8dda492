import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, briefing, page, site } from '../../archive/sample.ts';
import { outputsSchema } from '../../schema/schemas.ts';
import { sitemapFiles } from './sitemaps.ts';

const archive = archiveOf({
  briefings: [
    briefing('2016/a', { corrections: [{ date: '2018-02-03', kind: 'typo' }] }),
    briefing('2017/b'),
    briefing('2017/gone', { status: 'withdrawn' }),
    briefing('2017/draft', { status: 'draft' }),
  ],
  pages: [page('about')],
});
const files = new Map<string, string>();
for (const { path, make } of sitemapFiles(archive)) files.set(path, String(await make()));

interface Entry {
  loc: string;
  lastmod?: string;
}

function read(path: string): Entry[] {
  const text = files.get(path) ?? '';
  assert.match(text, /^<\?xml version="1.0" encoding="utf-8"\?>\n<(urlset|sitemapindex) [^]*<\/\1>\n$/);
  return [...text.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(
    ([, loc = '', lastmod]) => ({ loc, ...(lastmod && { lastmod }) }),
  );
}

test('the index names a file for each year and one for everything else, each with its last day', () => {
  assert.deepEqual(read('sitemap-index.xml'), [
    { loc: 'https://harbour.example/sitemap-pages.xml', lastmod: '2018-02-03' },
    { loc: 'https://harbour.example/sitemap-briefings-2017.xml', lastmod: '2017-03-01' },
    { loc: 'https://harbour.example/sitemap-briefings-2016.xml', lastmod: '2018-02-03' },
  ]);
});

test('a briefing is listed once with the day of its last change; withdrawn ones and drafts are not', () => {
  assert.deepEqual(read('sitemap-briefings-2017.xml'), [
    { loc: 'https://harbour.example/briefings/2017/b/', lastmod: '2017-03-01' },
  ]);
  assert.deepEqual(read('sitemap-briefings-2016.xml'), [
    { loc: 'https://harbour.example/briefings/2016/a/', lastmod: '2018-02-03' },
  ]);
});

test('subjects, years and pages are listed, search is not', () => {
  const addresses = read('sitemap-pages.xml').map(({ loc }) => loc.slice('https://harbour.example'.length));

  assert.equal(new Set(addresses).size, addresses.length);
  for (const path of [
    '/',
    '/briefings/2017/',
    '/actors/',
    '/places/',
    '/topics/',
    '/feeds/',
    '/actors/dockers-union/',
    '/about/',
    '/data/',
    '/statements/',
  ]) {
    assert.ok(addresses.includes(path), path);
  }
  assert.ok(!addresses.includes('/search/'));
});

test('robots are led to the index', () => {
  assert.match(files.get('robots.txt') ?? '', /^Sitemap: https:\/\/harbour\.example\/sitemap-index\.xml$/m);
});

test('the home page and the list of briefings change with the newest of them, a subject with its own', () => {
  const changed = new Map(
    read('sitemap-pages.xml').map(({ loc, lastmod }) => [
      loc.slice('https://harbour.example'.length),
      lastmod,
    ]),
  );

  assert.deepEqual(
    ['/', '/briefings/', '/actors/dockers-union/', '/about/'].map((path) => changed.get(path)),
    ['2018-02-03', '2018-02-03', '2018-02-03', undefined],
  );
});

test('a site without feeds has no page of them', async () => {
  const without = archiveOf({
    archive: site({ outputs: outputsSchema.parse({ feeds: 'none' }) }),
    briefings: [briefing('2017/b')],
  });
  const [pages] = sitemapFiles(without);

  const text: unknown = await pages?.make();
  assert.doesNotMatch(String(text), /\/feeds\//);
});
