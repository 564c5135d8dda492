import type { CalendarDate } from '../../base/dates.ts';
import { statementsShown } from '../../base/list-limits.ts';
import { digestOf } from '../../kept/digest.ts';
import { changedOn, isErased, publishedOn } from '../corrections.ts';
import { countsOf } from '../join/story-rules.ts';
import { actorLine, placeLine, topicLine } from '../line/lifelines.ts';
import type { Letter } from '../lists/actor-letters.ts';
import type { Amendment } from '../lists/amendments.ts';
import type { YearPage } from '../lists/calendar.ts';
import type { Part } from '../lists/list-parts.ts';
import type { Actor, Briefing, Place, Statement, Story, Topic } from '../model.ts';
import { membershipsIn, placesOf, topicsOf } from '../queries.ts';
import { turnsByBriefing } from '../spoken.ts';
import { membersOf, placesInStories } from '../stories.ts';
import {
  briefingsIn,
  briefingsOnTopic,
  placeBranch,
  placeChains,
  placesIn,
  topicChain,
  type Branch,
} from '../trees.ts';
import type { Related, Relations } from './related.ts';
import {
  castIn,
  castMember,
  counts,
  days,
  line,
  office,
  offices,
  partShown,
  place,
  placeInList,
  statement,
  subject,
  turnShown,
  type Shown,
} from './shown-parts.ts';

/*
 * What pages show, as plain data. A page is rendered again when this changes, so whatever a page shows of
 * the archive has to be here; what the site's code and `archive.yaml` decide need not be. A test edits
 * content at random and compares what is built with what was kept.
 */

/** A short text that changes with what is shown. */
export function shownDigest(shown: Shown): string {
  return digestOf(JSON.stringify(shown));
}

/** A briefing’s page. Its file is in the digest of its entry; its images have names that change with them. */
export function briefingShown(briefing: Briefing, relations: Relations): Shown {
  const { date, state, locations, cast, topics, newer, older } = briefing;
  const related = ({ briefing: one, reasons }: Related) => ({ briefing: line(one), reasons });
  return {
    text: textShown(briefing),
    state,
    locations: locations.map((one) =>
      [one, ...placeChains(one, date).flat()].map((around) => place(around, date)),
    ),
    cast: cast.map((member) => ({ member: castMember(member, date), kind: member.actor.kind })),
    topics: topics.map((one) => subject(one)),
    before: relations.before(briefing).map(related),
    since: relations.since(briefing).map(related),
    newer: newer && line(newer),
    older: older && line(older),
    stories: placesInStories(briefing).map(({ story, number, count, earlier, later }) => ({
      story: subject(story),
      number,
      count,
      earlier: earlier && line(earlier),
      later: later && line(later),
    })),
  };
}

/** The text of a briefing with what the archive fills in: captions, and names that have no text of their own. */
export function textShown({ entry, date, mentions, statements, turns }: Briefing): Shown {
  return {
    digest: entry.digest,
    images: entry.data.images,
    mentions: mentions.map((one) => subject(one, date)),
    statements: statements.map(statement),
    turns: turns.map(turnShown),
  };
}

/** The introduction of a story with the names that the archive fills in. */
export function storyTextShown({ entry, mentions }: Story): Shown {
  return {
    digest: entry.digest,
    images: entry.data.images,
    mentions: mentions.map((one) => subject(one)),
  };
}

/** A page of an actor: the newest part of its briefings with everything else, or an older part. */
export function actorShown(actor: Actor, part: Part<Briefing>, until: CalendarDate): Shown {
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
      times: membershipsIn(actor, one).map(({ from, to }) => ({ from, to })),
    })),
    offices: offices.map(office),
    memberships: memberships.map(({ group, from, to }) => ({ group: subject(group), from, to })),
    memberOf: memberOf.length,
    part: partShown(part),
    casts: part.items.map((briefing) => castIn(briefing, actor)),
    newest: part.isNewest && actorSummed(actor, until),
  };
}

/** What stands above the newest briefings of an actor, and sums up all of them. */
function actorSummed(actor: Actor, until: CalendarDate): Shown {
  const { briefings, statements } = actor;
  return {
    until,
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

/** A page of a place. */
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

/** A page of a topic. */
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

/** The list of stories. */
export function storiesShown(stories: readonly Story[]): Shown {
  return stories.map(({ url, name, summary, isDraft, from, until, briefings }) => ({
    url,
    name,
    summary,
    isDraft,
    from,
    until,
    days: days(briefings),
  }));
}

/** The page of a story. Its file is in the digest of its entry, but not what its briefings are. */
export function storyShown(story: Story): Shown {
  const { rule, briefings, isUnpublished, url } = story;
  return {
    text: storyTextShown(story),
    url,
    isUnpublished,
    rule: {
      subjects: [rule?.actors, rule?.places, rule?.topics].map((all) => all?.map((one) => subject(one))),
      from: rule?.from,
      until: rule?.until,
    },
    counts: countsOf(story),
    steps: briefings.map((step) => ({
      briefing: line(step),
      published: publishedOn(step),
      changed: changedOn(step),
      isNamed: step.entry.data.stories.includes(story.id),
      cast: step.cast.map((member) => castMember(member, step.date)),
      statements: step.statements.map(statement),
      sources: step.sources,
      locations: step.locations.map((one) => place(one)),
    })),
    members: membersOf(story).map(({ actor, offices: some }) => ({
      actor: subject(actor),
      offices: offices(some),
    })),
  };
}

/** A page of statements. */
export function statementsOn(part: Part<Statement>, by?: Actor): Shown {
  return { by: by && subject(by), list: placeInList(part), statements: part.items.map(statement) };
}

/** A page of corrections. */
export function correctionsShown(part: Part<Amendment>): Shown {
  const amendments = part.items.map(({ briefing, date, correction, reason }) => ({
    briefing: { url: briefing.url, title: briefing.title, isErased: isErased(briefing) },
    date,
    correction,
    reason,
  }));
  return { list: placeInList(part), amendments };
}

/** A page of a year. */
export function yearShown({ part, count, years }: YearPage): Shown {
  const briefings = part.items.map(({ month, briefing }) => ({ month, briefing: line(briefing) }));
  return { list: placeInList(part), briefings, count, years };
}

/** A page of actors under a letter. */
export function letterShown({ initial, actors }: Letter): Shown {
  const shown = actors.map(({ url, sortName, briefings }) => ({ url, sortName, count: briefings.length }));
  return { initial, actors: shown };
}
