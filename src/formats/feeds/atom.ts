import { generateAtomFeed } from 'feedsmith';
import type { FeedDocument } from './document.ts';
import { finished } from './xml.ts';

export const atomType = 'application/atom+xml';

/** A feed as Atom (RFC 4287), in the archived parts of RFC 5005. */
export function atom(document: FeedDocument): string {
  const { title, description, publisher, rights, page, self, newest, older, updated, entries } = document;
  const xml = generateAtomFeed(
    {
      id: newest,
      title: { value: title },
      subtitle: { value: description },
      rights: { value: rights },
      updated,
      authors: [{ name: publisher.name, ...(publisher.url && { uri: publisher.url }) }],
      xml: { lang: document.language },
      links: [
        { rel: 'alternate', type: 'text/html', href: page },
        { rel: 'self', type: atomType, href: self },
        ...(document.isArchive ? [{ rel: 'current', type: atomType, href: newest }] : []),
        ...(older ? [{ rel: 'prev-archive', type: atomType, href: older }] : []),
      ],
      entries: entries.map((entry) => ({
        ...(entry.language && { xml: { lang: entry.language } }),
        id: entry.id,
        title: { value: entry.title },
        links: [{ rel: 'alternate', type: 'text/html', href: entry.id }],
        ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
        published: entry.published,
        updated: entry.updated,
        categories: entry.tags.map((tag) => ({ term: tag })),
        summary: { value: entry.summary },
        ...(entry.content !== undefined && { content: { type: 'html', value: entry.content } }),
      })),
    },
    { strict: true },
  );
  return finished(xml, document);
}
