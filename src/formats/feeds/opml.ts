import { generateOpml } from 'feedsmith';
import { subjectsWithFeed } from '../../archive/feed-subjects.ts';
import type { Archive, Subject } from '../../archive/model.ts';
import { fullUrl } from '../../base/site-path.ts';
import { pluralOf } from '../../base/subject-kinds.ts';
import { feedListUrl } from '../../base/urls.ts';
import { entryWords, nameWords } from '../../base/words.ts';
import type { MadeFile } from '../made-file.ts';
import { archiveFeed, correctionsFeed, subjectFeed, type Feed } from './feeds.ts';

/** A list of feeds: of subjects of one kind, or of all. */
interface OpmlList {
  name: string;
  url: string;
  kind?: Subject['subject'];
}

/** Lists of feeds, for readers that take many at once: all, and those of each kind of subject. */
const lists: OpmlList[] = [
  { name: entryWords.all, url: feedListUrl('all') },
  listFor('actor', nameWords.actors),
  listFor('place', nameWords.places),
  listFor('topic', nameWords.topics),
  listFor('story', nameWords.stories),
];

function listFor(kind: Subject['subject'], name: string): OpmlList {
  return { name, url: feedListUrl(pluralOf[kind]), kind };
}

/** The lists of an archive in which something stands: the format has none without. */
export function opmlListsOf(archive: Archive): OpmlList[] {
  const kinds = new Set(subjectsWithFeed(archive).map(({ subject }) => subject));
  return lists.filter(({ kind }) => kind === undefined || kinds.has(kind));
}

/** The lists as OPML 2.0. */
export function* opmlFiles(archive: Archive): Generator<MadeFile> {
  const subjects = subjectsWithFeed(archive);
  for (const { name, url, kind } of opmlListsOf(archive)) {
    const chosen = subjects.filter(({ subject }) => kind === undefined || subject === kind);
    yield {
      path: url.slice(1),
      shows: chosen.map((subject) => [subject.name, subject.url]),
      make: () =>
        opml(
          name,
          kind === undefined ? [archiveFeed(archive), correctionsFeed(archive)] : [],
          chosen,
          archive,
        ),
    };
  }
}

function opml(name: string, feeds: Feed[], subjects: Subject[], archive: Archive): string {
  const { site } = archive;
  const outline = ({ title, page, base }: Feed, text = title) => ({
    type: 'rss',
    text,
    title: text,
    xmlUrl: fullUrl(`${base}.atom`, site.url),
    htmlUrl: fullUrl(page, site.url),
  });
  const outlines = (kind: Subject['subject']) =>
    subjects
      .filter(({ subject }) => subject === kind)
      .map((subject) => outline(subjectFeed(subject, archive), subject.name));
  const groups = lists.flatMap(({ name: text, kind }) => {
    const inside = kind ? outlines(kind) : [];
    return inside.length > 0 ? [{ text, outlines: inside }] : [];
  });
  return generateOpml({
    head: {
      title: entryWords.listTitle({ archive: site.title, list: name }),
      ownerName: site.publisher.name,
    },
    body: {
      outlines: [...feeds.map((feed) => outline(feed)), ...groups],
    },
  });
}
