import type { SearchRecord } from '../../../src/search/index/records/record.ts';

/** A record as other searches take it. */
export interface Document {
  id: number;
  url: string;
  title: string;
  text: string;
}

export function documentOf({ url, html }: SearchRecord, id: number): Document {
  const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '';
  return { id, url, title: plain(title), text: plain(html) };
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
