import { generateJsonFeed } from 'feedsmith';
import type { FeedDocument } from './document.ts';

export const jsonFeedType = 'application/feed+json';

/** A feed as JSON Feed 1.1. Its `next_url` leads to older parts. */
export function jsonFeed(document: FeedDocument): string {
  const { title, description, publisher, page, self, older, language, entries } = document;
  const feed = generateJsonFeed(
    {
      title,
      description,
      language,
      home_page_url: page,
      feed_url: self,
      ...(older && { next_url: older }),
      authors: [{ name: publisher.name, ...(publisher.url && { url: publisher.url }) }],
      items: entries.map((entry) => ({
        id: entry.id,
        url: entry.id,
        title: entry.title,
        summary: entry.summary,
        date_published: entry.published,
        date_modified: entry.updated,
        ...(entry.language && { language: entry.language }),
        ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
        tags: entry.tags,
        ...(entry.content === undefined ? { content_text: entry.summary } : { content_html: entry.content }),
      })),
    },
    { strict: true },
  );
  return `${JSON.stringify(feed, null, 1)}\n`;
}
