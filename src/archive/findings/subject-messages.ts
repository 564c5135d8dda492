import type { Finding } from '../../base/problems.ts';
import { pluralOf, type SubjectKind } from '../../base/subject-kinds.ts';
import { collections } from '../../schema/collections.ts';
import { pathBeside } from '../../schema/content-path.ts';
import type { Where } from './finding-position.ts';
import { error, warning } from './findings.ts';

/** Where the file of a subject is, or is to be. @param where a place in a file of the same content */
export function pathOf(where: Pick<Where, 'file' | 'id'>, kind: SubjectKind, id: string): string {
  const folder = pluralOf[kind];
  return pathBeside(where, `${folder}/${id}${collections[folder]}`);
}

const tellsApart: Record<Exclude<SubjectKind, 'story'>, string> = {
  actor: 'another kind or country, or other years in began and ended',
  place: 'another kind, or another place in within',
  topic: 'another topic in broader',
};

/** A subject with the name of another, and with all that pages show beside it. */
export function sameName(where: Where, kind: keyof typeof tellsApart, name: string, other: string): Finding {
  const message = `"${name}" is also the name of the ${kind} ${other}, and nothing that readers see tells the two apart. Say in the name which one it is, or give one ${tellsApart[kind]}.`;
  return error(where, 'same-name', message);
}

export function cycle(where: Where, field: string, ids: string[]): Finding {
  return error(
    where,
    'cycle',
    `${field} leads back to where it started: ${ids.join(' → ')}. Break the circle.`,
  );
}

/** Someone who is a member of what is a member of them. @param ids around the circle, the first one at both ends */
export function circularActor(where: Where, field: 'memberOf' | 'succeeds', ids: string[]): Finding {
  if (ids.length > 2) return cycle(where, field, ids);
  const what = field === 'memberOf' ? 'is a member of itself' : 'succeeds itself';
  const isAlone = typeof where.field?.at(-1) === 'number';
  const message = `"${ids[0] ?? ''}" ${what}. Remove it from ${field}.`;
  return error(where, 'cycle', message, isAlone ? 'remove' : undefined);
}

/** What ends before it begins. */
export function endBeforeStart(where: Where, began: string, ended: string): Finding {
  const message = `It ended (${ended}) before it began (${began}). Exchange the two, or mend one.`;
  return error(where, 'period-order', message);
}

/** Something that somebody did when they were not there. @param what with a verb: `The role "Chair" is held` */
export function outsideLife(where: Where, what: string, name: string, end: string): Finding {
  return warning(where, 'outside-life', `${what}, and ${name} ${end}. Mend one of the days.`);
}

export function officeEndsBeforeStart(where: Where, title: string, from: string, to: string): Finding {
  const message = `The role "${title}" ends (${to}) before it starts (${from}). Exchange from and to, or mend one.`;
  return error(where, 'role-order', message);
}

/** An office that stands in the list already, with the same days. */
export function repeatedOffice(where: Where, title: string): Finding {
  return warning(
    where,
    'repeated-office',
    `roles has "${title}" twice with the same days. Remove one.`,
    'remove',
  );
}

/** An office that is held already on some of its days. */
export function officeHeldTwice(where: Where, title: string): Finding {
  const message = `roles has "${title}" twice on some days. Mend the days, or say in note in what the two differ.`;
  return warning(where, 'repeated-office', message);
}

/** A capacity that is the title of an office which was not held. @param held when it was */
export function capacityNotHeld(
  where: Where,
  name: string,
  title: string,
  days: string,
  held: string,
): Finding {
  const message = `${name} was not ${title} on ${days}, but ${held}. Write the office held then, or another capacity.`;
  return error(where, 'part-not-held', message);
}

/** Coordinates far from the place around, and near it the other way round. */
export function swappedCoordinates(
  where: Where,
  [latitude, longitude]: readonly [number, number],
  around: string,
): Finding {
  const yaml = `[${longitude}, ${latitude}]`;
  const message = `[${latitude}, ${longitude}] is far from ${around}, which is around it, and ${yaml} is not. Write the latitude first.`;
  return error(where, 'wrong-coordinates', message, { yaml });
}

/**
 * A field that names one thing twice.
 *
 * @param isMore whether more is said of the second than its id, which would be lost with it
 */
export function repeatedId(
  where: Where,
  { field, id, isMore }: { field: string; id: string; isMore: boolean },
): Finding {
  const message = `${field} names "${id}" twice. Remove one.`;
  return warning(where, 'repeated-id', message, isMore ? undefined : 'remove');
}
