import { isBackwards, partialDate } from '../base/dates.ts';
import { introductionToReplace, textToReplace } from '../content/placeholders.ts';
import { listOf, readArguments, type Arguments } from './arguments.ts';
import { briefingText, storyText, subjectText } from './drafts.ts';
import type { TaggedKind } from '../base/subject-kinds.ts';
import { isKind, type Kind } from './kinds.ts';
import { ofKind, type Known } from './known.ts';
import * as messages from './messages.ts';
import { newBriefingId, newId, type NewFile } from './new-file.ts';

/** What can be said of each kind, beside its title or name. */
const optionsOf = {
  briefing: ['date', 'until', 'time', 'actors', 'location', 'topics', 'author', 'id'],
  actor: ['kind', 'role', 'country', 'member-of', 'formerly', 'began', 'ended', 'succeeds', 'id'],
  place: ['kind', 'coordinates', 'within', 'formerly', 'id'],
  topic: ['broader', 'id'],
  story: ['actors', 'topics', 'id'],
} as const satisfies Record<Kind, string[]>;

export type Option = (typeof optionsOf)[Kind][number];

/** What an author wants to add, as far as it has been said. */
export interface Addition {
  kind?: Kind | undefined;
  title?: string | undefined;
  options: Arguments<Option>['options'];
}

/** Options that name subjects, with the kind that they name. */
export const references = {
  actors: 'actor',
  location: 'place',
  topics: 'topic',
  within: 'place',
  country: 'place',
  'member-of': 'actor',
  succeeds: 'actor',
  broader: 'topic',
} as const satisfies Partial<Record<Option, TaggedKind>>;

const lists = ['actors', 'topics', 'location', 'within', 'member-of', 'succeeds'] as const;
const single = ['country', 'broader'] as const;
/** Options that are given once for each, since a value may hold commas. */
const lines = { role: '\n', formerly: '\n', author: '\n' };
const needed = ['actors', 'location', 'topics'] as const;

/** What is written where a briefing is to name nobody, nowhere or no topic. */
export const none = 'none';

const allOptions = [...new Set(Object.values(optionsOf).flat())];

/** @throws when the words or options are not what the command takes */
export function readAddition(args: string[]): Addition {
  const { words, options } = readArguments(args, allOptions, lines);
  const [kind, title, ...others] = words;
  if (kind === undefined) return { options };
  if (!isKind(kind)) throw new Error(messages.unknownKind(kind));
  const known: readonly string[] = optionsOf[kind];
  const wrong = Object.keys(options).find((name) => !known.includes(name));
  if (wrong !== undefined) throw new Error(messages.unknownOption(`--${wrong}`, known));
  if (others.length > 0) throw new Error(messages.tooManyWords(others));
  return { kind, title: title?.trim(), options };
}

/** Whether nothing has to be asked. */
export function isComplete({ kind, title, options }: Addition): boolean {
  return kind !== undefined && !!title && (kind !== 'briefing' || needed.every((name) => options[name]));
}

/**
 * The file that an addition asks for. An actor is a person and a place a city unless it says otherwise.
 *
 * @throws when something is missing or names a subject that is not there, with everything of the kind
 */
export function newFile({ kind, title, options }: Addition, known: Known, today: string): NewFile {
  if (!kind) throw new Error(messages.noKind());
  if (!title) throw new Error(messages.noTitle(kind));
  const wrong = [...wrongReferences(options, known), ...missingReferences(kind, options, known)];
  if (wrong.length > 0) throw new Error(wrong.join(' '));
  if (kind === 'story') {
    const collects = { actors: listOf(options.actors), topics: listOf(options.topics) };
    return { kind, id: newId(title, options.id), text: storyText(title, collects, introductionToReplace) };
  }
  if (kind !== 'briefing') {
    const fields = { name: title, ...fieldsOf[kind](options) };
    return { kind, id: newId(title, options.id), text: subjectText(kind, fields) };
  }
  const { date = today, until, time, actors, location, topics, author } = options;
  if (until !== undefined && until < date) throw new Error(messages.endBeforeDate(until, date));
  const about = { actors: idsOf(actors), location: oneOrMore(location), topics: idsOf(topics) };
  const fields = { title, date, until, time, ...about, authors: author?.split('\n') };
  const text = briefingText(fields, textToReplace);
  return { kind, id: newBriefingId(title, date, options.id), text };
}

const fieldsOf = {
  actor: ({ kind = 'person', role, country, formerly, began, ended, succeeds, ...options }) => ({
    kind,
    formerly: formerNames(formerly),
    ...{ began, ended },
    succeeds: succeeds && oneOrMore(succeeds),
    country: country || undefined,
    memberOf: options['member-of'] && listOf(options['member-of']),
    roles: role?.split('\n').map(roleOf),
  }),
  place: ({ kind = 'city', within, coordinates, formerly }) => ({
    kind,
    within: within ? oneOrMore(within) : undefined,
    coordinates: coordinates ? coordinatesOf(coordinates) : undefined,
    formerly: formerNames(formerly),
  }),
  topic: ({ broader }) => ({ broader: broader || undefined }),
} satisfies Record<TaggedKind, (options: Addition['options']) => Record<string, unknown>>;

/** An id alone, or several as a list. */
function oneOrMore(written: string | undefined): string | string[] {
  const ids = idsOf(written);
  const [only, ...others] = ids;
  return only === undefined || others.length > 0 ? ids : only;
}

function idsOf(written: string | undefined): string[] {
  return written === none ? [] : listOf(written);
}

/**
 * An office as it is written in one line: `Mayor; port-ellis; 2016-07; 2018; acting`. What is not known stays empty.
 *
 * @throws when it says more than that, no title, or an end before the beginning
 */
function roleOf(written: string): Record<string, string | true> {
  const [title = '', organisation, from, to, acting = '', ...others] = partsOf(written);
  if (title === '' || !['', 'acting'].includes(acting) || others.length > 0)
    throw new Error(messages.wrongRole(written));
  // Days that are none are told by the check's schema.
  if ([from, to].every((day) => partialDate(day ?? '')) && isBackwards(from, to))
    throw new Error(messages.backwards(written));
  const fields = Object.entries({ title, organisation, from, to, acting: acting !== '' });
  return Object.fromEntries(fields.filter((field): field is [string, string | true] => !!field[1]));
}

/**
 * Names that something had, one a line, as `Port Board; 2014`.
 *
 * @throws when one has no last day
 */
function formerNames(written: string | undefined): { name: string; until: string }[] | undefined {
  return written?.split('\n').map((line) => {
    const [name = '', until = '', ...others] = partsOf(line);
    if (name === '' || until === '' || others.length > 0) throw new Error(messages.wrongFormerName(line));
    return { name, until };
  });
}

function partsOf(line: string): string[] {
  return line.split(';').map((part) => part.trim());
}

/** @throws when it is not a latitude and a longitude */
function coordinatesOf(written: string): number[] {
  const parts = written.split(/[,;\s]+/).filter(Boolean);
  const numbers = parts.map(Number);
  if (numbers.length !== 2 || numbers.some(Number.isNaN)) throw new Error(messages.wrongCoordinates(written));
  return numbers;
}

/** A sentence for each id that is not there. */
export function wrongReferences(options: Addition['options'], known: Known): string[] {
  return unknownReferences(options, known).map(({ option, kind, id }) =>
    messages.unknownSubject(kind, id, ofKind(known, kind), option),
  );
}

/** Ids that are not there, by the option that names them. */
export function unknownReferences(
  options: Addition['options'],
  known: Known,
): { option: keyof typeof references | 'role'; kind: TaggedKind; id: string }[] {
  const organisations = (options.role ?? '').split('\n').flatMap((role) => role.split(';')[1]?.trim() || []);
  const all = [
    ...lists.map((option) => ({ option, kind: references[option], ids: named(option, options) })),
    ...single.map((option) => ({
      option,
      kind: references[option],
      ids: options[option] ? [options[option]] : [],
    })),
    { option: 'role' as const, kind: 'actor' as const, ids: organisations },
  ];
  return all.flatMap(({ option, kind, ids }) => {
    const there = new Set(ofKind(known, kind).map(({ id }) => id));
    return ids.filter((id) => !there.has(id)).map((id) => ({ option, kind, id }));
  });
}

function named(option: Option, options: Addition['options']): string[] {
  const isNeeded = needed.some((one) => one === option);
  return isNeeded ? idsOf(options[option]) : listOf(options[option]);
}

/** A sentence for what a briefing cannot do without. */
function missingReferences(kind: Kind, options: Addition['options'], known: Known): string[] {
  const missing = needed.filter((name) => kind === 'briefing' && listOf(options[name]).length === 0);
  if (missing.length === 0) return [];
  const asked = missing.map((option) => ({ option, subjects: ofKind(known, references[option]) }));
  return [messages.missingReferences(asked)];
}
