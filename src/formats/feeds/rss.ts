import { generateRssFeed } from 'feedsmith';
import type { FeedDocument } from './document.ts';
import { finished } from './xml.ts';

export const rssType = 'application/rss+xml';

/** A feed as RSS 2.0, in the archived parts of RFC 5005. */
export function rss(document: FeedDocument): string {
  const { title, description, publisher, rights, page, self, newest, older, updated, entries } = document;
  const xml = generateRssFeed(
    {
      title,
      link: page,
      description,
      language: document.language,
      copyright: rights,
      lastBuildDate: updated,
      atom: {
        links: [
          { rel: 'self', type: rssType, href: self },
          ...(document.isArchive ? [{ rel: 'current', type: rssType, href: newest }] : []),
          ...(older ? [{ rel: 'prev-archive', type: rssType, href: older }] : []),
        ],
      },
      items: entries.map((entry) => ({
        guid: { value: entry.id, isPermaLink: true },
        title: entry.title,
        link: entry.id,
        pubDate: entry.published,
        dc: {
          ...(entry.language && { languages: [entry.language] }),
          creators: entry.authors.length > 0 ? entry.authors : [publisher.name],
        },
        atom: { updated: entry.updated },
        categories: entry.tags.map((name) => ({ name })),
        description: entry.summary,
        ...(entry.content !== undefined && { content: { encoded: entry.content } }),
      })),
    },
    { strict: true },
  );
  return finished(xml, document);
}
