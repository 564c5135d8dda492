import { briefingsAbout } from '../../archive/feed-subjects.ts';
import type { Archive, Briefing, Correction, Subject } from '../../archive/model.ts';
import { newestFirst } from '../../base/order.ts';
import { correctionsFeedBaseUrl, correctionsUrl, feedBaseUrl, homeUrl } from '../../base/urls.ts';
import { entryWords } from '../../base/words.ts';

/** Something to be told of: a briefing, or the correction of one. */
export interface FeedItem {
  briefing: Briefing;
  correction?: Correction;
}

/** All that one can subscribe to at one place. */
export interface Feed {
  title: string;
  description: string;
  /** The page it belongs to. */
  page: string;
  /** Its address without the format: `/actors/boris-johnson/feed`. */
  base: string;
  /** Newest first. */
  items: FeedItem[];
  /** Whether it is of the archive: older parts are like the newest, and come in all formats. */
  isWhole: boolean;
}

export function archiveFeed({ site, briefings }: Archive): Feed {
  return {
    title: site.title,
    description: site.description,
    page: homeUrl,
    base: feedBaseUrl(homeUrl),
    items: briefings.map((briefing) => ({ briefing })),
    isWhole: true,
  };
}

/** The feed of corrections alone, those of withdrawn briefings included. */
export function correctionsFeed({ site, briefings, withdrawn }: Archive): Feed {
  const items = [...briefings, ...withdrawn].flatMap((briefing) =>
    briefing.corrections.map((correction) => ({ briefing, correction })),
  );
  const dated = items.map((item) => ({ item, date: item.correction.date, id: item.briefing.id }));
  return {
    title: entryWords.corrections({ archive: site.title }),
    description: entryWords.correctionsDescription({ archive: site.title }),
    page: correctionsUrl,
    base: correctionsFeedBaseUrl,
    items: dated.sort(newestFirst).map(({ item }) => item),
    isWhole: true,
  };
}

/** The feed of an actor or a story, of a place with all within it, or of a topic with all below it. */
export function subjectFeed(subject: Subject, { site }: Pick<Archive, 'site'>): Feed {
  return {
    title: `${subject.name} — ${site.title}`,
    description: entryWords.description({ archive: site.title, kind: subject.subject, name: subject.name }),
    page: subject.url,
    base: feedBaseUrl(subject.url),
    items: briefingsAbout(subject).map((briefing) => ({ briefing })),
    isWhole: false,
  };
}
