import type * as Schema from 'schema-dts';
import { changedOn, publishedOn } from '../../archive/corrections.ts';
import { pagesOf } from '../../archive/identifiers.ts';
import { otherNames } from '../../archive/names.ts';
import type { Actor, Archive, Briefing, Place, Role, Source, Story, Topic } from '../../archive/model.ts';
import { daysOfStory } from '../../archive/stories.ts';
import { placesAround } from '../../archive/trees.ts';
import type { CalendarDate } from '../../base/dates.ts';
import { briefingsUrl, dataUrl, homeUrl, searchUrl, tableUrl, yearUrl } from '../../base/urls.ts';
import { tableFormats } from '../tables/files.ts';
import type { Table } from '../tables/tables.ts';
import { fullUrl } from '../../base/site-path.ts';
import { nameWords } from '../../base/words.ts';
import { personInWords } from '../../base/naming.ts';

/*
 * Pages as schema.org describes them, for search engines. `ClaimReview` is not among them: a briefing tells
 * what was said and by which source, and passes no verdict.
 */

/** A thing of schema.org with its properties: the compiler checks them against the vocabulary. */
export type Thing = Exclude<Schema.Thing, string>;

type Of<Type extends string> = Extract<Schema.Thing, { '@type': Type }>;

/** Step by step from the home page to a page. */
export type Trail = { name: string; url: string }[];

/** Where a page stands in the site. */
export function breadcrumbs(trail: Trail, { site }: Pick<Archive, 'site'>): Of<'BreadcrumbList'> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: site.title, url: homeUrl }, ...trail].map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: fullUrl(url, site.url),
    })),
  };
}

/** The site itself. */
export function website({ site }: Pick<Archive, 'site'>): Of<'WebSite'> {
  const search: Schema.WithActionConstraints<Of<'SearchAction'>> = {
    '@type': 'SearchAction',
    target: `${fullUrl(searchUrl, site.url)}?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': fullUrl(`${homeUrl}#site`, site.url),
    name: site.title,
    description: site.description,
    url: fullUrl(homeUrl, site.url),
    inLanguage: site.language,
    publisher: publisher(site),
    potentialAction: search,
  };
}

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
    ...one('sameAs', pagesOf(briefing.identifiers)),
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
      'contentLocation',
      locations.map((place) => placeReference(place, site, date)),
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
    ...one('author', authors.map(writer)),
    ...(url && { url }),
    ...(archive && { archivedAt: archive }),
    ...(by && { publisher: { '@type': 'Organization', name: by } }),
    ...(date && { datePublished: date }),
    ...(documentNumber && { identifier: documentNumber }),
    ...(language && { inLanguage: language }),
  };
}

/** A property of one thing, or of a list of several; none at all for no things. */
function one<Name extends string, One>(name: Name, things: One[]): Partial<Record<Name, One | One[]>> {
  const [first, ...others] = things;
  if (first === undefined) return {};
  return { [name]: others.length > 0 ? things : first } as Record<Name, One | One[]>;
}

/** An actor's page. */
export function profile(actor: Actor, { site }: Pick<Archive, 'site'>): Of<'ProfilePage'> {
  return {
    '@type': 'ProfilePage',
    url: fullUrl(actor.url, site.url),
    mainEntity: actorThing(actor, site.url),
  };
}

function actorThing(actor: Actor, site: string): ActorThing {
  const { summary, memberOf, roles, links, identifiers } = actor;
  const sameAs = [...pagesOf(identifiers), ...links.map(({ url }) => url)];
  const thing: ActorThing = {
    ...actorReference(actor, site),
    ...(otherNames(actor).length > 0 && { alternateName: otherNames(actor) }),
    ...(summary && { description: summary }),
    ...(sameAs.length > 0 && { sameAs }),
  };
  // A country is a place, and belongs to nothing in this vocabulary.
  if (thing['@type'] === 'Country') return thing;
  const { began, ended } = actor;
  const life =
    thing['@type'] === 'Person'
      ? { ...(began && { birthDate: began }), ...(ended && { deathDate: ended }) }
      : { ...(began && { foundingDate: began }), ...(ended && { dissolutionDate: ended }) };
  const groups = memberOf.length > 0 && { memberOf: memberOf.map((one) => organisation(one, site)) };
  if (thing['@type'] !== 'Person') return { ...thing, ...life, ...groups };
  return { ...thing, ...life, ...groups, ...(roles.length > 0 && { hasOccupation: roles.map(occupation) }) };
}

/** A place with where it lies. */
export function placeThing(place: Place, { site }: Pick<Archive, 'site'>): Of<'Place'> {
  return {
    ...placeReference(place, site.url),
    ...(otherNames(place).length > 0 && { alternateName: otherNames(place) }),
  };
}

/** A topic as a term of the archive. */
export function term({ name, summary, url }: Topic, { site }: Pick<Archive, 'site'>): Of<'DefinedTerm'> {
  return {
    '@type': 'DefinedTerm',
    name,
    url: fullUrl(url, site.url),
    ...(summary && { description: summary }),
  };
}

/** A story: a series of news, of which the first and the last day are known. */
export function storyThing(story: Story, { site }: Pick<Archive, 'site'>): Of<'CreativeWorkSeries'> {
  const days = daysOfStory(story);
  return {
    '@type': 'CreativeWorkSeries',
    name: story.name,
    url: fullUrl(story.url, site.url),
    ...(story.summary && { description: story.summary }),
    ...(days && {
      temporalCoverage: days.until && days.until !== days.date ? `${days.date}/${days.until}` : days.date,
    }),
    inLanguage: site.language,
    publisher: publisher(site),
  };
}

/** The tables of the archive. */
export function dataset(
  { site }: Pick<Archive, 'site'>,
  tables: Pick<Table, 'name' | 'title'>[],
): Of<'Dataset'> {
  return {
    '@type': 'Dataset',
    name: site.title,
    description: site.description,
    url: fullUrl(dataUrl, site.url),
    creator: publisher(site),
    ...(site.licence.url && { license: site.licence.url }),
    isAccessibleForFree: true,
    distribution: tables.flatMap((table) =>
      tableFormats.map(({ name, extension }) => ({
        '@type': 'DataDownload',
        name: `${table.title} (${name})`,
        encodingFormat: extension === 'csv' ? 'text/csv' : 'application/x-ndjson',
        contentUrl: fullUrl(tableUrl(table.name, extension), site.url),
      })),
    ),
  };
}

/** Things as the text of a data block, which no word in them can end. */
export function jsonLd(things: Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

function writer(name: string): Of<'Person'> {
  return { '@type': 'Person', name: personInWords(name) };
}

function publisher({ publisher: { name, url } }: Archive['site']): Of<'Organization'> {
  return { '@type': 'Organization', name, ...(url && { url }) };
}

type ActorThing = Of<'Person'> | Of<'Country'> | Of<'Organization'> | Of<'GovernmentOrganization'>;

function actorReference({ kind, name, url }: Actor, site: string): ActorThing {
  const named = { name, url: fullUrl(url, site) };
  if (kind === 'person') return { '@type': 'Person', ...named };
  if (kind === 'state') return { '@type': 'Country', ...named };
  return kind === 'body'
    ? { '@type': 'GovernmentOrganization', ...named }
    : { '@type': 'Organization', ...named };
}

/** A place with those directly around it on a day, today without one. */
function placeReference(place: Place, site: string, day?: CalendarDate): Of<'Place'> {
  const { name, url, coordinates } = place;
  return {
    '@type': 'Place',
    name,
    url: fullUrl(url, site),
    ...(coordinates && {
      geo: { '@type': 'GeoCoordinates', latitude: coordinates.latitude, longitude: coordinates.longitude },
    }),
    ...one(
      'containedInPlace',
      placesAround(place, day).map((around) => ({
        ...{ '@type': 'Place' as const, name: around.name, url: fullUrl(around.url, site) },
      })),
    ),
  };
}

function organisation({ name, url }: Actor, site: string): Of<'Organization'> {
  return { '@type': 'Organization', name, url: fullUrl(url, site) };
}

/** An office with its time, as schema.org qualifies a property: by a role with the property in it. */
function occupation({ title, from, to, organisation: held }: Role) {
  return {
    '@type': 'Role' as const,
    ...(from && { startDate: from }),
    ...(to && { endDate: to }),
    hasOccupation: { '@type': 'Occupation' as const, name: held ? `${title}, ${held.name}` : title },
  };
}

/** The pages that a briefing lies below, and itself. No year lists a withdrawn one, and there may be no such page. */
export function trailTo({
  title,
  year,
  url,
  state,
}: Pick<Briefing, 'title' | 'year' | 'url' | 'state'>): Trail {
  return [
    { name: nameWords.briefings, url: briefingsUrl },
    ...(state === 'withdrawn' ? [] : [{ name: year, url: yearUrl(year) }]),
    { name: title, url },
  ];
}
