import { sentence, type Around } from '../sentence.ts';

type Text<Keys extends string> = Record<Keys, string>;

/** Terms of what is said of a subject above everything else. */
export const factWords = {
  alsoKnownAs: 'Also known as',
  formerly: 'Formerly',
  formerName: ({ name, until }: Text<'name' | 'until'>) => `${name}, until ${until}`,
  identifiers: 'Identifiers',
  /** A name with what sets it apart from others of the same name. */
  apart: ({ name, apart }: Text<'name' | 'apart'>) => `${name} (${apart})`,
  years: ({ began, ended }: Record<'began' | 'ended', string | undefined>) => {
    if (ended === undefined) return `since ${began ?? ''}`;
    return began === undefined ? `until ${ended}` : `${began}–${ended}`;
  },
  inFull: ({ kind, where }: { kind: string; where: string | undefined }) =>
    where === undefined ? kind : `${kind}, ${where}`,
};

/** Words of actors: their pages and the list of them. */
export const actorWords = {
  kinds: {
    person: 'Person',
    state: 'State',
    organisation: 'Organisation',
    alliance: 'Alliance',
    body: 'Body',
  },
  kindsOfMany: {
    person: 'People',
    state: 'States',
    organisation: 'Organisations',
    alliance: 'Alliances',
    body: 'Bodies',
  },
  officesOn: ({ day }: Text<'day'>) => `Office on ${day}`,
  officesBefore: ({ hasOffice, areOver }: Record<'hasOffice' | 'areOver', boolean>) =>
    hasOffice ? (areOver ? 'Before' : 'Other offices') : 'Offices',
  office: ({ office, days }: Text<'office' | 'days'>) => (days === '' ? office : `${office} (${days})`),
  holders: 'Who held its offices',
  began: ({ isPerson }: { isPerson: boolean }) => (isPerson ? 'Born' : 'Began'),
  ended: ({ isPerson }: { isPerson: boolean }) => (isPerson ? 'Died' : 'Ended'),
  succeeds: 'Succeeds',
  succeededBy: 'Succeeded by',
  country: 'Country',
  memberOf: 'Member of',
  membership: ({ group, from, to }: { group: string; from: string | undefined; to: string | undefined }) => {
    const days = [from && `from ${from}`, to && `until ${to}`].filter(Boolean);
    return days.length > 0 ? `${group} (${days.join(' ')})` : group;
  },
  members: 'Members',
  elsewhere: 'Elsewhere',
  description: ({ actor, archive }: Text<'actor' | 'archive'>) => `${actor} in ${archive}.`,
  listDescription: ({ archive }: Text<'archive'>) =>
    `People, states and organisations in ${archive}, from A to Z and by kind.`,
  listIntroduction: 'People, states and organisations that act or speak in the briefings.',
  letters: 'Letters',
  allUnder: ({ count, letter }: { count: number; letter: string }) => `All ${count} under ${letter}`,
  byKind: 'By kind',
  andMore: 'and more',
  underTitle: ({ letter }: Text<'letter'>) => `Actors under ${letter}`,
  underDescription: ({ letter, archive }: Text<'letter' | 'archive'>) =>
    `All actors of ${archive} under ${letter}.`,
};

/** Words of places: their pages, the list of them and maps. */
export const placeWords = {
  kinds: { country: 'Country', region: 'Region', city: 'City', site: 'Site' },
  within: 'Within',
  until: ({ place, day }: Text<'place' | 'day'>) => `${place}, until ${day}`,
  coordinates: 'Coordinates',
  at: ({ latitude, longitude }: Record<'latitude' | 'longitude', number>) =>
    `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`,
  description: ({ place }: Text<'place'>) => `Briefings located in ${place}, and who was there.`,
  briefings: 'Briefings here and within',
  below: 'Places within',
  listDescription: ({ archive }: Text<'archive'>) => `Where the briefings of ${archive} are located.`,
  listIntroduction:
    'Where things happened, from countries down. The number counts briefings there and within.',
  all: 'All places',
};

/** Words of trees of places and topics. */
export const treeWords = {
  until: ({ day }: Text<'day'>) => `until ${day}`,
};

/** Degrees to two places with the hemisphere, as a map shows them. */
function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
}

/** Words of topics: their pages and the list of them. */
export const topicWords = {
  topic: 'Topic',
  partOf: 'Part of',
  description: ({ topic }: Text<'topic'>) => `Briefings on ${topic}, by year.`,
  briefings: 'Briefings on this topic and below',
  below: 'Narrower topics',
  listDescription: ({ archive }: Text<'archive'>) => `What the briefings of ${archive} are about.`,
  listIntroduction:
    'What the briefings are about, from broad to narrow. The number counts briefings there and below.',
};

const relations = { actor: 'with', place: 'in', topic: 'on', story: 'of' };

/** Words of how to be told of new briefings about a subject. */
export const followWords = {
  follow: 'Follow',
  feeds: <E>({ link }: Record<'link', Around<E>>) => sentence`${link('Feeds')} of new briefings`,
  feed: 'Feed',
  briefings: ({ kind, name }: { kind: keyof typeof relations; name: string }) =>
    `in briefings ${relations[kind]} ${name}`,
  said: ({ name }: Text<'name'>) => `in what ${name} said`,
  data: 'This page as data',
};
