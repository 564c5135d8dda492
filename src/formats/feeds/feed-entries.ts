import type { Root } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { changedOn, publishedOn } from '../../archive/corrections.ts';
import type { Briefing, Correction } from '../../archive/model.ts';
import type { CalendarDate } from '../../base/days/dates.ts';
import { periodInWords } from '../../base/days/periods.ts';
import { directionOf } from '../../base/languages.ts';
import { personInWords } from '../../base/text/naming.ts';
import { correctionAnchor } from '../../base/urls.ts';
import { entryWords } from '../../base/words.ts';
import { correctionList } from '../text/full-text.ts';
import type { FeedItem } from './feeds.ts';

/** One entry of a feed, the same in all formats. */
export interface FeedEntry {
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

const htmlWriter = unified().use(rehypeStringify);

type FullUrl = (path: string) => string;

export function entryOf(
  { briefing, correction }: FeedItem,
  full: FullUrl,
  htmlOf: ((briefing: Briefing) => string) | undefined,
): FeedEntry {
  return correction ? correctionEntry(briefing, correction, full) : briefingEntry(briefing, full, htmlOf);
}

/** A correction, as news of its own. */
function correctionEntry(briefing: Briefing, correction: Correction, full: FullUrl): FeedEntry {
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
    id: full(`${url}#${correctionAnchor(correction.number)}`),
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

export function dayOf(date: CalendarDate | undefined): Date {
  return new Date(`${date ?? '1970-01-01'}T00:00:00Z`);
}
