import { changedOn, publishedOn } from '../../archive/corrections.ts';
import { identifierFacts, identifierOf, type Identifiers } from '../../archive/identifiers.ts';
import type { Actor, Archive, Briefing, Statement, Turn } from '../../archive/model.ts';
import { officeInWords } from '../../archive/roles.ts';
import type { Shown } from '../../archive/shown.ts';
import { stepsOf } from '../../archive/stories.ts';
import { gapsIn } from '../../archive/story-gaps.ts';
import { briefingsOf } from '../feeds/feeds.ts';
import { fullUrl } from '../../base/site-path.ts';

/** A value of a row: a list stands in one cell of CSV, and missing ones are empty there. */
export type Value = string | number | string[] | undefined;
export type Row = Record<string, Value>;

/** A column, in the words of Frictionless Table Schema. */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'date';
  format?: 'uri';
  description: string;
  /** Whether there is a value in every row. */
  isRequired?: boolean;
  /** Whether a cell may hold several values, with `; ` between them. */
  isList?: boolean;
  /** The table whose `id` stands here. */
  refersTo?: string;
  values?: string[];
}

/** All of one kind that the archive holds. */
export interface Table {
  name: string;
  title: string;
  description: string;
  fields: Field[];
  /** The fields that tell one row from all others. */
  key: string[];
  rows: () => Row[];
  /** Changes whenever the rows do. */
  shows: () => Shown;
}

/** Every table of an archive. Rows are made when they are asked for. */
export function tablesOf(archive: Archive): Table[] {
  const { briefings, withdrawn, actors, places, topics, stories, statements, site } = archive;
  const pages = [...briefings, ...withdrawn];
  const full = (url: string) => fullUrl(url, site.url);
  // Rows of briefings depend on their files, and on names, offices and neighbours in other files.
  const shownBriefings = (): Shown => [
    pages.map((one) => [one.url, one.entry.digest, one.state, one.stories.map((story) => story.id)]),
    actors.map(({ id, name, formerly, roles }) => [
      [id, name, formerly],
      roles.map(({ organisation, ...role }) => [role, organisation?.id]),
    ]),
  ];
  const table = (one: Omit<Table, 'shows'> & { shows?: Table['shows'] }): Table => ({
    shows: one.rows,
    ...one,
  });
  return [
    table({
      name: 'briefings',
      title: 'Briefings',
      description: 'Every briefing that has a page; withdrawn ones say so.',
      key: ['id'],
      fields: [
        id('briefing'),
        url,
        text('title', 'The headline.', true),
        day('date', 'The day the news is of, or the first one.', true),
        day('published', 'The day the briefing came out.', true),
        day('changed', 'The last day on which it was changed, or came out.', true),
        { ...text('state', 'Whether it still stands.', true), values: ['published', 'withdrawn'] },
        text('summary', 'What happened.', true),
        { ...text('location', 'Where it happened: the main place.'), refersTo: 'places' },
        list('actors', 'Who it is about, the most important first.'),
        list('topics', 'What it is about.'),
        count('sources', 'How many sources it rests on.'),
        count('statements', 'How many statements it tells.'),
        count('corrections', 'How often it was corrected.'),
        day('until', 'The last day, where there are several.'),
        text('time', 'The hour where it happened.'),
        list('locations', 'Every place where it happened, the main one first.'),
        text('language', 'Of its title, summary and text, if it is not that of the archive.'),
        list('authors', 'Who wrote it.'),
        list('related', 'Briefings put beside it by its authors.'),
        day('withdrawn', 'The day on which it was withdrawn.'),
        text('reason', 'Why it was withdrawn.'),
        identifiers,
        list('stories', 'Stories that it is a step of.'),
      ],
      rows: () => pages.map((briefing) => briefingRow(briefing, full)),
      shows: shownBriefings,
    }),
    table({
      name: 'actors',
      title: 'Actors',
      description: 'People, states, organisations, alliances and bodies.',
      key: ['id'],
      fields: [
        id('actor'),
        url,
        text('name', 'The name by which briefings call the actor.', true),
        text('sort_name', 'What lists sort by.', true),
        {
          ...text('kind', 'What the actor is.', true),
          values: ['person', 'state', 'organisation', 'alliance', 'body'],
        },
        text('summary', 'Who or what the actor is.'),
        list('aliases', 'Other names and spellings.'),
        { ...text('country', 'The place that the actor belongs to.'), refersTo: 'places' },
        list('member_of', 'Actors that the actor is a member of.'),
        text('wikidata', 'The identifier in Wikidata.'),
        ...counts,
        count('statements', 'How many statements there are.'),
        list('formerly', 'Names that the actor had before.'),
        text('began', 'The day, month or year of birth or foundation.'),
        text('ended', 'The day, month or year of death or of the end.'),
        list('succeeds', 'Actors whose place this one took.'),
      ],
      rows: () => actors.map((actor) => actorRow(actor, full)),
    }),
    table({
      name: 'roles',
      title: 'Offices',
      description: 'Who held which office, from when to when. Days may be known to the year or month only.',
      key: ['actor', 'title', 'organisation', 'from'],
      fields: [
        { ...text('actor', 'Who held the office.', true), refersTo: 'actors' },
        text('title', 'The office.', true),
        { ...text('organisation', 'What the office belongs to.'), refersTo: 'actors' },
        text('from', 'The first day, month or year in office; empty where nobody knows.'),
        text('to', 'The last day, month or year in office, or unknown; empty while it is held.'),
        { ...text('acting', 'Whether it was held in place of another.', true), values: ['yes', 'no'] },
        text('note', 'What else is to be known of the time in office.'),
      ],
      rows: () =>
        actors.flatMap(({ id: actor, roles }) =>
          roles.map(({ title, organisation, from, to, isEndUnknown, isActing, note }) => ({
            actor,
            title,
            organisation: organisation?.id,
            from,
            to: isEndUnknown ? 'unknown' : to,
            acting: isActing ? 'yes' : 'no',
            note,
          })),
        ),
    }),
    table({
      name: 'appearances',
      title: 'Appearances',
      description: 'Every actor in every published briefing, with the office held on its day.',
      key: ['briefing', 'actor'],
      fields: [
        { ...text('briefing', 'The briefing.', true), refersTo: 'briefings' },
        day('date', 'The day of the briefing.', true),
        { ...text('actor', 'Who is in it.', true), refersTo: 'actors' },
        count('position', 'The place among its actors, from 1 for the most important.'),
        text('role', 'The office held on that day.'),
        { ...text('organisation', 'What the office belongs to.'), refersTo: 'actors' },
        text('part', 'The part in what happened, where it is no office.'),
        list('offices', 'Every office held on its days, with the day of a change.'),
      ],
      rows: () =>
        briefings.flatMap(({ id: briefing, date, cast }) =>
          cast.map(({ actor, part, role, offices }, index) => ({
            briefing,
            date,
            actor: actor.id,
            position: index + 1,
            role: role?.title,
            organisation: role?.organisation?.id,
            part,
            offices: offices.map(officeInWords),
          })),
        ),
      shows: shownBriefings,
    }),
    table({
      name: 'statements',
      title: 'Statements',
      description:
        'What was said in published briefings: by whom, in which office, when, where, by which source.',
      key: ['url'],
      fields: [
        url,
        { ...text('briefing', 'The briefing that tells it.', true), refersTo: 'briefings' },
        { ...text('actor', 'Who said it; the first of several.'), refersTo: 'actors' },
        text('role', 'The office in which it was said.'),
        { ...text('organisation', 'What the office belongs to.'), refersTo: 'actors' },
        day('date', 'The day it was said.', true),
        { ...text('place', 'Where it was said.'), refersTo: 'places' },
        { ...text('topic', 'What it was about.'), refersTo: 'topics' },
        text('text', 'The statement.', true),
        text('source', 'The title of the source.'),
        { ...text('source_url', 'Where the source can be read.'), format: 'uri' },
        list('speakers', 'The names of all who said it.'),
        list('speaker_ids', 'Those of them who are actors.'),
        text('as', 'The part in which it was said.'),
        { ...text('for', 'On whose behalf it was said.'), refersTo: 'actors' },
        text('locator', 'The page or minute of the source.'),
        {
          ...text('form', 'Whether all, some or none of the words stand in quotation marks.', true),
          values: ['quotation', 'partly quoted', 'reported'],
        },
        text('language', 'The language of the words, if it is not that of the text.'),
        text('original', 'The words before they were translated.'),
        text('original_language', 'The language from which they were translated.'),
      ],
      rows: () => statements.map((statement) => statementRow(statement, full)),
      shows: shownBriefings,
    }),
    table({
      name: 'turns',
      title: 'Turns',
      description: 'What was said in transcripts of published briefings, from one speaker to the next.',
      key: ['url'],
      fields: [
        url,
        { ...text('briefing', 'The briefing that holds it.', true), refersTo: 'briefings' },
        count('position', 'The place among its turns, from 1.'),
        { ...text('actor', 'Who spoke, if it is an actor.'), refersTo: 'actors' },
        text('speaker', 'Who spoke.', true),
        text('role', 'The office held on that day.'),
        { ...text('organisation', 'What the office belongs to.'), refersTo: 'actors' },
        day('date', 'The day it was said.', true),
        text('time', 'When in the recording.'),
        { ...text('place', 'Where it was said.'), refersTo: 'places' },
        { ...text('topic', 'What it was about.'), refersTo: 'topics' },
        text('text', 'The words.', true),
        text('language', 'The language of the words, if it is not that of the text.'),
        text('source', 'The title of the source.'),
      ],
      rows: () => briefings.flatMap(({ turns }) => turns.map((turn) => turnRow(turn, full))),
      shows: shownBriefings,
    }),
    table({
      name: 'places',
      title: 'Places',
      description: 'Where things happened, each within a larger place.',
      key: ['id'],
      fields: [
        id('place'),
        url,
        text('name', 'The name by which briefings call the place.', true),
        { ...text('kind', 'What the place is.', true), values: ['country', 'region', 'city', 'site'] },
        { ...text('within', 'The place around it.'), refersTo: 'places' },
        { name: 'latitude', type: 'number', description: 'Degrees north of the equator.' },
        { name: 'longitude', type: 'number', description: 'Degrees east of Greenwich.' },
        list('aliases', 'Other names and spellings.'),
        ...counts,
        list('formerly', 'Names that the place had before.'),
        list('around', 'Every place that is or was around it.'),
        identifiers,
      ],
      rows: () =>
        places.map((place) => ({
          id: place.id,
          url: full(place.url),
          name: place.name,
          kind: place.kind,
          within: place.within?.id,
          latitude: place.coordinates?.latitude,
          longitude: place.coordinates?.longitude,
          aliases: place.aliases,
          ...countsOf(briefingsOf(place)),
          formerly: place.formerly.map(({ name }) => name),
          around: place.around.map((one) => one.place.id),
          identifiers: identifierCell(place.identifiers),
        })),
    }),
    table({
      name: 'topics',
      title: 'Topics',
      description: 'What briefings are about, each below a broader topic.',
      key: ['id'],
      fields: [
        id('topic'),
        url,
        text('name', 'The name under which briefings are gathered.', true),
        text('summary', 'What the topic covers.'),
        { ...text('broader', 'The topic above it.'), refersTo: 'topics' },
        ...counts,
        identifiers,
      ],
      rows: () =>
        topics.map((topic) => ({
          id: topic.id,
          url: full(topic.url),
          name: topic.name,
          summary: topic.summary,
          broader: topic.broader?.id,
          ...countsOf(briefingsOf(topic)),
          identifiers: identifierCell(topic.identifiers),
        })),
    }),
    table({
      name: 'stories',
      title: 'Stories',
      description: 'Affairs, each told as a sequence of briefings.',
      key: ['id'],
      fields: [
        id('story'),
        url,
        text('title', 'What the affair is called.', true),
        text('summary', 'What it is about.'),
        day('from', 'The day on which it begins.'),
        day('until', 'The day on which it ends.'),
        ...counts,
        list('gaps', 'Days of which no briefing tells though it goes on: from and to, with a slash between.'),
      ],
      rows: () =>
        stories.map((story) => ({
          id: story.id,
          url: full(story.url),
          title: story.name,
          summary: story.summary,
          from: story.from,
          until: story.until,
          ...countsOf(story.briefings),
          gaps: gapsIn(stepsOf(story), story).map((gap) => `${gap.from}/${gap.until}`),
        })),
    }),
    table({
      name: 'steps',
      title: 'Steps of stories',
      description: 'Every briefing of every story, in order of time.',
      key: ['story', 'briefing'],
      fields: [
        { ...text('story', 'The story.', true), refersTo: 'stories' },
        count('position', 'The place in it, from 1.'),
        { ...text('briefing', 'The briefing.', true), refersTo: 'briefings' },
        day('date', 'The day of the briefing.', true),
        day('known', 'The day from which it could be read.', true),
      ],
      rows: () =>
        stories.flatMap((story) =>
          stepsOf(story).map((step, index) => ({
            story: story.id,
            position: index + 1,
            briefing: step.id,
            date: step.date,
            known: publishedOn(step),
          })),
        ),
    }),
  ];
}

const identifiers = list('identifiers', 'What others call it, as `wikidata: Q1`.');

function identifierCell(all: Identifiers): string[] {
  return identifierFacts(all).map(({ text: one }) => one);
}

function text(name: string, description: string, isRequired = false): Field {
  return { name, type: 'string', description, ...(isRequired && { isRequired }) };
}

function day(name: string, description: string, isRequired = false): Field {
  return { ...text(name, description, isRequired), type: 'date' };
}

function count(name: string, description: string): Field {
  return { name, type: 'integer', description, isRequired: true };
}

function list(name: string, description: string): Field {
  return { ...text(name, description), isList: true };
}

function id(of: string): Field {
  return text('id', `What other tables call the ${of}.`, true);
}

const url: Field = {
  name: 'url',
  type: 'string',
  format: 'uri',
  description: 'Where it can be read.',
  isRequired: true,
};

const counts: Field[] = [
  count('briefings', 'How many published briefings there are.'),
  day('first', 'The day of the first of them.'),
  day('last', 'The day of the last of them.'),
];

function countsOf(briefings: Briefing[]): Row {
  return { briefings: briefings.length, first: briefings.at(-1)?.date, last: briefings[0]?.date };
}

function briefingRow(briefing: Briefing, full: (url: string) => string): Row {
  return {
    id: briefing.id,
    url: full(briefing.url),
    title: briefing.title,
    date: briefing.date,
    published: publishedOn(briefing),
    changed: changedOn(briefing),
    state: briefing.state,
    summary: briefing.summary,
    location: briefing.location?.id,
    actors: briefing.cast.map(({ actor }) => actor.id),
    topics: briefing.topics.map((topic) => topic.id),
    sources: briefing.sources.length,
    statements: briefing.statements.length,
    corrections: briefing.corrections.length,
    until: briefing.until,
    time: briefing.time,
    locations: briefing.locations.map((place) => place.id),
    language: briefing.language,
    authors: briefing.authors,
    related: briefing.related.map((one) => one.id),
    withdrawn: briefing.withdrawal?.date,
    reason: briefing.withdrawal?.reason,
    identifiers: identifierCell(briefing.identifiers),
    stories: briefing.stories.map((story) => story.id),
  };
}

function statementRow(statement: Statement, full: (url: string) => string): Row {
  const { url: path, briefing, speakers, on, at, topic, source, original } = statement;
  const [first] = speakers;
  return {
    url: full(path),
    briefing: briefing.id,
    actor: first?.actor?.id,
    role: first?.role?.title,
    organisation: first?.role?.organisation?.id,
    date: on,
    place: at?.id,
    topic: topic?.id,
    text: statement.text,
    source: source?.title,
    source_url: source?.url,
    speakers: speakers.map(({ name }) => name),
    speaker_ids: speakers.flatMap(({ actor }) => actor?.id ?? []),
    as: first?.as,
    for: statement.for?.id,
    locator: statement.locator,
    form: statement.form,
    language: statement.lang,
    original: original?.text,
    original_language: original?.lang,
  };
}

function turnRow(turn: Turn, full: (url: string) => string): Row {
  const { url: path, briefing, number, speaker, on, time, at, topic, source } = turn;
  return {
    url: full(path),
    briefing: briefing.id,
    position: number + 1,
    actor: speaker.actor?.id,
    speaker: speaker.name,
    role: speaker.role?.title,
    organisation: speaker.role?.organisation?.id,
    date: on,
    time,
    place: at?.id,
    topic: topic?.id,
    text: turn.text,
    language: turn.lang,
    source: source?.title,
  };
}

function actorRow(actor: Actor, full: (url: string) => string): Row {
  return {
    id: actor.id,
    url: full(actor.url),
    name: actor.name,
    sort_name: actor.sortName,
    kind: actor.kind,
    summary: actor.summary,
    aliases: actor.aliases,
    country: actor.country?.id,
    member_of: actor.memberOf.map((one) => one.id),
    wikidata: identifierOf(actor.identifiers, 'wikidata'),
    ...countsOf(actor.briefings),
    statements: actor.statements.length,
    formerly: actor.formerly.map(({ name }) => name),
    began: actor.began,
    ended: actor.ended,
    succeeds: actor.succeeds.map((one) => one.id),
    identifiers: identifierCell(actor.identifiers),
  };
}
