import { changedOn, publishedOn } from '../../archive/corrections.ts';
import { pagesOf } from '../../archive/identifiers.ts';
import type { Archive, Briefing, Source } from '../../archive/model.ts';
import { fullUrl } from '../../base/site-path.ts';
import { homeUrl } from '../../base/urls.ts';
import { one, publisher, writer, type Of } from './json-ld.ts';
import { actorReference, placeReference } from './subject-things.ts';

/** A briefing: news, told by an organisation, with the places and people it is about. */
export function newsArticle(briefing: Briefing, { site }: Pick<Archive, 'site'>): Of<'NewsArticle'> {
  const { title, language, date, until, authors, summary, url, state } = briefing;
  const address = fullUrl(url, site.url);
  return {
    '@type': 'NewsArticle',
    '@id': `${address}#briefing`,
    headline: title,
    description: summary,
    url: address,
    ...one(pagesOf(briefing.identifiers), (sameAs) => ({ sameAs })),
    mainEntityOfPage: address,
    datePublished: publishedOn(briefing),
    dateModified: changedOn(briefing),
    inLanguage: language ?? site.language,
    author: authors.length > 0 ? authors.map(writer) : publisher(site),
    publisher: publisher(site),
    isPartOf: { '@id': fullUrl(`${homeUrl}#site`, site.url) },
    ...(site.licence.url && { license: site.licence.url }),
    ...(state === 'withdrawn' && { creativeWorkStatus: 'Withdrawn' }),
    ...(until && { temporalCoverage: `${date}/${until}` }),
    ...reported(briefing, site.url),
  };
}

/** What a briefing is about, and what it rests on. */
function reported({ date, locations, topics, cast, sources, corrections }: Briefing, site: string) {
  return {
    ...one(
      locations.map((place) => placeReference(place, site, date)),
      (contentLocation) => ({ contentLocation }),
    ),
    ...(topics.length > 0 && {
      about: topics.map(({ name, url }): Of<'DefinedTerm'> => ({
        '@type': 'DefinedTerm',
        name,
        url: fullUrl(url, site),
      })),
    }),
    ...(cast.length > 0 && { mentions: cast.map(({ actor }) => actorReference(actor, site)) }),
    ...(sources.length > 0 && { citation: sources.map(work) }),
    ...(corrections.length > 0 && { correction: corrections.map(correction) }),
  };
}

function correction({ date, note, now }: Briefing['corrections'][number]): Of<'CorrectionComment'> {
  return { '@type': 'CorrectionComment', datePublished: date, text: note ?? now ?? '' };
}

/** What a briefing rests on. */
function work(source: Source): Of<'CreativeWork'> {
  const { title, authors = [], publisher: by, date, url, archive, documentNumber, language } = source;
  return {
    '@type': 'CreativeWork',
    name: title,
    ...one(authors.map(writer), (author) => ({ author })),
    ...(url && { url }),
    ...(archive && { archivedAt: archive }),
    ...(by && { publisher: { '@type': 'Organization', name: by } }),
    ...(date && { datePublished: date }),
    ...(documentNumber && { identifier: documentNumber }),
    ...(language && { inLanguage: language }),
  };
}
