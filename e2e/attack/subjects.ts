import type { Chance } from './chance.ts';
import { words } from './dictionary.ts';
import type { Ids } from './ids.ts';
import { addressOf, partialDayOf, sometimes, summaryOf, textOf, type Fields } from './values.ts';

/* Actors, places and topics: `nth` is the place of one in the list of ids, and references lead to earlier ones. */

export function actorFields(chance: Chance, ids: Ids, nth: number): Fields {
  const earlier = ids.actors.slice(0, nth);
  return {
    name: textOf(chance, `Actor ${nth}`),
    sortName: sometimes(chance, 30, () => textOf(chance, `${nth}, Actor`)),
    kind: chance.one(['person', 'state', 'organisation', 'alliance', 'body']),
    summary: sometimes(chance, 50, () =>
      summaryOf(chance, `What actor ${nth} does in the port and since when.`),
    ),
    aliases: sometimes(chance, 40, () => chance.some(words, 3)),
    country: sometimes(chance, 40, () => chance.one(ids.places)),
    memberOf: sometimes(chance, 40, () => chance.some(earlier, 2)),
    roles: sometimes(chance, 60, () => [roleFields(chance, earlier), roleFields(chance, earlier)]),
    identifiers: sometimes(chance, 20, () => ({ wikidata: chance.one(['Q1', 'P9', 'L100']) })),
    links: sometimes(chance, 30, () => [{ label: textOf(chance, 'More'), url: addressOf(chance) }]),
  };
}

function roleFields(chance: Chance, organisations: string[]): Fields {
  const [from, to] = [partialDayOf(chance), partialDayOf(chance)].sort();
  return {
    title: textOf(chance, 'Chair'),
    organisation: organisations.length > 0 ? chance.one(organisations) : undefined,
    from,
    to: sometimes(chance, 50, () => to),
  };
}

export function placeFields(chance: Chance, ids: Ids, nth: number): Fields {
  const earlier = ids.places.slice(0, nth);
  return {
    name: textOf(chance, `Place ${nth}`),
    kind: chance.one(['country', 'region', 'city', 'site']),
    within: earlier.length > 0 ? sometimes(chance, 60, () => chance.one(earlier)) : undefined,
    coordinates: sometimes(chance, 60, () => [
      chance.one([90, -90, 0, 53.5, 1e-7]),
      chance.one([180, -180, 0, 10, -0.0001]),
    ]),
    aliases: sometimes(chance, 40, () => chance.some(words, 3)),
  };
}

export function topicFields(chance: Chance, ids: Ids, nth: number): Fields {
  const earlier = ids.topics.slice(0, nth);
  return {
    name: textOf(chance, `Topic ${nth}`),
    summary: sometimes(chance, 50, () =>
      summaryOf(chance, `What is gathered under topic ${nth}, and what is not.`),
    ),
    broader: earlier.length > 0 ? sometimes(chance, 60, () => chance.one(earlier)) : undefined,
  };
}
