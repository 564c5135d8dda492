import type { Amendment } from './amendments.ts';
import { changedOn, isErased, publishedOn } from './corrections.ts';
import { digestOf } from '../kept/digest.ts';
import type { CalendarDate } from '../base/dates.ts';
import { actorLine, placeLine, topicLine } from './lifelines.ts';
import type { YearPage } from './calendar.ts';
import type { Letter } from './letters.ts';
import type {
  Actor,
  Briefing,
  HeldOffice,
  Place,
  Role,
  Source,
  Speaker,
  Statement,
  Story,
  Subject,
  Topic,
  Turn,
} from './model.ts';
import { nameOn } from './names.ts';
import type { Part } from './parts.ts';
import { memberIn, membershipsIn, placesOf, topicsOf, type Counted } from './queries.ts';
import type { Related, Relations } from './related.ts';
import { countsOf } from './story-rules.ts';
import { membersOf, placesInStories } from './stories.ts';
import { turnsByBriefing } from './turns.ts';
import {
  briefingsIn,
  briefingsOnTopic,
  placeBranch,
  placeChains,
  placesIn,
  topicChain,
  type Branch,
} from './trees.ts';
import { statementsShown } from '../base/limits.ts';
import { nameInLists } from '../base/naming.ts';

/*
 * What pages show, as plain data. A page is rendered again when this changes, so whatever a page shows of
 * the archive has to be here; what the site's code and `archive.yaml` decide need not be. A test edits
 * content at random and compares what is built with what was kept.
 */

/** Plain data that changes with what a page shows. */
export type Shown = unknown;

/** A short text that changes with what is shown. */
export function shownDigest(shown: Shown): string {
  return digestOf(JSON.stringify(shown));
}

/** A briefing’s page. Its file is in the digest of its entry; its images have names that change with them. */
export function briefingShown(briefing: Briefing, relations: Relations): Shown {
  const { entry, date, state, locations, cast, topics, mentions, statements, turns, newer, older } = briefing;
  const related = ({ briefing: one, reasons }: Related) => [line(one), reasons];
  return [
    [entry.digest, entry.data.images, state],
    locations.map((one) => [one, ...placeChains(one, date).flat()].map((around) => place(around, date))),
    cast.map(({ actor, part, offices }) => [subject(actor, date), actor.kind, part, offices.map(held)]),
    topics.map((one) => subject(one)),
    mentions.map((one) => subject(one, date)),
    [statements.map(statement), turns.map(turnShown)],
    [relations.before(briefing).map(related), relations.since(briefing).map(related)],
    [newer && line(newer), older && line(older)],
    placesInStories(briefing).map(({ story, number, count, earlier, later }) => [
      [subject(story), number, count],
      [earlier && line(earlier), later && line(later)],
    ]),
  ];
}

/** The text of a briefing with what the archive fills in: captions, and names that have no text of their own. */
export function textShown({ entry, date, mentions, statements, turns }: Briefing): Shown {
  return [
    entry.digest,
    entry.data.images,
    mentions.map((one) => subject(one, date)),
    [statements.map(statement), turns.map(turnShown)],
  ];
}

/** The introduction of a story with the names that the archive fills in. */
export function storyTextShown({ entry, mentions }: Story): Shown {
  return [entry.digest, entry.data.images, mentions.map((one) => subject(one))];
}

/** A page of an actor: the newest part of its briefings with everything else, or an older part. */
export function actorShown(actor: Actor, part: Part<Briefing>, until: CalendarDate): Shown {
  const { summary, kind, aliases, country, memberships, members, roles, links, identifiers } = actor;
  const { memberOf, formerly, began, ended, succeeds, succeededBy } = actor;
  return [
    [subject(actor), summary, kind, aliases, links, identifiers],
    [formerly, began, ended, [...succeeds, ...succeededBy].map((one) => subject(one)), succeeds.length],
    [
      country && subject(country),
      members.map((one) => [subject(one), membershipsIn(actor, one).map(({ from, to }) => [from, to])]),
      roles.map(office),
    ],
    memberships.map(({ group, from, to }) => [subject(group), from, to]),
    memberOf.length,
    partShown(part),
    part.items.map((briefing) => castIn(briefing, actor)),
    part.isNewest && [
      until,
      days(actor.briefings),
      [actor.statements.length, actor.statements.slice(0, statementsShown).map(statement)],
      turnsByBriefing(actor).map(({ briefing, count, first }) => [
        briefing.title,
        briefing.language,
        first.on,
        count,
        first.url,
      ]),
      actorLine(actor),
      [placesOf(actor.briefings), topicsOf(actor.briefings)].map(counts),
    ],
  ];
}

/** A page of a place. */
export function placeShown(one: Place, part: Part<Briefing>): Shown {
  const below = (branch: Branch<Place>): Shown => [
    [place(branch.subject), branch.count, branch.until],
    branch.below.map(below),
  ];
  return [
    [one, ...placeChains(one).flat()].map((around) => place(around)),
    [one.kind, one.aliases, one.formerly, one.identifiers],
    one.around.map((around) => [place(around.place), around.until]),
    partShown(part),
    part.isNewest && [
      below(placeBranch(one)),
      [...placesIn(one).values()],
      days(briefingsIn(one)),
      placeLine(one),
    ],
  ];
}

/** A page of a topic. */
export function topicShown(topic: Topic, part: Part<Briefing>): Shown {
  const below = (one: Topic): Shown => [subject(one), briefingsOnTopic(one).length, one.narrower.map(below)];
  return [
    [topic, ...topicChain(topic)].map((one) => subject(one)),
    [topic.summary, topic.identifiers],
    partShown(part),
    part.isNewest && [below(topic), days(briefingsOnTopic(topic)), topicLine(topic)],
  ];
}

/** The list of stories. */
export function storiesShown(stories: Story[]): Shown {
  return stories.map((story) => [
    story.url,
    story.name,
    story.summary,
    [story.isDraft, story.from, story.until],
    story.briefings.map(daysShown),
  ]);
}

/** The page of a story. Its file is in the digest of its entry, but not what its briefings are. */
export function storyShown(story: Story): Shown {
  const { rule, briefings, isUnpublished } = story;
  return [
    [storyTextShown(story), story.url, isUnpublished],
    [rule?.actors, rule?.places, rule?.topics].map((all) => all?.map((one) => subject(one))),
    [rule?.from, rule?.until, countsOf(story)],
    briefings.map((step) => [
      [line(step), publishedOn(step), changedOn(step), step.entry.data.stories.includes(story.id)],
      step.cast.map(({ actor, part, offices }) => [subject(actor, step.date), part, offices.map(held)]),
      [step.statements.map(statement), step.sources],
      step.locations.map((one) => place(one)),
    ]),
    membersOf(story).map(({ actor, offices }) => [subject(actor), actor.sortName, offices.map(held)]),
  ];
}

function daysShown({ date, until }: Briefing): Shown {
  return [date, until];
}

/** A page of statements. */
export function statementsOn(part: Part<Statement>, by?: Actor): Shown {
  const { number, newer, older, count, items } = part;
  return [by && subject(by), [number, newer, older, count], items.map(statement)];
}

/** A page of corrections. */
export function correctionsShown({ number, newer, older, count, items }: Part<Amendment>): Shown {
  const shown = items.map(({ briefing, date, correction, reason }) => [
    [briefing.url, briefing.title, isErased(briefing)],
    [date, correction, reason],
  ]);
  return [[number, newer, older, count], shown];
}

/** A page of a year. */
export function yearShown({ part, count, years }: YearPage): Shown {
  const { number, newer, older, items } = part;
  const shown = items.map(({ month, briefing }) => [month, line(briefing)]);
  return [[number, newer, older, part.count], shown, count, years];
}

/** A page of actors under a letter. */
export function letterShown({ initial, actors }: Letter): Shown {
  return [initial, actors.map(({ url, sortName, briefings }) => [url, sortName, briefings.length])];
}

/** A briefing as lists show it. */
function line({ url, title, language, date, until, time, state, summary, ...more }: Briefing): Shown {
  const { locations, updated } = more;
  return [
    url,
    title,
    language,
    [date, until, time],
    state,
    summary,
    locations.map(({ name }) => name),
    updated,
  ];
}

function statement({ on, at, topic, text, source, briefing, url, ...said }: Statement): Shown {
  return [
    [
      said.speakers.map((one) => speaker(one, on)),
      subject(said.for, on),
      on,
      subject(at, on),
      subject(topic),
      text,
      url,
    ],
    [
      source && sourceShown(source),
      said.locator,
      said.form,
      said.lang,
      said.spokenIn,
      said.original,
      briefing.title,
      briefing.language,
    ],
  ];
}

function turnShown(turn: Turn): Shown {
  const { on, at, source, url, time, next } = turn;
  return [
    speaker(turn.speaker, on),
    url,
    time,
    next?.url,
    on,
    subject(at, on),
    source && sourceShown(source),
  ];
}

function speaker({ actor, name, offices, as, on: told }: Speaker, on: CalendarDate): Shown {
  return [subject(actor, on), name, offices?.map(office), as, told];
}

function sourceShown({ id, number }: Source): Shown {
  return [id, number];
}

/** A subject as other pages show it: by the name of a day, where they are of one. */
function subject(one: Subject | undefined, day?: CalendarDate): Shown {
  return one && [one.url, nameInLists(one), 'sortName' in one && one.sortName, day && nameOn(one, day)];
}

function place(one: Place, day?: CalendarDate): Shown {
  return [subject(one, day), one.coordinates];
}

function office(role: Role | undefined): Shown {
  return (
    role && [
      role.title,
      role.organisation && [subject(role.organisation), role.organisation.formerly],
      role.from,
      role.to,
      role.isEndUnknown,
      role.isActing,
      role.note,
    ]
  );
}

function held({ role, on, since, until }: HeldOffice): Shown {
  return [office(role), on, since, until];
}

/** What an actor was in a briefing. */
function castIn(briefing: Briefing, one: Actor): Shown {
  const member = memberIn(briefing, one);
  return member && [member.part, member.offices.map(held)];
}

function partShown({ number, newer, older, count, items }: Part<Briefing>): Shown {
  return [[number, newer, older, count], items.map(line)];
}

/** When briefings were. */
function days(briefings: Briefing[]): Shown {
  return briefings.map(({ date, until }) => [date, until]);
}

/** The head of a list of counts, and how long it is. */
function counts(list: Counted<{ name: string; apart?: string | undefined; url: string }>[]): Shown {
  return [
    list.length,
    list.slice(0, mostCounted).map(({ thing, count }) => [thing.url, nameInLists(thing), count]),
  ];
}

/** At least as many as any list shows. */
const mostCounted = 20;
