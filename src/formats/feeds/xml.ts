import type { FeedDocument } from './document.ts';

const historyNamespace = 'xmlns:fh="http://purl.org/syndication/history/1.0"';

/**
 * The XML of a feed with what the library leaves to us: no blanks around texts, which some readers take for
 * a part of them, and on older parts the mark of an archive (RFC 5005, section 4).
 *
 * @throws when the XML is no feed
 */
export function finished(xml: string, { isArchive }: Pick<FeedDocument, 'isArchive'>): string {
  const close = xml.replace(/>\n\s*<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\n\s*<\//g, ']]></');
  if (!isArchive) return close;
  const marked = close
    .replace(/<(feed|rss) /, `<$1 ${historyNamespace} `)
    .replace(/<feed [^>]*>|<channel>/, '$&<fh:archive/>');
  if (!marked.includes('<fh:archive/>') || !marked.includes(historyNamespace)) {
    throw new Error('The feed has no place for the mark of an archive.');
  }
  return marked;
}
