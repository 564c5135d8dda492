import type { ActorData } from '../schema/schemas.ts';
import { joinFormerIds } from './former-ids.ts';
import { membershipFindings } from './memberships.ts';
import * as messages from './messages.ts';
import type { Actor, Entries, Entry, Place, Role, Topic } from './model.ts';
import { byName, bySortName, compare } from '../base/order.ts';
import { sameNameFindings } from './same-names.ts';
import type { Finding } from '../base/problems.ts';
import { Suggesting } from './suggesting.ts';
import { firstDay, lastDay } from '../base/dates.ts';
import { idMeant } from '../base/ids.ts';
import { actorUrl, placeUrl, topicUrl } from '../base/urls.ts';
import { at, distinct, type Where } from './where.ts';

/** Finds subjects by id and reports those that are not there. */
export interface Directory {
  actors: Map<string, Actor>;
  places: Map<string, Place>;
  topics: Map<string, Topic>;
  actor(id: string, where: Where): Actor | undefined;
  place(id: string, where: Where): Place | undefined;
  topic(id: string, where: Where): Topic | undefined;
}

/**
 * Join actors, places and topics with each other, in both directions. Their briefings and statements
 * are still empty: `join.ts` adds them.
 *
 * @param unread addresses of subjects whose files are broken: those are left out, but not reported
 */
export function joinSubjects(
  entries: Entries,
  problems: Finding[],
  unread: ReadonlySet<string> = new Set(),
): Directory {
  const actors = new Map(entries.actors.map((entry) => [entry.id, newActor(entry)]));
  const places = new Map(entries.places.map((entry) => [entry.id, newPlace(entry)]));
  const topics = new Map(entries.topics.map((entry) => [entry.id, newTopic(entry)]));
  const kindOf = (id: string) =>
    actors.has(id) ? 'actor' : places.has(id) ? 'place' : topics.has(id) ? 'topic' : undefined;
  const directory: Directory = {
    actors,
    places,
    topics,
    actor: finder('actor', actors, { isUnread: (id) => unread.has(actorUrl(id)), kindOf }, problems),
    place: finder('place', places, { isUnread: (id) => unread.has(placeUrl(id)), kindOf }, problems),
    topic: finder('topic', topics, { isUnread: (id) => unread.has(topicUrl(id)), kindOf }, problems),
  };
  joinFormerIds(entries, directory, unread, problems);
  for (const entry of entries.actors) joinActor(entry, directory, problems);
  problems.push(...membershipFindings(entries.actors, actors), ...sameNameFindings(entries));
  for (const entry of entries.places) {
    const place = places.get(entry.id);
    if (!place || !entry.data.within) continue;
    place.within = directory.place(entry.data.within, at(entry, 'within'));
  }
  for (const entry of entries.topics) {
    const topic = topics.get(entry.id);
    if (!topic || !entry.data.broader) continue;
    topic.broader = directory.topic(entry.data.broader, at(entry, 'broader'));
  }
  breakCycles(entries.places, places, 'within', upward.within, problems);
  breakCycles(entries.topics, topics, 'broader', upward.broader, problems);
  for (const entry of entries.places) checkCoordinates(entry, places, problems);
  for (const place of [...places.values()].sort(byName)) place.within?.contains.push(place);
  for (const topic of [...topics.values()].sort(byName)) topic.broader?.narrower.push(topic);
  for (const actor of actors.values()) actor.members.sort(bySortName);
  return directory;
}

function finder<Found extends { id: string; name: string; aliases: string[]; formerIds: string[] }>(
  kind: messages.SubjectKind,
  subjects: Map<string, Found>,
  elsewhere: {
    isUnread: (id: string) => boolean;
    kindOf: (id: string) => messages.SubjectKind | undefined;
  },
  problems: Finding[],
): (id: string, where: Where) => Found | undefined {
  let names: Map<string, string> | undefined;
  let spelt: Map<string, string | undefined> | undefined;
  const suggesting = new Suggesting();
  return (id, where) => {
    const found = subjects.get(id);
    if (!found && !elsewhere.isUnread(id)) {
      names ??= new Map(
        [...subjects.values()].flatMap((one) =>
          [one.id, one.name, ...one.aliases, ...one.formerIds].map((name) => [name, one.id]),
        ),
      );
      spelt ??= spellingsOf(names);
      const near = suggesting.among(where.file, names, new Map<string, string>());
      const known = { names: near, spelt: spelt.get(idMeant(id)), elsewhere: elsewhere.kindOf(id) };
      problems.push(messages.unknownSubject(where, kind, id, known));
    }
    return found;
  };
}

/** What names come to as ids, each with the id of whoever bears them; undefined where that are several. */
function spellingsOf(names: Map<string, string>): Map<string, string | undefined> {
  const ids = Map.groupBy(names, ([name]) => idMeant(name));
  return new Map(
    [...ids].map(([spelt, entries]) => {
      const [first, ...others] = new Set(entries.map(([, id]) => id));
      return [spelt, spelt === '' || others.length > 0 ? undefined : first];
    }),
  );
}

const far = 30;
const near = 12;

/** Reports coordinates that lie far from the place around, and near it with its numbers exchanged. */
function checkCoordinates(
  entry: Entries['places'][number],
  places: Map<string, Place>,
  problems: Finding[],
): void {
  const { coordinates } = entry.data;
  let around = places.get(entry.id)?.within;
  while (around && !around.coordinates) around = around.within;
  if (!coordinates || !around?.coordinates) return;
  const { latitude, longitude } = around.coordinates;
  const distanceTo = (a: number, b: number) => Math.hypot(a - latitude, b - longitude);
  const [first, second] = coordinates;
  if (distanceTo(first, second) > far && distanceTo(second, first) < near)
    problems.push(messages.swappedCoordinates(at(entry, 'coordinates'), coordinates, around.name));
}

function newActor({ id, data }: Entry<ActorData>): Actor {
  return {
    subject: 'actor',
    id,
    name: data.name,
    sortName: data.sortName ?? data.name,
    url: actorUrl(id),
    kind: data.kind,
    summary: data.summary,
    aliases: data.aliases,
    formerIds: [],
    identifiers: data.identifiers,
    links: data.links,
    memberOf: [],
    members: [],
    roles: [],
    isUnpublished: false,
    briefings: [],
    statements: [],
  };
}

function newPlace({ id, data }: Entries['places'][number]): Place {
  const [latitude, longitude] = data.coordinates ?? [];
  const located = latitude !== undefined && longitude !== undefined;
  return {
    subject: 'place',
    id,
    name: data.name,
    url: placeUrl(id),
    kind: data.kind,
    aliases: data.aliases,
    formerIds: [],
    coordinates: located ? { latitude, longitude } : undefined,
    contains: [],
    isUnpublished: false,
    briefings: [],
  };
}

function newTopic({ id, data }: Entries['topics'][number]): Topic {
  const { name, summary } = data;
  return {
    subject: 'topic',
    id,
    name,
    summary,
    url: topicUrl(id),
    aliases: [],
    formerIds: [],
    narrower: [],
    isUnpublished: false,
    briefings: [],
  };
}

function joinActor(entry: Entry<ActorData>, directory: Directory, problems: Finding[]): void {
  const { data } = entry;
  const actor = directory.actors.get(entry.id);
  if (!actor) return;
  if (data.country) actor.country = directory.place(data.country, at(entry, 'country'));
  for (const { id, where } of distinct(entry, 'memberOf', data.memberOf, problems)) {
    const group = directory.actor(id, where);
    if (!group) continue;
    actor.memberOf.push(group);
    group.members.push(actor);
  }
  const roles = data.roles.map(({ organisation, ...role }, index): Role => {
    if (role.to && lastDay(role.to) < firstDay(role.from)) {
      problems.push(
        messages.roleEndsBeforeStart(at(entry, 'roles', index, 'to'), role.title, role.from, role.to),
      );
    }
    const office = organisation && directory.actor(organisation, at(entry, 'roles', index, 'organisation'));
    return { ...role, organisation: office || undefined };
  });
  actor.roles = roles.sort((a, b) => compare(firstDay(b.from), firstDay(a.from)));
}

/** How places and topics point upwards. */
interface Upward<Node> {
  of: (node: Node) => Node | undefined;
  cut: (node: Node) => void;
}

const upward = {
  within: { of: (place: Place) => place.within, cut: (place: Place) => (place.within = undefined) },
  broader: { of: (topic: Topic) => topic.broader, cut: (topic: Topic) => (topic.broader = undefined) },
};

/** Reports each circle of `within` or `broader` once, and cuts it, so that nothing walks it for ever. */
function breakCycles<Node extends { id: string }>(
  entries: Entry<unknown>[],
  nodes: Map<string, Node>,
  field: keyof typeof upward,
  { of, cut }: Upward<Node>,
  problems: Finding[],
): void {
  const sound = new Set<Node>();
  for (const entry of entries) {
    const walked = new Set<Node>();
    let node = nodes.get(entry.id);
    while (node && !sound.has(node)) {
      if (walked.has(node)) {
        const way = [...walked];
        const ids = [...way.slice(way.indexOf(node)), node].map(({ id }) => id);
        // The walk may have started outside the circle: the file to mend is in it.
        const inCircle = entries.find(({ id }) => id === ids[0]) ?? entry;
        problems.push(messages.cycle(at(inCircle, field), field, ids));
        cut(node);
        break;
      }
      walked.add(node);
      node = of(node);
    }
    for (const one of walked) sound.add(one);
  }
}
