import { pagesOf } from '../../archive/identifiers.ts';
import type { Actor, Archive, Place, Office, Story, Topic } from '../../archive/model.ts';
import { otherNames } from '../../archive/names.ts';
import { daysOfStory } from '../../archive/stories.ts';
import { placesAround } from '../../archive/trees.ts';
import type { CalendarDate } from '../../base/days/dates.ts';
import { fullUrl } from '../../base/site-path.ts';
import { one, publisher, type Of } from './json-ld.ts';

export function profile(actor: Actor, { site }: Pick<Archive, 'site'>): Of<'ProfilePage'> {
  return {
    '@type': 'ProfilePage',
    url: fullUrl(actor.url, site.url),
    mainEntity: actorThing(actor, site.url),
  };
}

function actorThing(actor: Actor, site: string): ActorThing {
  const { summary, memberOf, offices, links, identifiers } = actor;
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
  return {
    ...thing,
    ...life,
    ...groups,
    ...(offices.length > 0 && { hasOccupation: offices.map(occupation) }),
  };
}

/** A place with where it lies. */
export function placeThing(place: Place, { site }: Pick<Archive, 'site'>): Of<'Place'> {
  return {
    ...placeReference(place, site.url),
    ...(otherNames(place).length > 0 && { alternateName: otherNames(place) }),
  };
}

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

type ActorThing = Of<'Person'> | Of<'Country'> | Of<'Organization'> | Of<'GovernmentOrganization'>;

export function actorReference({ kind, name, url }: Actor, site: string): ActorThing {
  const named = { name, url: fullUrl(url, site) };
  if (kind === 'person') return { '@type': 'Person', ...named };
  if (kind === 'state') return { '@type': 'Country', ...named };
  return kind === 'body'
    ? { '@type': 'GovernmentOrganization', ...named }
    : { '@type': 'Organization', ...named };
}

/** A place with those directly around it on a day, today without one. */
export function placeReference(place: Place, site: string, day?: CalendarDate): Of<'Place'> {
  const { name, url, coordinates } = place;
  return {
    '@type': 'Place',
    name,
    url: fullUrl(url, site),
    ...(coordinates && {
      geo: { '@type': 'GeoCoordinates', latitude: coordinates.latitude, longitude: coordinates.longitude },
    }),
    ...one(
      placesAround(place, day).map((around) => ({
        ...{ '@type': 'Place' as const, name: around.name, url: fullUrl(around.url, site) },
      })),
      (containedInPlace) => ({ containedInPlace }),
    ),
  };
}

function organisation({ name, url }: Actor, site: string): Of<'Organization'> {
  return { '@type': 'Organization', name, url: fullUrl(url, site) };
}

/** An office with its time, as schema.org qualifies a property: by a role with the property in it. */
function occupation({ title, from, until, organisation: held }: Office) {
  return {
    '@type': 'Role' as const,
    ...(from && { startDate: from }),
    ...(until && { endDate: until }),
    hasOccupation: { '@type': 'Occupation' as const, name: held ? `${title}, ${held.name}` : title },
  };
}
