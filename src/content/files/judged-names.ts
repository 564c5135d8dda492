import { join, basename } from 'node:path';
import { isLegalId, idMeant, isReserved, deviceIn } from '../../base/ids.ts';
import type { Problem } from '../../base/problems.ts';
import { shownPath } from '../../base/system/environment.ts';
import { type Collection, collections } from '../../schema/collections.ts';
import { isLeftBehind, isContentName, nameMeant } from './file-endings.ts';
import * as messages from './file-messages.ts';
import { isAside } from './stray-files.ts';

interface Names {
  collection: Collection;
  folder: string;
  names: string[];
  /** Those that only differ in capitals and the like. */
  twinsOf: Map<string, string[]>;
}

/** A name as what it makes of a file: the id that it has or is meant to have, if it is to be read. */
interface Judged {
  problem?: Problem | undefined;
  id?: string | undefined;
}

/** What a name in the folder of a collection makes of its file. */
export function judged(name: string, beside: Names): Judged {
  const { collection, folder, twinsOf } = beside;
  const ending = collections[collection];
  if (!name.endsWith(ending)) return judgedByEnding(name, beside);
  const shown = shownPath(join(folder, name));
  const twins = twinsOf.get(folded(name)) ?? [];
  // The one whose name is legal is read, so that what refers to it finds it.
  const first = twins.find((one) => isLegal(one, collection)) ?? twins[0];
  if (first !== undefined && first !== name)
    return { problem: messages.duplicateId(shown, shownPath(join(folder, first))) };
  const id = name.slice(0, -ending.length);
  if (isLegalId(id)) return { id, problem: placeProblem(collection, id, shown) };
  return illegal(name, shown, { ...beside, hasTwins: twins.length > 1 });
}

function isLegal(name: string, collection: Collection): boolean {
  return isLegalId(name.slice(0, -collections[collection].length));
}

/** A file with another ending than its collection has. */
function judgedByEnding(name: string, { collection, folder, twinsOf }: Names): Judged {
  if (isAside(name) || isLeftBehind(name) || !isContentName(name)) return {};
  const ending = collections[collection];
  const meant = nameMeant(name, ending);
  const twin = meant === undefined ? undefined : twinsOf.get(folded(meant))?.find((one) => one !== name);
  return {
    problem: messages.wrongEnding(
      shownPath(join(folder, name)),
      collection,
      meant && basename(meant),
      twin && basename(twin),
    ),
    id: meant === undefined ? undefined : idMeant(meant.slice(0, -ending.length)),
  };
}

/** A file whose name is no id. */
function illegal(
  name: string,
  shown: string,
  { collection, folder, names, hasTwins }: Names & { hasTwins: boolean },
): Judged {
  const ending = collections[collection];
  const legal = idMeant((nameMeant(name, ending) ?? name).slice(0, -ending.length));
  const twin = names.includes(legal + ending) ? shownPath(join(folder, legal + ending)) : undefined;
  const told = { legal, ending: hasTwins ? undefined : ending, twin };
  return { id: legal, problem: messages.illegalId(shown, name.slice(0, -ending.length), told) };
}

/** What is wrong with where a file of a legal name stands. */
function placeProblem(collection: Collection, id: string, shown: string): Problem | undefined {
  if (collection === 'briefings' && !id.includes('/')) return messages.noYearFolder(shown, id);
  if (isReserved(collection, id)) return messages.reservedId(shown, id);
  const device = deviceIn(id);
  return device === undefined ? undefined : messages.deviceId(shown, device);
}

/** What differs in capitals and the like alone is one name to some disks. */
export function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
