import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, found, site } from '../../archive/sample.ts';
import { outputsSchema } from '../../schema/schemas.ts';
import { archiveFeed } from './feeds.ts';
import { linkedFeed, listedFeeds, waysToFollow } from './linked.ts';

const withoutFeeds = site({ outputs: outputsSchema.parse({ feeds: 'none', records: false }) });

/** An archive of 43 actors, of whom the last has most briefings. */
function busy(overrides: Parameters<typeof archiveOf>[0] = {}) {
  const actors = Array.from({ length: 43 }, (_, index) => `a${String(index).padStart(2, '0')}`);
  return archiveOf({
    actors: [...actors, 'idle'].map((id) => actor(id)),
    briefings: [briefing('2016/a', { actors: ['a42'] }), briefing('2017/a', { actors })],
    ...overrides,
  });
}

test('a feed is led to in every format, by the name it has on the page', () => {
  const archive = busy();

  const { title, name, page, files } = linkedFeed(archiveFeed(archive), archive, 'All briefings');

  assert.deepEqual([title, name, page], ['The Harbour Papers', 'All briefings', '/']);
  assert.deepEqual(
    files.map(({ format, type, href }) => `${format}, ${type}: ${href}`),
    [
      'Atom, application/atom+xml: /feed.atom',
      'RSS, application/rss+xml: /feed.rss',
      'JSON Feed, application/feed+json: /feed.json',
    ],
  );
  assert.equal(linkedFeed(archiveFeed(archive), archive).name, 'The Harbour Papers');
});

test('the page of feeds has forty of a kind, those with most briefings first, and counts the rest', () => {
  const { whole, groups, lists } = listedFeeds(busy());
  const [actors] = groups;

  assert.deepEqual(
    whole.map(({ page }) => page),
    ['/', '/corrections/'],
  );
  assert.deepEqual(
    groups.map(({ kind, feeds, rest, isShort }) => [kind, feeds.length, rest, isShort]),
    [
      ['actor', 40, 3, false],
      ['place', 1, 0, true],
      ['topic', 1, 0, true],
    ],
  );
  assert.deepEqual(
    actors?.feeds.slice(0, 2).map(({ name }) => name),
    ['A42', 'A00'],
  );
  assert.deepEqual(
    lists.map(({ href }) => href),
    ['all', 'actors', 'places', 'topics'].map((name) => `/feeds/${name}.opml`),
  );
});

test('an archive without briefings lists no feed', () => {
  assert.deepEqual(listedFeeds(archiveOf({})), { whole: [], groups: [], lists: [] });
});

test('a subject is followed by its feed, if it has briefings, and its record, as far as the site has them', () => {
  const ways = (id: string, archive = busy()) => {
    const { feeds, data } = waysToFollow(found(archive.actors, id), archive);
    return [...feeds, ...data].map(({ href }) => href);
  };

  assert.deepEqual(ways('a00'), [
    '/actors/a00/feed.atom',
    '/actors/a00/feed.rss',
    '/actors/a00/feed.json',
    '/actors/a00/index.json',
  ]);
  assert.deepEqual(ways('idle'), ['/actors/idle/index.json']);
  const isFound = (id: string) => waysToFollow(found(busy().actors, id), busy()).isFound;
  assert.deepEqual([isFound('a00'), isFound('idle')], [true, false]);
  assert.equal(waysToFollow(found(busy().actors, 'a00'), busy()).speaks, false);
  assert.deepEqual(ways('a00', busy({ archive: withoutFeeds })), []);
});
