import { subjectsWithFeed } from '../../archive/feed-subjects.ts';
import { partsOf, type Part } from '../../archive/lists/list-parts.ts';
import type { Archive, Briefing } from '../../archive/model.ts';
import { feedsAreWhole } from '../../archive/outputs.ts';
import type { Shown } from '../../archive/shown/shown.ts';
import type { MadeFile } from '../made-file.ts';
import type { BuiltTexts } from '../text/built-texts.ts';
import { atom, atomType } from './atom.ts';
import { documentOf, type FeedDocument } from './document.ts';
import { archiveFeed, correctionsFeed, subjectFeed, type Feed, type FeedItem } from './feeds.ts';
import { jsonFeed, jsonFeedType } from './json-feed.ts';
import { opmlFiles } from './opml.ts';
import { rss, rssType } from './rss.ts';

/** A format in which every feed comes. */
interface FeedFormat {
  name: string;
  extension: string;
  type: string;
  write: (document: FeedDocument) => string;
}

const atomFormat: FeedFormat = { name: 'Atom', extension: 'atom', type: atomType, write: atom };

export const feedFormats: FeedFormat[] = [
  atomFormat,
  { name: 'RSS', extension: 'rss', type: rssType, write: rss },
  { name: 'JSON Feed', extension: 'json', type: jsonFeedType, write: jsonFeed },
];

/** Entries in a part: the newest part of a feed has up to twice as many. */
const sizes = { whole: 25, subject: 10 };

/** The feeds of the archive, of corrections and of every subject with briefings, and lists of them. */
export function* feedFiles(archive: Archive, texts: BuiltTexts): Generator<MadeFile> {
  if (archive.briefings.length === 0) return;
  yield* filesOf(archiveFeed(archive), archive, texts);
  yield* filesOf(correctionsFeed(archive), archive, texts);
  for (const subject of subjectsWithFeed(archive))
    yield* filesOf(subjectFeed(subject, archive), archive, texts);
  yield* opmlFiles(archive);
}

function* filesOf(feed: Feed, archive: Archive, texts: BuiltTexts): Generator<MadeFile> {
  for (const part of partsOf(feed.items, feed.isWhole ? sizes.whole : sizes.subject)) {
    // Every briefing has many subjects: their older parts tell where the text is.
    const isLight = !feed.isWhole && !part.isNewest;
    const hasText = !isLight && feedsAreWhole(feed.isWhole ? 'archive' : 'subject', archive.site);
    const formats = isLight ? [atomFormat] : feedFormats;
    const shows = [
      feed.items.length === 0 && archive.briefings[0]?.date,
      partShown(feed, part, hasText ? texts : undefined),
    ];
    for (const { extension, write } of formats) {
      const addressOf = (number?: number) =>
        `${feed.base}${number === undefined ? '' : `/${number}`}.${extension}`;
      const hasOlder = feed.isWhole || extension === atomFormat.extension;
      yield {
        path: addressOf(part.isNewest ? undefined : part.number).slice(1),
        shows,
        make: () =>
          write(
            documentOf(
              feed,
              hasOlder ? part : { ...part, older: undefined },
              archive,
              addressOf,
              hasText ? (briefing) => texts.plain(briefing).html : undefined,
            ),
          ),
      };
    }
  }
}

function partShown({ title }: Feed, part: Part<FeedItem>, texts: BuiltTexts | undefined): Shown {
  const { number, isNewest } = part;
  const shown = (briefing: Briefing): Shown => [
    [briefing.url, briefing.entry.digest, texts?.shown(briefing)],
    [...briefing.cast.map(({ actor }) => actor), ...briefing.topics].map(({ name }) => name),
  ];
  return [
    [title, number, isNewest],
    part.items.map(({ briefing, correction }) => [shown(briefing), correction]),
  ];
}
