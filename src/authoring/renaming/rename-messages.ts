import type { Problem } from '../../base/problems.ts';
import { collectionOf, type Kind } from '../content-kinds.ts';
import { listed } from '../id-from-name.ts';

export function renameUsage(): string {
  return 'Say what to rename, and how: npm run rename -- actor old-id new-id; also briefing, place, topic, story.';
}

/** `meant` is the id that it was most likely meant to be. */
export function unknownId(kind: Kind, id: string, meant: string | undefined, ids: string[]): string {
  const advice = meant ? `Did you mean "${meant}"?` : `Known are ${listed(ids) || 'none yet'}.`;
  return `"${id}" is not in ${collectionOf[kind]}. ${advice}`;
}

export function takenAddress(address: string, path: string): string {
  return `${address} is an old address of ${path}. Choose another id, or remove it from the aliases there.`;
}

/** A mistake in a file that may name what is to be renamed. */
export function inTheWay(problem: Problem): Problem {
  return { ...problem, message: `${problem.message} Nothing was renamed: mend this first.` };
}

export function unreadable(path: string, reason: unknown): string {
  const said = reason instanceof Error ? reason.message : String(reason);
  // Parsers go on with the lines around.
  const why = said.replace(/(?: at line \d+, column \d+)?:?\n.*$/s, '');
  return `${path} cannot be read, so nothing was renamed: ${why}. Mend it first; npm run check says where.`;
}

/**
 * A text that would leave the folder of the files beside it.
 *
 * @param folder of its id, with a stroke at its end; empty at the top
 */
export function filesBeside(path: string, address: string, folder: string): string {
  const advice = folder === '' ? 'without a stroke' : `below ${folder}`;
  return `${path} refers to "${address}" beside it, so it has to stay in its folder. Choose an id ${advice}.`;
}

/** The list is none. */
export function noRoomForFormer(field: string, old: string): string {
  return `There is no room for what leads on from it. Write "${field}: [${old}]" into its fields first.`;
}

export function reservedId(id: string): string {
  return `The site has a page of its own at the address of "${id}". Choose another id.`;
}

/** An id that no checkout on Windows can hold. @param device the part of it that is the name of one */
export function deviceId(device: string): string {
  return `Windows has a device called "${device}", and can hold no file of that name. Choose another id, as the-${device}.`;
}

/** The new id was another's before. */
export function formerId(id: string, path: string): string {
  return `"${id}" is a former id of ${path}. Choose another id, or remove it from formerIds there.`;
}
