import { dateInWords, firstDay, lastDay, type CalendarDate } from '../../base/dates.ts';
import { daysOf, monthsOf, type Period } from '../../base/periods.ts';
import { identifiersIn } from '../../archive/identifiers.ts';
import type { Actor, Archive, Briefing, Place, Role, Statement, Story, Topic } from '../../archive/model.ts';
import { roleInWords, standing } from '../../archive/roles.ts';
import { capacityOf, speakerNames } from '../../archive/speakers.ts';
import { nameOn, otherNames } from '../../archive/names.ts';
import { placeChains, placesAbove } from '../../archive/trees.ts';
import type { Kind } from '../ask/kinds.ts';
import { spaced } from '../ask/segments.ts';

/** One thing that search finds. What is searchable is said in this file only. */
export interface SearchRecord {
  kind: Kind;
  url: string;
  /** Actors, places, topics and stories have none. */
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

/** What results show of records, and how passages are found in them; images are Pagefind's own doing. */
export const metaFields = [
  ...(['title', 'kind', 'date', 'place', 'summary', 'office', 'in', 'aliases', 'count'] as const),
  ...(['form', 'offices', 'around', 'image', 'image_alt', 'lang'] as const),
];

/**
 * The records of an archive: listed briefings, what was said in them, and every subject that occurs.
 *
 * @param textOf the text of a briefing or story, as HTML
 */
export function searchRecords(archive: Archive, textOf: (text: Briefing | Story) => string): SearchRecord[] {
  const today = archive.briefings[0]?.date ?? '';
  const { language } = archive.site;
  const named = new Set(archive.briefings.flatMap(({ mentions }) => mentions));
  const happenedAt = new Set(archive.statements.map(({ at }) => at));
  return [
    ...archive.briefings.map((briefing) => briefingRecord(briefing, textOf(briefing))),
    ...archive.statements.map(statementRecord),
    ...archive.actors
      .filter((actor) => occurs(actor) || named.has(actor))
      .map((actor) => actorRecord(actor, today)),
    ...archive.places
      .filter(
        (place) =>
          place.briefings.length + place.contains.length > 0 || happenedAt.has(place) || named.has(place),
      )
      .map(placeRecord),
    ...archive.topics
      .filter(({ briefings, narrower }) => briefings.length + narrower.length > 0)
      .map(topicRecord),
    ...archive.stories.map((story) => storyRecord(story, textOf(story))),
  ].map((record) => ({ ...record, html: `<html lang="${language}">${record.html}</html>` }));
}

function occurs(actor: Actor): boolean {
  return actor.briefings.length + actor.statements.length + actor.members.length > 0;
}

function briefingRecord(briefing: Briefing, text: string): SearchRecord {
  const { url, title, language: lang, date, until, summary, locations, cast, topics, sources } = briefing;
  const who = cast.map((member) =>
    [...new Set([member.actor.name, nameOn(member.actor, date)]), ...standing(member)].join(', '),
  );
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
      ],
      sources: sources.map((source) => [source.publisher, source.title].filter(Boolean).join(', ')),
    }),
  };
}

function statementRecord(statement: Statement): SearchRecord {
  const { speakers, on, at, topic, text, briefing, url, form, lang, original } = statement;
  const places = at ? [at] : briefing.locations;
  const topics = topic ? [topic] : briefing.topics;
  const actors = [...speakers.map(({ actor }) => actor), statement.for].filter((one) => one !== undefined);
  const capacities = speakers.map(capacityOf).filter((capacity) => capacity !== '');
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
        office: capacities.join('; '),
        in: briefing.title,
        form,
        lang: lang ?? briefing.language,
      },
      text: part(text, 1, lang) + part(original?.text ?? '', 1, original?.lang),
      names: [
        ...capacities,
        statement.for ? statement.for.name : '',
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
        part(roles.map((role) => `${roleInWords(role)} ${yearsOf(role, today).join(' ')}`).join('. '), 4) +
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

function subject(url: string, of: Partial<Pick<SearchRecord, 'actors' | 'places' | 'topics'>>) {
  return { url, actors: [], places: [], topics: [], ...of };
}

/** Of more days, those between the first and the last are found by their months. */
const mostDays = 31;

/** A day as it is asked for, or every day of a period. */
function daysInWords(days: Period): string[] {
  const every = daysOf(days, mostDays).map(dateInWords);
  return every.length > 2 || !days.until
    ? every
    : [...new Set([...every, ...monthsOf(days).map(dateInWords)])];
}

function namesIn(places: Place[]): string {
  return places.map(({ name }) => name).join(', ');
}

/** Places by the names of a day and of today, with those around them. */
function placesWithNames(places: Place[], day: CalendarDate): string[] {
  const names = places.flatMap((place) => {
    const ways = placeChains(place, day).map((chain) => [place, ...chain]);
    return ways.flatMap((way) => [way.map(({ name }) => name), way.map((one) => nameOn(one, day))]);
  });
  return [...new Set(names.map((one) => one.join(', ')))];
}

/** Ids of places; with those around them, where these were others on other days. */
function idsAround(places: Place[], day: CalendarDate): string[] {
  const ids = places.flatMap((place) => {
    const hasMoved = [place, ...placesAbove(place, day)].some(
      ({ around }) => around.length > 1 || around[0]?.until,
    );
    return hasMoved ? [place, ...placesAbove(place, day)] : [place];
  });
  return [...new Set(ids)].map(({ id }) => id);
}

/** Longer than anybody holds an office, in years. */
const longestOffice = 120;

/**
 * The years in which an office was held, so that "foreign secretary 2017" finds who held it: the first and the
 * last where they are centuries.
 */
function yearsOf({ from, to, isEndUnknown }: Role, today: CalendarDate): string[] {
  const known = from ?? to;
  if (known === undefined) return [];
  const first = Number(firstDay(known).slice(0, 4));
  const end = to ? lastDay(to) : isEndUnknown ? lastDay(known) : today;
  const last = Math.max(first, Number(end.slice(0, 4)));
  if (last - first > longestOffice) return [first, last].map(String);
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** `Foreign Secretary, United Kingdom, 2016–2018`. */
function officeInYears(role: Role, today: CalendarDate): string {
  const years = yearsOf(role, today);
  const [first, last = ''] = [years[0], years.at(-1)];
  if (first === undefined) return roleInWords(role);
  const span = first === last ? first : `${first}–${last}`;
  const held = role.from === undefined ? `until ${last}` : role.to === undefined ? `since ${first}` : span;
  return `${roleInWords(role)}, ${role.isEndUnknown ? `from ${first}` : held}`;
}

/** A record as a page. */
interface Written {
  title: string;
  /** What a result shows. */
  meta: Partial<Record<(typeof metaFields)[number], string | undefined>>;
  /** What passages are taken from, in HTML. */
  text: string;
  /** What the record is found by besides. */
  names?: string[];
  /** What its sources are called. */
  sources?: string[];
}

function page({ title, meta, text, names = [], sources = [] }: Written): string {
  const [named, told] = [names, sources].map((all) =>
    all.filter((one) => one !== '').map((one) => `${one}.`),
  );
  const besides = [...(named ?? []), ...(told ?? [])];
  // How many words stand before the text and after it.
  const around = `${countIn([title])} ${countIn(besides)}`;
  const head = Object.entries({ ...meta, around })
    .flatMap(([name, value]) => (value ? [[name, value] as const] : []))
    .map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escaped(value)}">`);
  const heading = `<h1 data-pagefind-weight="10" data-pagefind-meta="title">${escaped(title)}</h1>`;
  return `<head>${head.join('')}</head><body>${heading}${text}${part((named ?? []).join(' '), 2)}${part((told ?? []).join(' '), 0.5)}</body>`;
}

/**
 * Pagefind keeps the text of every element with an id beside the text itself. An empty element at the
 * start of a paragraph marks the same place without the words.
 */
export function withLightAnchors(html: string): string {
  return (
    html
      .replace(/<p ([^>]*?)id="([^"]*)"([^>]*)>/g, '<p $1$3><a id="$2"></a>')
      // The old address of a statement stands beside the one that lasts.
      .replace(/<span id="statement_\d+"><\/span>/g, '')
      // A caption and its credit are two lines on the page.
      .replaceAll('<span class="credit">', ' $&')
  );
}

function countIn(texts: string[]): number {
  return spaced(texts.join(' ')).split(/\s+/).filter(Boolean).length;
}

function part(text: string, weight: number, lang?: string): string {
  const language = lang === undefined ? '' : ` lang="${escaped(lang)}"`;
  return text === '' ? '' : `<p data-pagefind-weight="${weight}"${language}>${escaped(text)}</p>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
