import { identifiersIn } from '../../../archive/identifiers.ts';
import { capacitiesOf, capacityOf, speakerNames } from '../../../archive/join/speakers.ts';
import type { Archive, Briefing, Page, Place, Statement, Story } from '../../../archive/model.ts';
import { capacitiesOfMember } from '../../../archive/offices.ts';
import { ownPages } from '../../../archive/queries.ts';
import { placesAbove } from '../../../archive/trees.ts';
import { dateInWords } from '../../../base/days/date-words.ts';
import type { CalendarDate } from '../../../base/days/dates.ts';
import { isGuide } from '../../../content/guide.ts';
import { page, part } from './record-page.ts';
import {
  addressInWords,
  daysInWords,
  namesIn,
  namesThen,
  placesWithNames,
  sourceInWords,
} from './record-words.ts';
import type { SearchRecord } from './record.ts';
import { actorRecord, pageRecord, placeRecord, storyRecord, topicRecord } from './subject-records.ts';

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
  const who = cast.map((member) =>
    [...namesThen(member.actor, date), ...capacitiesOfMember(member)].join(', '),
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

/** The stories that a briefing, and what is said in it, is a part of. */
function inStories({ stories }: Briefing): Pick<SearchRecord, 'stories'> {
  return stories.length > 0 ? { stories: stories.map(({ id }) => id) } : {};
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
