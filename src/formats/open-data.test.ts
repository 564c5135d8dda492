import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedsOf } from '../archive/feed-subjects.ts';
import { actor, archiveOf, briefing, entries, problemsOf, story } from '../archive/sample.ts';
import { hasFileAt } from '../archive/site-files.ts';
import { factFiles, textFiles } from './open-data.ts';
import type { BuiltTexts } from './text/built-texts.ts';

const texts = { shown: () => '', digestOf: () => '' } as unknown as BuiltTexts;

const briefings = Array.from({ length: 60 }, (_, index) =>
  briefing(`2017/b${index}`, { corrections: [{ date: '2017-05-02', kind: 'update', note: 'It was so.' }] }),
);

function pathsOf(formerIds: string[] = []): string[] {
  const archive = archiveOf({ ...entries(), briefings, actors: [actor('dockers-union', { formerIds })] });
  return [...factFiles(archive), ...textFiles(archive, texts)].map(({ path }) => path);
}

test('no old address can lie at a file that the site has for machines', () => {
  const paths = pathsOf();
  const moved = briefing('2017/moved', { aliases: paths.map((path) => `/${path}`) });

  const free = new Set(paths);
  for (const { rule, field } of problemsOf({ briefings: [...briefings, moved] }))
    if (rule === 'taken-alias') free.delete(paths[Number(field?.at(-1))] ?? '');

  assert.ok(paths.length > 300);
  assert.deepEqual([...free], []);
});

test('texts may lead to every file for machines but parts of feeds, and to no other of its folder', () => {
  const archive = archiveOf({
    ...entries(),
    briefings,
    stories: [story('strikes', { collects: { actors: ['dockers-union'] } })],
  });
  const pages = new Set(
    [...archive.briefings, ...archive.actors, ...archive.places, ...archive.topics, ...archive.stories].map(
      ({ url }) => url,
    ),
  );
  const isThere = (address: string) => pages.has(address) || address === '/stories/';
  const isFed = feedsOf(archive);
  const has = (path: string) =>
    hasFileAt(`/${path}`, { site: archive.site, files: new Set(), isThere, isFed });
  const paths = [...factFiles(archive), ...textFiles(archive, texts)].map(({ path }) => path);

  assert.ok(paths.includes('feeds/stories.opml'));
  assert.deepEqual(
    paths.filter((path) => !/\/\d+\.\w+$/.test(path) && !has(path)),
    [],
  );
  for (const folder of ['data/', 'feeds/', 'data/schemas/', '_astro/', 'pagefind/'])
    assert.deepEqual(
      ['nothing.csv', 'actors.json', 'all.atom', 'site.css'].map((name) => folder + name).filter(has),
      [],
    );
});

test('no text may lead to a feed of nothing, or to a list of feeds of a kind that is not there', () => {
  const has = feedsOf(
    archiveOf({ ...entries(), briefings: [briefing('2017/a', { topics: [], location: [] })] }),
  );
  const fed = feedsOf(archiveOf({ ...entries(), briefings: [briefing('2017/a')] }));
  const none = feedsOf(archiveOf(entries()));
  const addresses = ['/feed.atom', '/feeds/all.opml', '/feeds/topics.opml', '/topics/strikes/feed.rss'];

  assert.deepEqual(addresses.map(has), [true, true, false, false]);
  assert.deepEqual(addresses.map(fed), [true, true, true, true]);
  assert.deepEqual(addresses.map(none), [false, false, false, false]);
});

test('what stands beside the page of a subject stands at the addresses of its former ids too', () => {
  const paths = pathsOf(['dockers', 'port/dockers']);
  const below = (folder: string) =>
    paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  const files = below('actors/dockers-union/');

  assert.ok(['index.json', 'card.png', 'feed.atom', 'feed/1.atom'].every((name) => files.includes(name)));
  assert.deepEqual(below('actors/dockers/').sort(), [...files, 'index.html'].sort());
  assert.deepEqual(below('actors/port/dockers/').sort(), [...files, 'index.html'].sort());
});
