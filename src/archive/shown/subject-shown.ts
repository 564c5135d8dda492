import type { CalendarDate } from '../../base/days/dates.ts';
import { statementsShown } from '../../base/list-limits.ts';
import type { Part } from '../lists/list-parts.ts';
import type { Actor, Briefing, Place, Topic } from '../model.ts';
import { membershipsIn, placesOf, topicsOf } from '../queries.ts';
import { turnsByBriefing } from '../spoken.ts';
import { actorLine, placeLine, topicLine } from '../timeline/lifelines.ts';
import {
  briefingsIn,
  briefingsOnTopic,
  placeBranch,
  placeChains,
  placesIn,
  topicChain,
  type Branch,
} from '../trees.ts';
import { castIn, counts, days, office, partShown, place, statement, subject } from './shown-parts.ts';
import type { Shown } from './shown.ts';

/** A page of an actor: the newest part of its briefings with everything else, or an older part. */
export function actorShown(actor: Actor, part: Part<Briefing>, newestDay: CalendarDate): Shown {
  const { summary, kind, aliases, country, memberships, members, offices, links, identifiers } = actor;
  const { memberOf, formerly, began, ended, succeeds, succeededBy } = actor;
  return {
    actor: subject(actor),
    summary,
    kind,
    aliases,
    links,
    identifiers,
    formerly,
    began,
    ended,
    succeeds: succeeds.map((one) => subject(one)),
    succeededBy: succeededBy.map((one) => subject(one)),
    country: country && subject(country),
    members: members.map((one) => ({
      actor: subject(one),
      times: membershipsIn(actor, one).map(({ from, until }) => ({ from, until })),
    })),
    offices: offices.map(office),
    memberships: memberships.map(({ group, from, until }) => ({ group: subject(group), from, until })),
    memberOf: memberOf.length,
    part: partShown(part),
    casts: part.items.map((briefing) => castIn(briefing, actor)),
    newest: part.isNewest && actorSummed(actor, newestDay),
  };
}

/** What stands above the newest briefings of an actor, and sums up all of them. */
function actorSummed(actor: Actor, newestDay: CalendarDate): Shown {
  const { briefings, holdings, statements } = actor;
  return {
    newestDay,
    holdings: holdings.map(({ holder, office: held }) => [subject(holder), office(held)]),
    days: days(briefings),
    statements: { count: statements.length, first: statements.slice(0, statementsShown).map(statement) },
    turns: turnsByBriefing(actor).map(({ briefing, count, first }) => ({
      title: briefing.title,
      language: briefing.language,
      on: first.on,
      count,
      url: first.url,
    })),
    line: actorLine(actor),
    places: counts(placesOf(briefings)),
    topics: counts(topicsOf(briefings)),
  };
}

export function placeShown(one: Place, part: Part<Briefing>): Shown {
  const { kind, aliases, formerly, identifiers } = one;
  const below = ({ subject: around, count, until, below: parts }: Branch<Place>): Shown => ({
    place: place(around),
    count,
    until,
    below: parts.map(below),
  });
  return {
    chain: [one, ...placeChains(one).flat()].map((around) => place(around)),
    kind,
    aliases,
    formerly,
    identifiers,
    around: one.around.map((around) => ({ place: place(around.place), until: around.until })),
    part: partShown(part),
    newest: part.isNewest && {
      branch: below(placeBranch(one)),
      briefings: [...placesIn(one).values()],
      days: days(briefingsIn(one)),
      line: placeLine(one),
    },
  };
}

export function topicShown(topic: Topic, part: Part<Briefing>): Shown {
  const below = (one: Topic): Shown => ({
    topic: subject(one),
    count: briefingsOnTopic(one).length,
    below: one.narrower.map(below),
  });
  return {
    chain: [topic, ...topicChain(topic)].map((one) => subject(one)),
    summary: topic.summary,
    identifiers: topic.identifiers,
    part: partShown(part),
    newest: part.isNewest && {
      branch: below(topic),
      days: days(briefingsOnTopic(topic)),
      line: topicLine(topic),
    },
  };
}
