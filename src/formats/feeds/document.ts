import type { Root } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { changedOn, publishedOn } from '../../archive/corrections.ts';
import type { Part } from '../../archive/lists/list-parts.ts';
import type { Archive, Briefing } from '../../archive/model.ts';
import type { CalendarDate } from '../../base/days/dates.ts';
import { periodInWords } from '../../base/days/periods.ts';
import { directionOf } from '../../base/languages.ts';
import { personInWords } from '../../base/naming.ts';
import { fullUrl } from '../../base/site-path.ts';
import { correctionAnchor } from '../../base/urls.ts';
import { entryWords } from '../../base/words.ts';
import { correctionList } from '../text/full-text.ts';
import type { Feed, FeedItem } from './feeds.ts';

/** One entry of a feed, the same in all formats. */
interface FeedEntry {
  /** The address, which never changes. */
  id: string;
  title: string;
  summary: string;
  published: Date;
  updated: Date;
  tags: string[];
  /** Who wrote it, where it was not the archive as a whole. */
  authors: string[];
  /** If it is not that of the feed. */
  language?: string | undefined;
  /** The whole text as HTML with full addresses. */
  content?: string;
}

/** One file of a feed. */
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

const htmlWriter = unified().use(rehypeStringify);

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

type FullUrl = (path: string) => string;

function entryOf(
  { briefing, correction }: FeedItem,
  full: FullUrl,
  htmlOf: ((briefing: Briefing) => string) | undefined,
): FeedEntry {
  const mended = correction === undefined ? undefined : briefing.corrections[correction - 1];
  return correction !== undefined && mended
    ? correctionEntry(briefing, mended, correction, full)
    : briefingEntry(briefing, full, htmlOf);
}

/** A correction, as news of its own. */
function correctionEntry(
  briefing: Briefing,
  correction: Briefing['corrections'][number],
  number: number,
  full: FullUrl,
): FeedEntry {
  const { title, summary, language, url } = briefing;
  const day = dayOf(correction.date);
  const content: Root = {
    type: 'root',
    children: [
      correctionList([correction]),
      h('p', entryWords.briefing({ link: h('a', { href: full(url) }, title) })),
    ],
  };
  return {
    id: full(`${url}#${correctionAnchor(number)}`),
    title: entryWords.correction({ title }),
    summary: correction.note ?? correction.now ?? summary,
    published: day,
    updated: day,
    tags: tagsOf(briefing),
    authors: [],
    language,
    content: htmlWriter.stringify(content),
  };
}

function briefingEntry(
  briefing: Briefing,
  full: FullUrl,
  htmlOf: ((briefing: Briefing) => string) | undefined,
): FeedEntry {
  const { title, summary, language, url } = briefing;
  const days = briefing.until ? periodInWords(briefing) : '';
  return {
    id: full(url),
    title,
    // A feed has no days but those on which something came out.
    summary: days ? `${days}. ${summary}` : summary,
    published: dayOf(publishedOn(briefing)),
    updated: dayOf(changedOn(briefing)),
    tags: tagsOf(briefing),
    authors: briefing.authors.map(personInWords),
    language,
    ...(htmlOf && { content: (days && `<p>${days}</p>`) + inLanguage(htmlOf(briefing), language) }),
  };
}

function tagsOf({ topics, cast }: Briefing): string[] {
  return [...topics, ...cast.map(({ actor }) => actor)].map(({ name }) => name);
}

function inLanguage(html: string, language: string | undefined): string {
  return language === undefined
    ? html
    : `<div lang="${language}" dir="${directionOf(language)}">${html}</div>`;
}

function dayOf(date: CalendarDate | undefined): Date {
  return new Date(`${date ?? '1970-01-01'}T00:00:00Z`);
}
