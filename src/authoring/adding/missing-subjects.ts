import { isLegalId } from '../../base/ids.ts';
import type { TaggedKind } from '../../base/subject-kinds.ts';
import { actorSchema, placeSchema } from '../../schema/schemas.ts';
import { choice, gaveUp, line, notEmpty, type Terminal, type Validate } from '../ask.ts';
import * as messages from '../command-messages.ts';
import { collectionOf, type Kind } from '../content-kinds.ts';
import { idFrom } from '../id-from-name.ts';
import { bearersOf, ofKind, type Known } from '../known.ts';
import { unknownReferences } from './addition-references.ts';
import type { Addition } from './addition.ts';
import { referringTo } from './referring-to.ts';

/** What questions are asked with. */
export interface Desk {
  known: Known;
  today: string;
  /** Adds a subject that is missing to the folder and to what is known, and says its id. */
  make: (subject: Addition & { kind: TaggedKind; title: string }) => Promise<string>;
  terminal?: Terminal;
  /** The subject that is being asked about, as far as it has been answered. */
  begun?: Addition | undefined;
}

/**
 * Offers to add subjects that were named and are not there.
 *
 * @throws `gaveUp` when the author wants none of them, or ends the questions
 */
export async function addMissing(options: Addition['options'], desk: Desk): Promise<void> {
  const { known, terminal = {} } = desk;
  for (const { option, kind, id } of unknownReferences(options, known)) {
    // Named twice, and added at the first.
    if (ofKind(known, kind).some((subject) => subject.id === id)) continue;
    const add = `Add it as a new ${kind}`;
    const message = messages.unknownSubject(kind, id, ofKind(known, kind), option);
    if ((await choice(message, [add, 'Stop here'], terminal)) !== add) throw gaveUp;
    const title = await line('Its name', terminal, { initialValue: id });
    const made = await making(desk, kind, title, { wanted: isLegalId(id) ? id : undefined });
    Object.assign(options, referringTo(made, id, option, options));
  }
}

/**
 * An id, where none can be made from the title or the one that can is taken; undefined where one can.
 *
 * @param date of a briefing, which lies in the folder of its year
 */
export async function idFor(
  kind: Kind,
  title: string,
  { known, terminal = {} }: Desk,
  date = '',
): Promise<string | undefined> {
  const folder = kind === 'briefing' ? `${date.slice(0, 4)}/` : '';
  const files = known.files.filter(({ collection }) => collection === collectionOf[kind]);
  const made = known.subjects.filter((subject) => subject.kind === kind);
  const ids = new Set([...files, ...made].map(({ id }) => id));
  const validate: Validate = (name = '') => {
    if (!isLegalId(name)) return notEmpty(name) ?? messages.illegalId(name);
    return ids.has(folder + name) ? messages.takenId(kind, folder + name) : undefined;
  };
  const initialValue = idFrom(title);
  if (initialValue !== undefined && validate(initialValue) === undefined) return undefined;
  return line(`Id of “${title}”, the last part of the address`, terminal, { validate, initialValue });
}

/** Adds a subject that is missing, or takes the one whose name it has. Asks for its name, unless that is known. */
export async function added(desk: Desk, kind: TaggedKind, message: string, named?: string): Promise<string> {
  const { terminal = {} } = desk;
  const name = named ?? (await line(message, terminal));
  const [there] = [
    ...ofKind(desk.known, kind).filter(({ id }) => id === idFrom(name)),
    ...bearersOf(name, kind, desk.known),
  ];
  if (there === undefined) return making(desk, kind, name);
  const take = `Take ${there.name} (${there.id})`;
  const chosen = await choice(messages.nameTaken(name), [take, `Add another ${kind}`], terminal);
  return chosen === take ? there.id : making(desk, kind, name, { isAnother: true });
}

/**
 * Asks for what else a subject needs, adds it and returns its id.
 *
 * @param isAnother whether it is told from one of its name by an id of its own
 */
async function making(
  desk: Desk,
  kind: TaggedKind,
  title: string,
  { wanted, isAnother = false }: { wanted?: string | undefined; isAnother?: boolean } = {},
): Promise<string> {
  const options: Addition['options'] = wanted === undefined ? {} : { id: wanted };
  desk.begun = { kind, title, options };
  const id = wanted ?? (await idFor(kind, title, desk)) ?? (isAnother ? idFrom(title) : undefined);
  if (id !== undefined) options.id = id;
  if (kind !== 'topic') options.kind = await kindOf(kind, desk);
  const made = await desk.make({ kind, title, options });
  desk.begun = undefined;
  return made;
}

/** Asks what an actor or a place is. */
export function kindOf(kind: 'actor' | 'place', { terminal = {} }: Desk): Promise<string> {
  const words = { actor: actorSchema.shape.kind.options, place: placeSchema.shape.kind.options };
  return choice<string>('Kind', words[kind], terminal);
}
