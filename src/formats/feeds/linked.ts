import { briefingsAbout, subjectsWithFeed } from '../../archive/feed-subjects.ts';
import type { Archive, Subject } from '../../archive/model.ts';
import { feedWords, nameWords } from '../../base/words.ts';
import { recordBeside, there, type FileLink } from '../files-beside.ts';
import { feedFormats } from './feed-files.ts';
import { archiveFeed, correctionsFeed, subjectFeed, type Feed } from './feeds.ts';
import { opmlListsOf } from './opml.ts';

/** A feed as pages lead to it. */
export interface LinkedFeed {
  title: string;
  /** What it is called where its archive is named above. */
  name: string;
  page: string;
  /** It in every format, if the site has feeds. */
  files: FileLink[];
}

export function linkedFeed(
  { title, page, base }: Feed,
  { site }: Pick<Archive, 'site'>,
  name = title,
): LinkedFeed {
  const files = feedFormats.map((format) => ({
    format: format.name,
    type: format.type,
    href: `${base}.${format.extension}`,
  }));
  return { title, name, page, files: there(files, site) };
}

/** The feed of a subject as its page leads to it. One without briefings has none. */
export function feedOf(subject: Subject, archive: Pick<Archive, 'site'>): LinkedFeed | undefined {
  if (briefingsAbout(subject).length === 0) return undefined;
  return linkedFeed(subjectFeed(subject, archive), archive, subject.name);
}

/** The feed of corrections as pages lead to it. An archive that never published a briefing has none. */
export function feedOfCorrections(archive: Archive): LinkedFeed | undefined {
  return archive.briefings.length > 0 ? linkedFeed(correctionsFeed(archive), archive) : undefined;
}

/** How to be told of new briefings about a subject, and its record for machines. */
export interface WaysToFollow {
  /** None for a subject without briefings. */
  feeds: FileLink[];
  /** Whether search finds briefings about it. */
  isFound: boolean;
  /** Whether it finds what an actor said. */
  speaks: boolean;
  data: FileLink[];
}

export function waysToFollow(subject: Subject, archive: Archive): WaysToFollow {
  const feed = feedOf(subject, archive);
  return {
    feeds: feed?.files ?? [],
    isFound: feed !== undefined,
    speaks: subject.subject === 'actor' && subject.statements.length > 0,
    data: recordBeside(subject.url, archive.site),
  };
}

/** Feeds of subjects of one kind, those with most briefings first. */
export interface FeedGroup {
  kind: Subject['subject'];
  feeds: LinkedFeed[];
  /** How many more there are. */
  rest: number;
  /** Whether a wide screen has room for all beside those of other kinds. */
  isShort: boolean;
}

/** All feeds of an archive as its page of feeds lists them. */
export interface ListedFeeds {
  /** Those of the archive as a whole; none for an archive without briefings. */
  whole: LinkedFeed[];
  groups: FeedGroup[];
  /** Lists for feed readers. */
  lists: Pick<FileLink, 'format' | 'href'>[];
}

/** So many of a kind are listed; the lists for feed readers have all of them. */
const mostListed = 40;
const mostOfShort = 12;

/** What the page of feeds lists. */
export function listedFeeds(archive: Archive): ListedFeeds {
  if (archive.briefings.length === 0) return { whole: [], groups: [], lists: [] };
  return {
    whole: [
      linkedFeed(archiveFeed(archive), archive, feedWords.all),
      linkedFeed(correctionsFeed(archive), archive, nameWords.corrections),
    ],
    groups: feedGroups(archive),
    lists: opmlListsOf(archive).map(({ name, url }) => ({ format: name, href: url })),
  };
}

function feedGroups(archive: Archive): FeedGroup[] {
  const subjects = Map.groupBy(subjectsWithFeed(archive), ({ subject }) => subject);
  return [...subjects].map(([kind, all]) => {
    const most = all
      .toSorted((a, b) => briefingsAbout(b).length - briefingsAbout(a).length)
      .slice(0, mostListed)
      .flatMap((subject) => feedOf(subject, archive) ?? []);
    return { kind, feeds: most, rest: all.length - most.length, isShort: all.length <= mostOfShort };
  });
}
