import { identifiersIn } from '../../../archive/identifiers.ts';
import type { Actor, Page, Place, Story, Topic } from '../../../archive/model.ts';
import { otherNames } from '../../../archive/names.ts';
import { officeInWords } from '../../../archive/offices.ts';
import { placesAbove } from '../../../archive/trees.ts';
import type { CalendarDate } from '../../../base/days/dates.ts';
import { page, part } from './record-page.ts';
import { officeInYears, yearsOf } from './record-words.ts';
import type { SearchRecord } from './record.ts';

export function actorRecord(actor: Actor, today: CalendarDate): SearchRecord {
  const { id, url, name, summary = '', offices, briefings, memberOf, kind } = actor;
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
        offices: offices.map((office) => officeInYears(office, today)).join('; '),
      },
      text:
        part(aliases.join('. '), 8) +
        part(
          offices.map((office) => `${officeInWords(office)} ${yearsOf(office, today).join(' ')}`).join('. '),
          4,
        ) +
        part(summary, 2) +
        part(memberOf.map((one) => one.name).join('. '), 1) +
        identifiersPart(actor),
    }),
  };
}

export function placeRecord(place: Place): SearchRecord {
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

export function topicRecord(topic: Topic): SearchRecord {
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

export function storyRecord({ id, url, name, summary = '', briefings }: Story, text: string): SearchRecord {
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

export function pageRecord({ url, title, summary, language: lang }: Page, text: string): SearchRecord {
  const meta = { kind: 'page', summary, lang };
  return { ...subject(url, {}), kind: 'page', html: page({ title, meta, text: part(summary, 3) + text }) };
}

function subject(url: string, of: Partial<Pick<SearchRecord, 'actors' | 'places' | 'topics'>>) {
  return { url, actors: [], places: [], topics: [], ...of };
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
