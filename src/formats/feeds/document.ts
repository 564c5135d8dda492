import type { Part } from '../../archive/lists/list-parts.ts';
import type { Archive, Briefing } from '../../archive/model.ts';
import { fullUrl } from '../../base/site-path.ts';
import { type FeedEntry, entryOf, dayOf } from './feed-entries.ts';
import type { Feed, FeedItem } from './feeds.ts';

export interface FeedDocument {
  title: string;
  description: string;
  language: string;
  rights: string;
  publisher: { name: string; url?: string | undefined };
  /** Full addresses: of the page, of this file, of the newest part and of the next older one. */
  page: string;
  self: string;
  newest: string;
  older?: string | undefined;
  /** Whether it is an older part, which readers fetch once. */
  isArchive: boolean;
  updated: Date;
  entries: FeedEntry[];
}

/**
 * One file of a feed.
 *
 * @param addressOf the path of a part by its number, or of the newest one without a number
 * @param htmlOf the whole text of a briefing; without it, entries have a summary only
 */
export function documentOf(
  { title, description, page }: Feed,
  { items, number, older, isNewest }: Part<FeedItem>,
  { site, briefings }: Archive,
  addressOf: (part?: number) => string,
  htmlOf?: (briefing: Briefing) => string,
): FeedDocument {
  const full = (path: string) => fullUrl(path, site.url);
  const entries = items.map((item) => entryOf(item, full, htmlOf));
  const newest = briefings[0];
  // A feed in which nothing stands yet is as old as the archive.
  const days = entries.length > 0 ? entries.map(({ updated }) => updated) : [dayOf(newest?.date)];
  return {
    title,
    description,
    language: site.language,
    rights: site.licence.name,
    publisher: site.publisher,
    page: full(page),
    self: full(addressOf(isNewest ? undefined : number)),
    newest: full(addressOf()),
    older: older === undefined ? undefined : full(addressOf(older)),
    isArchive: !isNewest,
    updated: days.reduce((a, b) => (a > b ? a : b)),
    entries,
  };
}
