import { parseFeed as parseWithRowan } from '@rowanmanning/feed-parser';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseOpml } from 'feedsmith';
import rehypeStringify from 'rehype-stringify';
import RssParser from 'rss-parser';
import { unified } from 'unified';
import type { Archive, Briefing, BriefingEntry } from '../../archive/model.ts';
import { actor, archiveOf, briefing, page, place, site, topic } from '../../archive/sample.ts';
import { outputsSchema } from '../../schema/schemas.ts';
import type { BuiltTexts } from '../text/built-texts.ts';
import { fullText } from '../text/full-text.ts';
import { plainHtml } from '../text/plain-html.ts';
import { feedFiles } from './feed-files.ts';

const awkward = 'Ships & <quays> “closed” ]]> — порт, ميناء';

/** Texts that are as the pages would have them. */
function textsOf(html = '<p>At the <a href="/places/port-ellis/">port</a>.</p>') {
  return {
    shown: () => html,
    plain: (one: Briefing) => ({
      html: unified()
        .use(rehypeStringify)
        .stringify(fullText(one, plainHtml(html, `https://harbour.example${one.url}`))),
    }),
  } as unknown as BuiltTexts;
}

async function filesOf(archive: Archive, texts = textsOf()): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { path, make } of feedFiles(archive, texts)) files.set(path, String(await make()));
  return files;
}

/** So many briefings on days one after the other; the last is the newest. */
function many(count: number): BriefingEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10);
    return briefing(`${date.slice(0, 4)}/b${index}`, { date });
  });
}

const one = archiveOf({
  briefings: [
    briefing('2017/a', {
      title: awkward,
      date: '2017-03-01',
      corrections: [{ date: '2017-05-02', kind: 'factual', was: 'a < b', now: 'b & c', note: 'It was so.' }],
    }),
  ],
});

interface Parsed {
  title: string;
  entries: { id: string; title: string; url: string; content: string; published: string; updated?: string }[];
}

/** Every reader by what it is to read. */
const readers: [name: string, extension: string, read: (text: string) => Promise<Parsed> | Parsed][] = [
  ...(['atom', 'rss'] as const).map((extension): [string, string, (text: string) => Parsed] => [
    '@rowanmanning/feed-parser',
    extension,
    (text) => {
      const feed = parseWithRowan(text);
      return {
        title: feed.title ?? '',
        entries: feed.items.map((item) => ({
          id: item.id ?? '',
          title: item.title ?? '',
          url: item.url ?? '',
          content: item.content ?? '',
          published: item.published?.toISOString() ?? '',
          updated: item.updated?.toISOString() ?? '',
        })),
      };
    },
  ]),
  ...(['atom', 'rss'] as const).map((extension): (typeof readers)[number] => [
    'rss-parser',
    extension,
    async (text) => {
      const feed = await new RssParser().parseString(text);
      return {
        title: feed.title ?? '',
        entries: feed.items.map((item) => ({
          id: (item as { id?: string }).id ?? item.guid ?? '',
          title: item.title ?? '',
          url: item.link ?? '',
          content: ((item as Record<string, string>)['content:encoded'] ?? item.content ?? '').trim(),
          published: item.isoDate ?? '',
        })),
      };
    },
  ]),
];

for (const [name, extension, read] of readers) {
  test(`${name} reads feed.${extension}: names, addresses, days and the whole text`, async () => {
    const feed = await read((await filesOf(one)).get(`feed.${extension}`) ?? '');

    assert.equal(feed.title, 'The Harbour Papers');
    const [entry] = feed.entries;
    assert.equal(entry?.title, awkward);
    assert.equal(entry.id, 'https://harbour.example/briefings/2017/a/');
    assert.equal(entry.url, entry.id);
    assert.equal(entry.published, '2017-03-01T00:00:00.000Z');
    if (extension === 'atom' && entry.updated) assert.equal(entry.updated, '2017-05-02T00:00:00.000Z');
    assert.match(
      entry.content,
      /^<p>At the <a href="https:\/\/harbour\.example\/places\/port-ellis\/">port<\/a>/,
    );
    assert.match(entry.content, /<h2>Sources<\/h2><ol><li>Port closed, Harbour Gazette<\/li><\/ol>/);
    assert.match(entry.content, /<del>a (?:<|&#x3C;) b<\/del>/);
  });

  test(`${name} reads corrections.${extension}`, async () => {
    const feed = await read((await filesOf(one)).get(`feeds/corrections.${extension}`) ?? '');

    const [entry] = feed.entries;
    assert.equal(entry?.title, `Correction: ${awkward}`);
    assert.equal(entry.id, 'https://harbour.example/briefings/2017/a/#correction_1');
    assert.equal(entry.published, '2017-05-02T00:00:00.000Z');
    assert.match(entry.content, /It was so\./);
  });
}

test('every actor, place and topic with briefings has its feeds, the others have none', async () => {
  const archive = archiveOf({
    briefings: [briefing('2017/a')],
    actors: [actor('dockers-union'), actor('idle')],
    places: [place('port-ellis', { within: 'islands' }), place('islands'), place('nowhere')],
    topics: [topic('strikes', { broader: 'work' }), topic('work')],
    pages: [page('about')],
  });

  const paths = [...(await filesOf(archive)).keys()].filter((path) => path.endsWith('.atom'));

  assert.deepEqual(paths.sort(), [
    'actors/dockers-union/feed.atom',
    'feed.atom',
    'feeds/corrections.atom',
    'places/islands/feed.atom',
    'places/port-ellis/feed.atom',
    'topics/strikes/feed.atom',
    'topics/work/feed.atom',
  ]);
});

for (const extension of ['atom', 'rss'] as const) {
  test(`the whole history is reached from feed.${extension} through archives that are marked`, async () => {
    const files = await filesOf(archiveOf({ briefings: many(80) }));
    const parser = new RssParser();
    const titles: string[] = [];
    for (let path: string | undefined = `feed.${extension}`; path;) {
      const xml: string = files.get(path) ?? '';
      assert.equal(xml.includes('<fh:archive/>'), path !== `feed.${extension}`, path);
      assert.match(xml, new RegExp(`href="https://harbour\\.example/${path}" rel="self"`));
      if (path !== `feed.${extension}`) assert.match(xml, /rel="current"/);
      titles.push(...(await parser.parseString(xml)).items.map(({ title = '' }) => title));
      path = /href="https:\/\/harbour\.example\/([^"]*)" rel="prev-archive"/.exec(xml)?.[1];
    }

    assert.equal(titles.length, 80);
    assert.equal(new Set(titles).size, 80);
  });
}

test('a JSON Feed has what version 1.1 asks for', async () => {
  const feed = JSON.parse((await filesOf(one)).get('feed.json') ?? '') as {
    items: Record<string, unknown>[];
    [field: string]: unknown;
  };

  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(feed.title, 'The Harbour Papers');
  assert.equal(feed.home_page_url, 'https://harbour.example/');
  assert.equal(feed.feed_url, 'https://harbour.example/feed.json');
  const [item = {}] = feed.items;
  assert.equal(item.id, 'https://harbour.example/briefings/2017/a/');
  assert.equal(item.title, awkward);
  assert.equal(item.date_published, '2017-03-01T00:00:00.000Z');
  assert.equal(item.date_modified, '2017-05-02T00:00:00.000Z');
  assert.deepEqual(item.tags, ['Strikes', 'Dockers Union']);
  assert.match(String(item.content_html), /<del>a &#x3C; b<\/del>/);
});

test('a JSON Feed leads to its older parts', async () => {
  const files = await filesOf(archiveOf({ briefings: many(80) }));
  let count = 0;
  for (let path: string | undefined = 'feed.json'; path;) {
    const feed = JSON.parse(files.get(path) ?? '') as {
      version: string;
      items: unknown[];
      next_url?: string;
    };
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    count += feed.items.length;
    path = feed.next_url?.slice('https://harbour.example/'.length);
  }

  assert.equal(count, 80);
});

test('a new briefing leaves older parts as they are', () => {
  const shown = (count: number) =>
    new Map(
      [...feedFiles(archiveOf({ briefings: many(count) }), textsOf())].map(({ path, shows }) => [
        path,
        JSON.stringify(shows),
      ]),
    );
  const before = shown(80);
  const after = shown(81);

  const changed = [...before].filter(([path, shows]) => after.get(path) !== shows).map(([path]) => path);

  assert.ok(changed.includes('feed.atom'));
  assert.deepEqual(
    changed.filter((path) => /\d/.test(path)),
    [],
  );
});

for (const [feeds, whole] of [
  [undefined, ['feed', 'feed/1']],
  ['full', ['feed', 'feed/1', 'actors/dockers-union/feed']],
  ['summary', []],
] as const)
  test(`with feeds: ${feeds ?? 'left out'}, whole texts are in ${whole.join(', ') || 'no feed'}`, async () => {
    const archive = site({ outputs: outputsSchema.parse({ feeds }) });
    const files = await filesOf(archiveOf({ archive, briefings: many(60) }));

    for (const base of ['feed', 'feed/1', 'actors/dockers-union/feed', 'actors/dockers-union/feed/1']) {
      const isWhole = (whole as readonly string[]).includes(base);
      assert.equal((files.get(`${base}.atom`) ?? '').includes('<content type="html">'), isWhole, base);
      assert.match(files.get(`${base}.atom`) ?? '', /<summary>/);
    }
  });

test('older parts of a subject come as Atom with summaries', async () => {
  const files = await filesOf(archiveOf({ briefings: many(40) }));

  assert.doesNotMatch(files.get('actors/dockers-union/feed/1.atom') ?? '', /<content/);
  assert.match(files.get('actors/dockers-union/feed/1.atom') ?? '', /<summary>/);
  assert.equal(files.has('actors/dockers-union/feed/1.rss'), false);
  assert.doesNotMatch(files.get('actors/dockers-union/feed.rss') ?? '', /prev-archive/);
});

test('an archive without corrections has an empty feed of them, an empty archive has no feeds', async () => {
  const files = await filesOf(archiveOf({ briefings: [briefing('2017/a')] }));

  assert.match(files.get('feeds/corrections.atom') ?? '', /<updated>2017-03-01T00:00:00\.000Z<\/updated>/);
  assert.equal((await filesOf(archiveOf({ archive: site() }))).size, 0);
});

test('lists name every feed once, by kind', async () => {
  const files = await filesOf(one);
  const all = parseOpml(files.get('feeds/all.opml') ?? '');
  const actors = parseOpml(files.get('feeds/actors.opml') ?? '');

  const addresses = all.body?.outlines?.flatMap(({ xmlUrl, outlines = [] }) =>
    [xmlUrl, ...outlines.map((inner) => inner.xmlUrl)].filter(Boolean),
  );
  assert.deepEqual(
    addresses,
    [...files.keys()]
      .filter((path) => path.endsWith('.atom'))
      .map((path) => `https://harbour.example/${path}`),
  );
  assert.equal(
    actors.body?.outlines?.[0]?.outlines?.[0]?.htmlUrl,
    'https://harbour.example/actors/dockers-union/',
  );
});

test('a feed in which nothing stands yet is as old as the newest briefing, and made again with it', () => {
  const shows = (date: string) =>
    [...feedFiles(archiveOf({ briefings: [briefing('2017/a', { date })] }), textsOf())].find(
      ({ path }) => path === 'feeds/corrections.atom',
    )?.shows;

  assert.deepEqual(shows('2017-03-01'), shows('2017-03-01'));
  assert.notDeepEqual(shows('2017-03-02'), shows('2017-03-01'));
});

test('a list of feeds is made again when one of them has another name', () => {
  const shows = (name: string) =>
    [
      ...feedFiles(
        archiveOf({ topics: [topic('strikes', { name })], briefings: [briefing('2017/a')] }),
        textsOf(),
      ),
    ].find(({ path }) => path === 'feeds/topics.opml')?.shows;

  assert.notDeepEqual(shows('Walk-outs'), shows('Strikes'));
});
