import { pluralOf } from '../base/subject-kinds.ts';
import { feedListUrl, feedsUrl, homeUrl } from '../base/urls.ts';
import { allSubjects } from './all-subjects.ts';
import type { Archive, Briefing, Subject } from './model.ts';
import { briefingsIn, briefingsOnTopic } from './trees.ts';

/**
 * Briefings that the page and the feed of a subject tell of, newest first: of places and topics with all below them.
 */
export function briefingsAbout(subject: Subject): readonly Briefing[] {
  switch (subject.subject) {
    case 'actor':
    case 'story':
      return subject.briefings;
    case 'place':
      return briefingsIn(subject);
    case 'topic':
      return briefingsOnTopic(subject);
  }
}

/** Subjects in the feeds of which something stands. */
export function subjectsWithFeed(archive: Archive): Subject[] {
  return allSubjects(archive).filter((subject) => briefingsAbout(subject).length > 0);
}

/** Whether something stands in the feed or the list of feeds at an address: those of nothing are not made. */
export function feedsOf(archive: Archive): (address: string) => boolean {
  const subjects = subjectsWithFeed(archive);
  const fed = new Set(subjects.map(({ url }) => url));
  const lists = new Set(
    ['all' as const, ...subjects.map(({ subject }) => pluralOf[subject])].map(feedListUrl),
  );
  return (address) => {
    if (archive.briefings.length === 0) return false;
    if (address.endsWith('.opml')) return lists.has(address);
    const folder = address.slice(0, address.lastIndexOf('/') + 1);
    return folder === homeUrl || folder === feedsUrl || fed.has(folder);
  };
}
