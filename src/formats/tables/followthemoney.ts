import { slug } from 'github-slugger';
import { identifierOf } from '../../archive/identifiers.ts';
import type { Actor, Archive, Office } from '../../archive/model.ts';
import { otherNames } from '../../archive/names.ts';
import { fullUrl } from '../../base/site-path.ts';

/** An entity of FollowTheMoney, the model of Aleph and OpenSanctions: https://followthemoney.tech/. */
export interface FtmEntity {
  id: string;
  schema: 'Person' | 'PublicBody' | 'Organization' | 'Position' | 'Occupancy' | 'Membership';
  properties: Record<string, string[]>;
}

const schemas: Record<Actor['kind'], FtmEntity['schema']> = {
  person: 'Person',
  state: 'PublicBody',
  body: 'PublicBody',
  organisation: 'Organization',
  alliance: 'Organization',
};

/**
 * Actors with their offices and memberships. Countries are left out: the model wants codes, and the archive
 * has places.
 */
export function followTheMoney({ actors, site }: Pick<Archive, 'actors' | 'site'>): FtmEntity[] {
  const positions = new Map<string, FtmEntity>();
  const entities = actors.flatMap((actor) => {
    const { id, kind, name, summary, url, identifiers, offices } = actor;
    const own: FtmEntity = {
      id: actorId(id),
      schema: schemas[kind],
      properties: given({
        name,
        alias: otherNames(actor),
        summary,
        sourceUrl: fullUrl(url, site.url),
        publisher: site.publisher.name,
        wikidataId: identifierOf(identifiers, 'wikidata'),
      }),
    };
    const held = offices.flatMap((office, index) => officeOf(actor, office, index, positions));
    return [own, ...membershipsOf(actor), ...held];
  });
  return [...entities, ...positions.values()];
}

/** One for each time that an actor belonged to a group: where it came back, those after the first are numbered. */
function membershipsOf(actor: Actor): FtmEntity[] {
  const times = new Map<Actor, number>();
  return actor.memberships
    .filter(({ group }) => isGroup(group))
    .map(({ group, from, until }) => {
      const time = (times.get(group) ?? 0) + 1;
      times.set(group, time);
      const id = `${actorId(actor.id)}.${group.id}${time > 1 ? `.${time}` : ''}`;
      return membership(actor, group, { startDate: from, endDate: until }, id);
    });
}

/** A person occupies a position; what is no person can only belong to an organisation. */
function officeOf(
  actor: Actor,
  office: Office,
  index: number,
  positions: Map<string, FtmEntity>,
): FtmEntity[] {
  const { title, organisation, from, until } = office;
  const id = `${actorId(actor.id)}.role-${actor.offices.length - index}`;
  const dates = { startDate: from, endDate: until };
  if (actor.kind !== 'person') {
    return organisation && isGroup(organisation)
      ? [membership(actor, organisation, { role: title, ...dates }, id)]
      : [];
  }
  const post = `position.${organisation?.id ?? 'none'}.${slug(title)}`;
  positions.set(post, {
    id: post,
    schema: 'Position',
    properties: given({
      name: organisation ? `${title}, ${organisation.name}` : title,
      organization: organisation && isGroup(organisation) ? actorId(organisation.id) : undefined,
    }),
  });
  return [{ id, schema: 'Occupancy', properties: given({ holder: actorId(actor.id), post, ...dates }) }];
}

function membership(
  member: Actor,
  organisation: Actor,
  properties: Record<string, string | undefined>,
  id: string,
): FtmEntity {
  const ends = { member: actorId(member.id), organization: actorId(organisation.id) };
  return { id, schema: 'Membership', properties: given({ ...ends, ...properties }) };
}

function isGroup({ kind }: Actor): boolean {
  return kind !== 'person';
}

function actorId(id: string): string {
  return `actor.${id}`;
}

function given(values: Record<string, string | string[] | undefined>): FtmEntity['properties'] {
  const entries = Object.entries(values).map(([name, value]) => [name, [value ?? []].flat()] as const);
  return Object.fromEntries(entries.filter(([, list]) => list.length > 0));
}
