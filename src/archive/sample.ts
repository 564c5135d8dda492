import { emptyOutline, type Outline, type WrittenStatement } from '../base/outline.ts';
import type { Finding } from '../base/problems.ts';
import type {
  ActorData,
  ArchiveData,
  BriefingData,
  PageData,
  PlaceData,
  StoryData,
  TopicData,
} from '../schema/schemas.ts';
import { outputsSchema } from '../schema/schemas.ts';
import { joinEntries } from './join/join.ts';
import type { Archive, BriefingEntry, Entries, Entry, PageEntry, StoryEntry } from './model.ts';

/*
 * Sound entries for tests, about an invented port. Each test overrides what it is about.
 */

/** The day on which samples are joined: after every briefing that does not say otherwise. */
export const today = '2020-01-01';

/** Dated the first of March of its folder's year. */
export function briefing(
  id: string,
  { outline, ...overrides }: Partial<BriefingData> & { outline?: Partial<Outline> } = {},
): BriefingEntry {
  const data: BriefingData = {
    title: `Briefing ${id}`,
    date: `${id.slice(0, 4)}-03-01`,
    summary: 'The harbour authority and the dockers met, and said what they had said before.',
    actors: ['dockers-union'],
    location: 'port-ellis',
    topics: ['strikes'],
    stories: [],
    sources: [{ id: 'gazette', title: 'Port closed', publisher: 'Harbour Gazette' }],
    speakers: {},
    related: [],
    authors: [],
    identifiers: {},
    status: 'published',
    aliases: [],
    corrections: [],
    ...overrides,
  };
  return {
    id,
    filePath: `content/briefings/${id}.mdx`,
    data: { ...data, outline: { ...emptyOutline(), ...outline } },
  };
}

/** What an actor says, in the words of a report. */
export function statement(
  by: string,
  text: string,
  overrides: Partial<WrittenStatement> = {},
): WrittenStatement {
  const position = { line: 20, column: 1 };
  return { by: [by], text, form: 'reported', anchor: 'statement_1', position, ...overrides };
}

export function actor(id: string, overrides: Partial<ActorData> = {}): Entry<ActorData> {
  const data: ActorData = {
    name: named(id),
    kind: 'organisation',
    aliases: [],
    formerIds: [],
    formerly: [],
    memberOf: [],
    roles: [],
    identifiers: {},
    links: [],
    ...overrides,
  };
  return { id, filePath: `content/actors/${id}.yaml`, data };
}

export function place(id: string, overrides: Partial<PlaceData> = {}): Entry<PlaceData> {
  const data: PlaceData = {
    name: named(id),
    kind: 'city',
    aliases: [],
    formerly: [],
    formerIds: [],
    identifiers: {},
    ...overrides,
  };
  return { id, filePath: `content/places/${id}.yaml`, data };
}

export function topic(id: string, overrides: Partial<TopicData> = {}): Entry<TopicData> {
  return {
    id,
    filePath: `content/topics/${id}.yaml`,
    data: { name: named(id), formerIds: [], identifiers: {}, ...overrides },
  };
}

export function story(
  id: string,
  { outline, ...overrides }: Partial<StoryData> & { outline?: Partial<Outline> } = {},
): StoryEntry {
  const data: StoryData = { title: named(id), status: 'published', formerIds: [], ...overrides };
  return {
    id,
    filePath: `content/stories/${id}.mdx`,
    data: { ...data, outline: { ...emptyOutline(), ...outline } },
  };
}

export function page(id: string, outline: Partial<Outline> = {}): PageEntry {
  const data: PageData = {
    title: named(id),
    summary: 'How the archive of the port is made, and who makes it.',
  };
  return {
    id,
    filePath: `content/pages/${id}.mdx`,
    data: { ...data, outline: { ...emptyOutline(), ...outline } },
  };
}

export function site(overrides: Partial<ArchiveData> = {}): Entry<ArchiveData> {
  const data: ArchiveData = {
    title: 'The Harbour Papers',
    description: 'An archive of briefings about a port.',
    url: 'https://harbour.example',
    language: 'en',
    publisher: { name: 'The Harbour Papers' },
    licence: { name: 'CC BY 4.0' },
    links: [],
    outputs: outputsSchema.parse({}),
    ...overrides,
  };
  return { id: 'archive', filePath: 'content/archive.yaml', data };
}

/** Everything that a default briefing refers to, and what is given in place of it. */
export function entries(given: Partial<Entries> = {}): Entries {
  return {
    archive: site(),
    briefings: [],
    actors: [actor('dockers-union')],
    places: [place('port-ellis')],
    topics: [topic('strikes')],
    stories: [],
    pages: [],
    ...given,
  };
}

/** The given entries, joined on a fixed day. */
export function archiveOf(given: Partial<Entries>): Archive {
  return joinEntries(entries(given), { today }).archive;
}

/** What the join has to say about the given entries. */
export function problemsOf(given: Partial<Entries>): Finding[] {
  return joinEntries(entries(given), { today }).findings;
}

/** The subject or briefing with an id. Throws when there is none. */
export function found<Thing extends { id: string }>(things: readonly Thing[], id: string): Thing {
  const thing = things.find((one) => one.id === id);
  if (!thing) throw new Error(`There is no "${id}".`);
  return thing;
}

export function ids(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id);
}

/** `port-ellis` is Port Ellis. */
function named(id: string): string {
  return id.replace(
    /(^|-)(\w)/g,
    (_, hyphen: string, letter: string) => (hyphen ? ' ' : '') + letter.toUpperCase(),
  );
}
