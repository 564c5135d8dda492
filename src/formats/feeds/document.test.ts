import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { partsOf } from '../../archive/lists/list-parts.ts';
import type { Archive } from '../../archive/model.ts';
import { archiveOf, briefing } from '../../archive/sample.ts';
import { atom } from './atom.ts';
import { documentOf, type FeedDocument } from './document.ts';
import { archiveFeed, correctionsFeed, type Feed } from './feeds.ts';
import { rss } from './rss.ts';

function newestOf(feed: Feed, archive: Archive): FeedDocument {
  const part = partsOf(feed.items, 25).find(({ isNewest }) => isNewest);
  assert.ok(part);
  return documentOf(feed, part, archive, (number) => `${feed.base}/${number ?? ''}.atom`);
}

const days = ({ entries }: FeedDocument) =>
  entries.map(({ id, published, updated }) =>
    [id.slice('https://harbour.example/briefings/'.length), ...[published, updated].map(inDays)].join(' '),
  );

const inDays = (moment: Date | undefined) => moment?.toISOString().slice(0, 10);

const archive = archiveOf({
  briefings: [
    briefing('2016/old', {
      publish: '2016-03-05',
      corrections: [
        { date: '2018-05-02', kind: 'factual', note: 'First.' },
        { date: '2019-05-02', kind: 'typo', note: 'Second.' },
      ],
    }),
    briefing('2017/new', { updated: '2017-06-01' }),
    briefing('2017/gone', {
      status: 'withdrawn',
      corrections: [{ date: '2018-07-01', kind: 'factual', note: 'It was not so.' }],
    }),
  ],
});

test('an entry comes out when its embargo ends, and changes with the newest of its corrections', () => {
  assert.deepEqual(days(newestOf(archiveFeed(archive), archive)), [
    '2017/new/ 2017-03-01 2017-06-01',
    '2016/old/ 2016-03-05 2019-05-02',
  ]);
});

test('corrections come newest first, each of its own day, those of withdrawn briefings too', () => {
  assert.deepEqual(days(newestOf(correctionsFeed(archive), archive)), [
    '2016/old/#correction_2 2019-05-02 2019-05-02',
    '2017/gone/#correction_1 2018-07-01 2018-07-01',
    '2016/old/#correction_1 2018-05-02 2018-05-02',
  ]);
});

test('a feed changed when the entry did that changed last, wherever it stands', () => {
  const document = newestOf(archiveFeed(archive), archive);
  const corrections = newestOf(correctionsFeed(archive), archive);

  assert.equal(inDays(document.updated), '2019-05-02');
  assert.equal(inDays(corrections.updated), '2019-05-02');
  assert.equal(inDays(new Date(parseAtomFeed(atom(document)).updated ?? '')), '2019-05-02');
  const read = parseRssFeed(rss(document));
  assert.equal(inDays(new Date(read.lastBuildDate ?? '')), '2019-05-02');
  assert.deepEqual(
    read.items?.map(({ pubDate, atom: more }) =>
      [pubDate, more?.updated].map((day) => inDays(new Date(day ?? ''))),
    ),
    [
      ['2017-03-01', '2017-06-01'],
      ['2016-03-05', '2019-05-02'],
    ],
  );
});

test('what nobody is named as the author of is by the publisher', () => {
  const creators = (authors: string[]) => {
    const archive = archiveOf({ briefings: [briefing('2017/a', { authors })] });
    const feed = archiveFeed(archive);
    const [part] = partsOf(feed.items);
    const text = rss(documentOf(feed, part!, archive, () => '/feed.rss'));
    return parseRssFeed(text).items?.[0]?.dc?.creators;
  };

  assert.deepEqual([creators([]), creators(['Lind, Ada'])], [['The Harbour Papers'], ['Ada Lind']]);
});
