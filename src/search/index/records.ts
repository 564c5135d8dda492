import { dateInWords } from '../../base/date-words.ts';
import type { CalendarDate } from '../../base/dates.ts';
import { identifiersIn } from '../../archive/identifiers.ts';
import type { Actor, Archive, Briefing, Page, Place, Statement, Story, Topic } from '../../archive/model.ts';
import { officeInWords, standing } from '../../archive/offices.ts';
import { capacitiesOf, capacityOf, speakerNames } from '../../archive/speakers.ts';
import { otherNames } from '../../archive/names.ts';
import { ownPages } from '../../archive/queries.ts';
import { placesAbove } from '../../archive/trees.ts';
import { isGuide } from '../../content/guide.ts';
import type { RecordKind } from '../ask/kinds.ts';
import { page, part } from './record-page.ts';
import {
  addressInWords,
  daysInWords,
  namesIn,
  namesThen,
  officeInYears,
  placesWithNames,
  sourceInWords,
  yearsOf,
} from './record-words.ts';

/** One thing that search finds. What is searchable is said in this file only. */
export interface SearchRecord {
  kind: RecordKind;
  url: string;
  /** Actors, places, topics, stories and pages have none. */
  date?: CalendarDate | undefined;
  /** The last day, where there are several. */
  until?: CalendarDate | undefined;
  /** Ids of what the record can be narrowed by; the places and topics around them are not repeated. */
  actors: string[];
  places: string[];
  topics: string[];
  /** Left out where it is in none. */
  stories?: string[];
  /** What Pagefind reads. */
  html: string;
  /** Of a statement: the address of its briefing. */
  briefing?: string;
}

/**
 * The records of an archive: listed briefings, what was said in them, every subject, and its own pages.
 *
 * @param textOf the text of a briefing, story or page, as HTML
 */
export function searchRecords(
  archive: Archive,
  textOf: (text: Briefing | Story | Page) => string,
): SearchRecord[] {
  const today = archive.briefings[0]?.date ?? '';
  const { language } = archive.site;
  return [
    ...archive.briefings.map((briefing) => briefingRecord(briefing, textOf(briefing))),
    ...archive.statements.map(statementRecord),
    ...archive.actors.map((actor) => actorRecord(actor, today)),
    ...archive.places.map(placeRecord),
    ...archive.topics.map(topicRecord),
    ...archive.stories.map((story) => storyRecord(story, textOf(story))),
    ...ownPages(archive)
      .filter(({ entry }) => !isGuide(entry.filePath))
      .map((one) => pageRecord(one, textOf(one))),
  ].map((record) => ({ ...record, html: `<html lang="${language}">${record.html}</html>` }));
}

function briefingRecord(briefing: Briefing, text: string): SearchRecord {
  const { url, title, language: lang, date, until, summary, locations, cast, topics, sources } = briefing;
  const who = cast.map((member) => [...namesThen(member.actor, date), ...standing(member)].join(', '));
  return {
    kind: 'briefing',
    url,
    date,
    until,
    actors: cast.map(({ actor }) => actor.id),
    places: idsAround(locations, date),
    topics: topics.map(({ id }) => id),
    ...inStories(briefing),
    html: page({
      title,
      meta: { kind: 'briefing', date, place: namesIn(locations), summary, lang },
      text: part(summary, 3) + text,
      names: [
        ...who,
        ...daysInWords(briefing),
        ...placesWithNames(locations, date),
        ...topics.map(({ name }) => name),
        ...identifiersIn(briefing.identifiers).map(({ id }) => id),
        addressInWords(briefing),
      ],
      sources: sources.map(sourceInWords),
    }),
  };
}

function statementRecord(statement: Statement): SearchRecord {
  const { speakers, on, at, topic, text, briefing, url, form, lang, original } = statement;
  const places = at ? [at] : briefing.locations;
  const topics = topic ? [topic] : briefing.topics;
  const actors = [...speakers.map(({ actor }) => actor), statement.for].filter((one) => one !== undefined);
  return {
    kind: 'statement',
    url,
    date: on,
    actors: [...new Set(actors)].map(({ id }) => id),
    places: idsAround(places, on),
    topics: topics.map(({ id }) => id),
    ...inStories(briefing),
    briefing: briefing.url,
    html: page({
      title: speakerNames(statement),
      meta: {
        kind: 'statement',
        date: on,
        place: namesIn(places),
        office: capacitiesOf(statement),
        in: briefing.title,
        form,
        lang: lang ?? briefing.language,
      },
      text: part(text, 1, lang) + part(original?.text ?? '', 1, original?.lang),
      names: [
        ...speakers.map(capacityOf).filter(Boolean),
        ...(statement.for ? namesThen(statement.for, on) : []),
        dateInWords(on),
        ...placesWithNames(places, on),
      ],
    }),
  };
}

function actorRecord(actor: Actor, today: CalendarDate): SearchRecord {
  const { id, url, name, summary = '', roles, briefings, memberOf, kind } = actor;
  const aliases = otherNames(actor);
  return {
    ...subject(url, { actors: [id] }),
    kind: 'actor',
    html: page({
      title: name,
      meta: {
        kind: 'actor',
        summary,
        aliases: aliases.join('; '),
        count: String(briefings.length),
        form: kind,
        offices: roles.map((role) => officeInYears(role, today)).join('; '),
      },
      text:
        part(aliases.join('. '), 8) +
        part(roles.map((role) => `${officeInWords(role)} ${yearsOf(role, today).join(' ')}`).join('. '), 4) +
        part(summary, 2) +
        part(memberOf.map((one) => one.name).join('. '), 1) +
        identifiersPart(actor),
    }),
  };
}

function placeRecord(place: Place): SearchRecord {
  const { id, url, name, briefings, kind } = place;
  const aliases = otherNames(place);
  const around = placesAbove(place)
    .map((one) => one.name)
    .join(', ');
  return {
    ...subject(url, { places: [id] }),
    kind: 'place',
    html: page({
      title: name,
      meta: {
        kind: 'place',
        summary: around,
        aliases: aliases.join('; '),
        count: String(briefings.length),
        form: kind,
      },
      text: part(aliases.join('. '), 8) + part(around, 1) + identifiersPart(place),
    }),
  };
}

function topicRecord(topic: Topic): SearchRecord {
  const { id, url, name, aliases, summary = '', briefings } = topic;
  return {
    ...subject(url, { topics: [id] }),
    kind: 'topic',
    html: page({
      title: name,
      meta: { kind: 'topic', summary, aliases: aliases.join('; '), count: String(briefings.length) },
      text: part(aliases.join('. '), 8) + part(summary, 2) + identifiersPart(topic),
    }),
  };
}

/** Whoever comes with an identifier from elsewhere finds what it is given to. */
function identifiersPart({ identifiers }: Pick<Actor, 'identifiers'>): string {
  return part(
    identifiersIn(identifiers)
      .map(({ id }) => id)
      .join('. '),
    0.5,
  );
}

/** The stories that a briefing, and what is said in it, is a part of. */
function inStories({ stories }: Briefing): Pick<SearchRecord, 'stories'> {
  return stories.length > 0 ? { stories: stories.map(({ id }) => id) } : {};
}

function storyRecord({ id, url, name, summary = '', briefings }: Story, text: string): SearchRecord {
  return {
    ...subject(url, {}),
    kind: 'story',
    stories: [id],
    html: page({
      title: name,
      meta: { kind: 'story', summary, count: String(briefings.length) },
      text: part(summary, 3) + text,
    }),
  };
}

function pageRecord({ url, title, summary, language: lang }: Page, text: string): SearchRecord {
  const meta = { kind: 'page', summary, lang };
  return { ...subject(url, {}), kind: 'page', html: page({ title, meta, text: part(summary, 3) + text }) };
}

function subject(url: string, of: Partial<Pick<SearchRecord, 'actors' | 'places' | 'topics'>>) {
  return { url, actors: [], places: [], topics: [], ...of };
}

/** Ids of places; with those around them, where these were others on other days. */
function idsAround(places: readonly Place[], day: CalendarDate): string[] {
  const ids = places.flatMap((place) => {
    const hasMoved = [place, ...placesAbove(place, day)].some(
      ({ around }) => around.length > 1 || around[0]?.until,
    );
    return hasMoved ? [place, ...placesAbove(place, day)] : [place];
  });
  return [...new Set(ids)].map(({ id }) => id);
}
