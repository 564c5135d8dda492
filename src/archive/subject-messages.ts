import { closest } from '../base/closest.ts';
import { collections, type Collection } from '../schema/collections.ts';
import { pathBeside } from '../schema/content-path.ts';
import { idInPath, idMeant } from '../base/ids.ts';
import type { Finding } from '../base/problems.ts';
import { fieldsForNone, standsForNothing } from '../base/stands-for-nothing.ts';
import type { Where } from './where.ts';
import { type SeveralIds, takesSeveral } from '../base/several-ids.ts';
import type { SubjectKind } from '../base/subject-kinds.ts';
import { error, warning } from './said.ts';

/*
 * The sentences authors read about actors, places and topics, and about who names them, one function a mistake.
 */

const collectionOfKind = { actor: 'actors', place: 'places', topic: 'topics', story: 'stories' } as const;

/** The folder of a kind of subject, in that of the content. */
export function collectionOf(kind: SubjectKind): Collection {
  return collectionOfKind[kind];
}

/** Where the file of a subject is, or is to be. @param where a place in a file of the same content */
export function pathOf({ file }: Pick<Where, 'file'>, kind: SubjectKind, id: string): string {
  const folder = collectionOf(kind);
  return pathBeside(file, `${folder}/${id}${collections[folder]}`);
}

/** What an id that has no file may have been meant to be. */
interface SubjectNames {
  /** Every id, name and alias of that kind, each with its id. */
  names: Map<string, string>;
  /** The id of the one subject that bears the name but for capitals, accents and signs. */
  spelt: string | undefined;
  /** The kind of subject that does have the id. */
  elsewhere: SubjectKind | undefined;
}

/**
 * An id that has no file.
 */
export function unknownSubject(
  where: Where,
  kind: SubjectKind,
  id: string,
  { names, spelt, elsewhere }: SubjectNames,
): Finding {
  if (spelt === undefined && standsForNothing(id) && mayBeNone(where.field)) return nothing(where, kind, id);
  const meant = spelt ?? names.get(closest(id, names.keys()) ?? '');
  const folder = pathBeside(where.file, collectionOf(kind));
  if (elsewhere) {
    const message = `"${id}" is not in ${folder}, but in ${pathBeside(where.file, collectionOf(elsewhere))}. Name it there, and ${kind === 'actor' ? 'an' : 'a'} ${kind} here.`;
    return error(where, `unknown-${kind}`, message);
  }
  const path = pathOf(where, kind, idMeant(idInPath(id, collectionOf(kind))) || 'its-name');
  const advice = meant ? `Did you mean "${meant}"?` : `To add it, write ${path}.`;
  // Another id that is near may be another person's: only the author knows.
  const answer = spelt === undefined ? undefined : { was: id, now: spelt };
  return error(where, `unknown-${kind}`, `"${id}" is not in ${folder}. ${advice}`, answer);
}

/** Whether a field holds what a briefing may say to be nobody, nowhere or none. */
function mayBeNone([field, index, ...others]: (string | number)[] = []): boolean {
  const isWhole = index === undefined || typeof index === 'number';
  return isWhole && others.length === 0 && fieldsForNone.has(String(field));
}

/** A word for nothing in the place of an id. */
function nothing(where: Where, kind: SubjectKind, written: string): Finding {
  const message = `"${written}" is no ${kind}. Where there is none, write ${String(where.field?.[0])}: [].`;
  const answer = where.field?.length === 1 ? { yaml: '[]' } : 'remove';
  return error(where, `unknown-${kind}`, message, answer);
}

/** An actor with the part behind the id. */
export function partBesideId(where: Where, written: string, { id, as }: { id: string; as: string }): Finding {
  const yaml = `{ id: ${id}, as: ${/^[\p{L}\p{N}][\p{L}\p{N} .’'-]*$/u.test(as) ? as : JSON.stringify(as)} }`;
  const message = `"${written}" is an actor with a part behind the id. Write ${yaml}.`;
  return error(where, 'unknown-actor', message, { yaml });
}

/** A text that names several things where one belongs. @param several their ids, as far as these are known */
export function severalInOne(where: Where, kind: SubjectKind, written: string, several: SeveralIds): Finding {
  const ids = several.map(({ id }) => id);
  const rule = `unknown-${kind}`;
  if (where.isOneOfSeveral) {
    const now = ids.join(', ');
    const message = `"${written}" names several without commas between them. Write ${now}.`;
    const isSure = several.every(({ isKnown }) => isKnown);
    return error(where, rule, message, isSure ? { was: written, now } : undefined);
  }
  if (!takesSeveral(where.field)) {
    const message = `"${written}" names several, and one can stand here. Write ${ids.slice(0, -1).join(', ')} or ${ids.at(-1)}.`;
    return error(where, rule, message);
  }
  const isEntry = typeof where.field?.at(-1) === 'number';
  const list = isEntry ? `each as an entry of its own: ${ids.join(', ')}` : `[${ids.join(', ')}]`;
  const message = `"${written}" names several in one text. Write ${list}.`;
  // A place may be written with the one around it: `Kobe, Japan`.
  const isSure = several.every(({ id, isKnown }) => isKnown && (kind !== 'place' || written.includes(id)));
  return error(where, rule, message, isSure ? { entries: ids } : undefined);
}

const tellsApart: Record<Exclude<SubjectKind, 'story'>, string> = {
  actor: 'another kind or country',
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

export function roleEndsBeforeStart(where: Where, title: string, from: string, to: string): Finding {
  const message = `The role "${title}" ends (${to}) before it starts (${from}). Exchange from and to, or mend one.`;
  return error(where, 'role-order', message);
}

/** A part that is the title of an office which was not held. @param held when it was */
export function partNotHeld(where: Where, name: string, title: string, days: string, held: string): Finding {
  const message = `${name} was not ${title} on ${days}, but ${held}. Write the office held then, or another part.`;
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

export function repeatedId(where: Where, field: string, id: string): Finding {
  return warning(where, 'repeated-id', `${field} names "${id}" twice. Remove one.`, 'remove');
}
