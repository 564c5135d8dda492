import type { Archive, Briefing, Subject } from './model.ts';
import { briefingsIn, briefingsOnTopic } from './trees.ts';

/** Briefings that the feed of a subject tells of, newest first. */
export function briefingsAbout(subject: Subject): Briefing[] {
  if (subject.subject === 'place') return briefingsIn(subject);
  return subject.subject === 'topic' ? briefingsOnTopic(subject) : subject.briefings;
}

/** Subjects in the feeds of which something stands. */
export function subjectsWithFeed({ actors, places, topics, stories }: Archive): Subject[] {
  return [...actors, ...places, ...topics, ...stories].filter(
    (subject) => briefingsAbout(subject).length > 0,
  );
}

/** Whether something stands in the feed or the list of feeds at an address: those of nothing are not made. */
export function feedsOf(archive: Archive): (address: string) => boolean {
  const subjects = archive.briefings.length > 0 ? subjectsWithFeed(archive) : [];
  const fed = new Set(subjects.map(({ url }) => url));
  const lists = new Set(subjects.map(({ subject }) => listOf[subject]));
  return (address) => {
    const [, folder = '', name = ''] = /^(.*\/)([^/]+)$/.exec(address) ?? [];
    if (archive.briefings.length === 0) return false;
    if (folder === '/feeds/' && name.endsWith('.opml')) return name === 'all.opml' || lists.has(name);
    return folder === '/' || folder === '/feeds/' || fed.has(folder);
  };
}

const listOf = {
  actor: 'actors.opml',
  place: 'places.opml',
  topic: 'topics.opml',
  story: 'stories.opml',
} satisfies Record<Subject['subject'], string>;
