import { ownValue } from '../../base/own-keys.ts';
import { sourceSchema } from '../../schema/schemas.ts';
import { typesOf } from './linked-data.ts';

const kind = sourceSchema.shape.kind;

export type SourceKind = NonNullable<ReturnType<typeof kind.parse>>;

export function sourceKind(written: unknown): SourceKind | undefined {
  return kind.safeParse(written).data;
}

/** What works call themselves in JSON-LD, by what they are to us. */
const kindOfType: Record<string, SourceKind> = {
  ...{
    NewsArticle: 'press',
    ReportageNewsArticle: 'press',
    AnalysisNewsArticle: 'press',
    BlogPosting: 'press',
  },
  ...{ OpinionNewsArticle: 'press', BackgroundNewsArticle: 'press', ReviewNewsArticle: 'press' },
  ...{ Report: 'document', Legislation: 'document', Book: 'document', DigitalDocument: 'document' },
  ...{ ScholarlyArticle: 'document', Thesis: 'document', GovernmentDocument: 'document' },
  ...{ Dataset: 'data', DataCatalog: 'data' },
  ...{ SocialMediaPosting: 'social', DiscussionForumPosting: 'social' },
  ...{ TVEpisode: 'broadcast', RadioEpisode: 'broadcast', PodcastEpisode: 'broadcast', Episode: 'broadcast' },
  ...{ VideoObject: 'broadcast', AudioObject: 'broadcast', BroadcastEvent: 'broadcast', Clip: 'broadcast' },
};

/** Hosts of states, and of what states have founded: `www.gov.uk`, `state.gov`, `diplomatie.gouv.fr`, `nato.int`. */
const official = /(?:^|\.)(?:(?:gov|gouv|gob|mil|govt)(?:\.[a-z]{2})?|int|europa\.eu|admin\.ch)$/;

/**
 * What kind of source a page is, by what it says of itself, and where it stands.
 *
 * An article of a state is an official statement; a video beside an article does not make it a broadcast.
 *
 * @param linked JSON-LD, the page itself first
 * @param openGraph what it is to social media: `article`, `video.other`
 */
export function kindOfPage(
  linked: object[],
  openGraph: string | undefined,
  url: string | undefined,
): SourceKind | undefined {
  const said = linked.flatMap(typesOf).flatMap((type) => ownValue(kindOfType, type) ?? [])[0];
  const host = url === undefined ? '' : new URL(url).hostname;
  if ((said ?? 'press') === 'press' && official.test(host)) return 'official';
  return said ?? (/^(?:video|music)\b/.test(openGraph ?? '') ? 'broadcast' : undefined);
}
