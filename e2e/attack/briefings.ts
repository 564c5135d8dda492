import type { Chance } from './chance.ts';
import { aliases, languages } from './dictionary.ts';
import type { Ids } from './ids.ts';
import { textBody } from './texts.ts';
import {
  addressOf,
  dayOf,
  partialDayOf,
  sometimes,
  summaryOf,
  textOf,
  yamlOf,
  type Fields,
} from './values.ts';

/** A briefing: its day tells the folder it is in. */
export function briefing(chance: Chance, ids: Ids, nth: number, links: string[], date: string): string {
  const sources = sometimes(chance, 80, () => ['gazette', chance.one(['1', 'constructor', 'a-b'])]) ?? [];
  const fields: Fields = {
    title: textOf(chance, `Dockers close the port ${nth}`),
    date,
    summary: summaryOf(chance, `The dockers of Port Ellis closed the port for day ${nth}, over wages.`),
    actors: atLeastOne(chance, ids.actors),
    location: chance.one(ids.places),
    topics: atLeastOne(chance, ids.topics),
    sources: sometimes(chance, 90, () => sources.map((id) => sourceFields(chance, id))),
    status: sometimes(chance, 30, () => chance.one(['draft', 'published', 'withdrawn'])),
    publish: sometimes(chance, 10, () => dayOf(chance)),
    updated: sometimes(chance, 20, () => dayOf(chance)),
    aliases: sometimes(chance, 40, () => chance.some(aliases, 2)),
    corrections: sometimes(chance, 25, () => [correctionFields(chance)]),
  };
  const body = textBody(chance, { ...ids, sources, links }, `The port stayed closed on day ${nth}.`);
  return `---\n${yamlOf(chance, fields)}---\n\n${body}`;
}

function atLeastOne(chance: Chance, ids: string[]): string[] {
  const some = chance.some(ids);
  return some.length > 0 ? some : ids.slice(0, 1);
}

function sourceFields(chance: Chance, id: string): Fields {
  return {
    id,
    title: textOf(chance, `Port closed ${id}`),
    publisher: sometimes(chance, 40, () => textOf(chance, 'The Gazette')),
    date: sometimes(chance, 40, () => partialDayOf(chance)),
    url: sometimes(chance, 40, () => addressOf(chance)),
    archive: sometimes(chance, 10, () => addressOf(chance)),
    kind: sometimes(chance, 40, () => chance.one(['press', 'official', 'document', 'data'])),
    language: sometimes(chance, 40, () => chance.one(languages)),
  };
}

function correctionFields(chance: Chance): Fields {
  return {
    date: dayOf(chance),
    kind: chance.one(['factual', 'attribution', 'update', 'typo']),
    was: sometimes(chance, 60, () => textOf(chance, 'twelve')),
    now: textOf(chance, 'twenty'),
    note: sometimes(chance, 40, () => textOf(chance, 'The union said so.')),
  };
}
