import type { CalendarDate } from '../../base/days/dates.ts';
import { nameInLists } from '../../base/text/naming.ts';
import type { Part } from '../lists/list-parts.ts';
import type {
  Actor,
  Briefing,
  CastMember,
  HeldOffice,
  Place,
  Office,
  Source,
  Speaker,
  Statement,
  Subject,
  Turn,
} from '../model.ts';
import { nameOn } from '../names.ts';
import { memberIn, type Counted } from '../queries.ts';
import type { Shown } from './shown.ts';

/* What stands on pages of several kinds, as plain data: a briefing in a list, a statement, a name. */

/** A briefing as lists show it. */
export function line(briefing: Briefing): Shown {
  const { url, title, language, date, until, time, state, summary, locations, updated } = briefing;
  const places = locations.map(({ name }) => name);
  return { url, title, language, date, until, time, state, summary, places, updated };
}

/** Where a part of a list stands among the others, and how long the list is. */
export function placeInList<Item>({ number, newer, older, count }: Part<Item>): Shown {
  return { number, newer, older, count };
}

export function partShown(part: Part<Briefing>): Shown {
  return { list: placeInList(part), briefings: part.items.map(line) };
}

export function statement(said: Statement): Shown {
  const { on, text, url, source, locator, form, lang, spokenIn, original, briefing } = said;
  return {
    speakers: said.speakers.map((one) => speaker(one, on)),
    for: subject(said.for, on),
    on,
    at: subject(said.at, on),
    topic: subject(said.topic),
    text,
    url,
    locator,
    form,
    lang,
    spokenIn,
    original,
    source: source && sourceShown(source),
    briefing: { title: briefing.title, language: briefing.language },
  };
}

export function turnShown({ on, at, source, url, time, ...turn }: Turn): Shown {
  return {
    on,
    url,
    time,
    speaker: speaker(turn.speaker, on),
    at: subject(at, on),
    source: source && sourceShown(source),
  };
}

function speaker({ actor, name, offices, as, on: told }: Speaker, on: CalendarDate): Shown {
  return { actor: subject(actor, on), name, offices: offices?.map(office), as, on: told };
}

function sourceShown({ id, number }: Source): Shown {
  return { id, number };
}

/** A subject as other pages show it: by the name of a day, where they are of one. */
export function subject(one: Subject | undefined, day?: CalendarDate): Shown {
  return (
    one && {
      url: one.url,
      name: nameInLists(one),
      sortName: 'sortName' in one ? one.sortName : undefined,
      nameOnDay: day && nameOn(one, day),
    }
  );
}

export function place(one: Place, day?: CalendarDate): Shown {
  return { place: subject(one, day), coordinates: one.coordinates };
}

export function office({ title, organisation, from, until, isEndUnknown, isActing, note }: Office): Shown {
  const of = organisation && { actor: subject(organisation), formerly: organisation.formerly };
  return { title, of, from, until, isEndUnknown, isActing, note };
}

function held({ office: one, on, since, until }: HeldOffice): Shown {
  return { office: office(one), on, since, until };
}

/** The offices that somebody held at a time. */
export function offices(some: readonly HeldOffice[]): Shown {
  return some.map(held);
}

/** Who acted in a briefing, by the names of its day. */
export function castMember({ actor, as, offices: some }: CastMember, date: CalendarDate): Shown {
  return { actor: subject(actor, date), as, offices: offices(some) };
}

/** What an actor was in a briefing. */
export function castIn(briefing: Briefing, one: Actor): Shown {
  const member = memberIn(briefing, one);
  return member && { as: member.as, offices: offices(member.offices) };
}

/** Of each briefing its day, or its first and its last. */
export function days(briefings: readonly Briefing[]): Shown {
  return briefings.map(({ date, until }) => ({ date, until }));
}

/** The head of a list of counts, and how long it is. */
export function counts(list: Counted<{ name: string; apart?: string | undefined; url: string }>[]): Shown {
  const head = list.slice(0, mostCounted);
  return {
    length: list.length,
    head: head.map(({ thing, count }) => ({ url: thing.url, name: nameInLists(thing), count })),
  };
}

/** At least as many as any list shows. */
const mostCounted = 20;
