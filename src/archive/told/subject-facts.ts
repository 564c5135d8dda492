import { dateInWords } from '../../base/days/date-words.ts';
import { lastDay, type CalendarDate, type PartialDate } from '../../base/days/dates.ts';
import { nameInLists } from '../../base/text/naming.ts';
import { actorWords, factWords, placeWords, topicWords } from '../../base/words.ts';
import { identifierFacts } from '../identifiers.ts';
import type { Actor, Membership, Place, Office, Topic } from '../model.ts';
import { formerName } from '../names.ts';
import { heldInWords, isDated, officeInWords, officesHeldOn } from '../offices.ts';
import { membershipsIn } from '../queries.ts';
import { placesAbove, topicChain } from '../trees.ts';

/** What is known of a subject under one term. */
export interface Fact {
  term: string;
  values: { text: string; url?: string | undefined }[];
}

/** As many offices of other days as stand above an actor's briefings; its line has them all. */
const mostBefore = 3;

/** What is known of an actor. @param newestDay the archive's newest day, on which offices are held */
export function actorFacts(actor: Actor, newestDay: CalendarDate): Fact[] {
  const isPerson = actor.kind === 'person';
  return told([
    ...officeFacts(actor, newestDay),
    { term: factWords.alsoKnownAs, values: actor.aliases.map((text) => ({ text })) },
    { term: factWords.formerly, values: actor.formerly.map(formerName) },
    { term: actorWords.began({ isPerson }), values: day(actor.began) },
    { term: actorWords.ended({ isPerson }), values: day(actor.ended) },
    { term: actorWords.succeeds, values: actor.succeeds.map(linked) },
    { term: actorWords.succeededBy, values: actor.succeededBy.map(linked) },
    { term: actorWords.country, values: actor.country ? [linked(actor.country)] : [] },
    { term: actorWords.memberOf, values: actor.memberships.map((one) => membership(one, one.group)) },
    { term: actorWords.members, values: actor.members.flatMap((one) => memberFacts(actor, one)) },
    { term: actorWords.elsewhere, values: actor.links.map(({ label, url }) => ({ text: label, url })) },
    { term: factWords.identifiers, values: identifierFacts(actor.identifiers) },
  ]);
}

/** What is known of a place: what is around it now, and what was, or the ways of several that claim it. */
export function placeFacts(place: Place): Fact[] {
  const { coordinates } = place;
  const before = place.around.flatMap(({ place: { name, url }, until }) =>
    until ? [{ text: placeWords.until({ place: name, day: dateInWords(until) }), url }] : [],
  );
  return told([
    { term: placeWords.within, values: [...placesAbove(place).map(linked), ...before] },
    { term: factWords.formerly, values: place.formerly.map(formerName) },
    { term: factWords.alsoKnownAs, values: place.aliases.map((text) => ({ text })) },
    { term: placeWords.coordinates, values: coordinates ? [{ text: placeWords.at(coordinates) }] : [] },
    { term: factWords.identifiers, values: identifierFacts(place.identifiers) },
  ]);
}

export function topicFacts(topic: Topic): Fact[] {
  return told([
    { term: topicWords.partOf, values: topicChain(topic).map(linked) },
    { term: factWords.identifiers, values: identifierFacts(topic.identifiers) },
  ]);
}

/** Those facts of which there is something to say. */
function told(facts: Fact[]): Fact[] {
  return facts.filter(({ values }) => values.length > 0);
}

/** Offices of a day, and others. Of one of which a day is missing, nobody can say that it is held on one. */
function officeFacts(actor: Actor, newestDay: CalendarDate): Fact[] {
  const held = officesHeldOn(actor, newestDay).filter(isDated);
  const before = actor.offices.filter((office) => !held.includes(office));
  const areOver = before.every(({ until }) => until !== undefined && lastDay(until) < newestDay);
  return [
    { term: actorWords.officesOn({ day: dateInWords(newestDay) }), values: held.map(office) },
    {
      term: actorWords.officesBefore({ hasOffice: held.length > 0, areOver }),
      values: before.slice(0, mostBefore).map(office),
    },
  ];
}

function office(office: Office): { text: string } {
  return { text: actorWords.office({ office: officeInWords(office), days: heldInWords(office) }) };
}

function linked(one: { name: string; apart?: string | undefined; url: string }): {
  text: string;
  url: string;
} {
  return { text: nameInLists(one), url: one.url };
}

function day(date: PartialDate | undefined): { text: string }[] {
  return date ? [{ text: dateInWords(date) }] : [];
}

/** A member of a group with its days, once for each time that it was one. */
function memberFacts(group: Actor, member: Actor): { text: string; url: string }[] {
  return membershipsIn(group, member).map((one) =>
    membership(one, { name: nameInLists(member), url: member.url }),
  );
}

/** A membership, told by the name of its other side. */
function membership(
  { from, until }: Membership,
  { name, url }: Pick<Actor, 'name' | 'url'>,
): { text: string; url: string } {
  const words = actorWords.membership({
    group: name,
    from: from && dateInWords(from),
    to: until && dateInWords(until),
  });
  return { text: words, url };
}
