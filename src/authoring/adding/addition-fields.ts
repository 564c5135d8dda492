import { isBackwards, partialDate } from '../../base/days/dates.ts';
import { degreesMeant } from '../../base/days/written-degrees.ts';
import type { TaggedKind } from '../../base/subject-kinds.ts';
import { listOf } from '../arguments.ts';
import * as messages from '../command-messages.ts';
import type { Options } from './addition-options.ts';

/** What is written where a briefing is to name nobody, nowhere or no topic. */
export const none = 'none';

/**
 * What options come to as the fields of a subject's file. An actor is a person and a place a city unless they say
 * otherwise.
 */
export const fieldsOf = {
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
} satisfies Record<TaggedKind, (options: Options) => Record<string, unknown>>;

/** An id alone, or several as a list. */
export function oneOrMore(written: string | undefined): string | string[] {
  const ids = idsOf(written);
  const [only, ...others] = ids;
  return only === undefined || others.length > 0 ? ids : only;
}

export function idsOf(written: string | undefined): string[] {
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
  const pair = degreesMeant(written);
  if (!pair) throw new Error(messages.wrongCoordinates(written));
  return pair;
}
