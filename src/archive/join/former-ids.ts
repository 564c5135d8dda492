import { subjectUrl } from '../../base/entry-urls.ts';
import { isReserved } from '../../base/ids.ts';
import type { Finding } from '../../base/problems.ts';
import { pluralOf, subjectKinds } from '../../base/subject-kinds.ts';
import * as messages from '../findings/alias-messages.ts';
import { at, distinct } from '../findings/finding-position.ts';
import type { Entries, Entry, Subject } from '../model.ts';
import type { Directory } from './subjects.ts';
import type { UnreadFiles } from './unread-files.ts';
import { writable } from './writable.ts';

/**
 * Give every subject the ids that it had before. One that is an id still, or was another's as well, is left
 * out and reported: its addresses could lead to one of the two only.
 */
export function joinFormerIds(
  entries: Entries,
  directory: Directory,
  unread: UnreadFiles,
  findings: Finding[],
): void {
  for (const kind of subjectKinds) {
    const collection = pluralOf[kind];
    const owners = new Map<string, string>();
    const subjects: ReadonlyMap<string, Pick<Subject, 'formerIds'>> = directory[collection];
    const named: Entry<{ formerIds: string[] }>[] = entries[collection];
    for (const entry of named) {
      const kept = distinct(entry, 'formerIds', entry.data.formerIds, findings).filter(({ id, where }) => {
        const owner = owners.get(id);
        if (id === entry.id) findings.push(messages.ownFormerId(where, id));
        else if (subjects.has(id) || unread[collection].has(id))
          findings.push(messages.standingFormerId(where, kind, id));
        else if (owner !== undefined) findings.push(messages.takenFormerId(where, kind, id, owner));
        else if (isReserved(collection, id)) findings.push(messages.reservedFormerId(where, id));
        else owners.set(id, entry.id);
        return owners.get(id) === entry.id;
      });
      const subject = subjects.get(entry.id);
      if (subject) writable(subject).formerIds.push(...kept.map(({ id }) => id));
    }
  }
}

/** Addresses that former ids had, each with whose it was. */
export function formerAddresses(entries: Entries): [address: string, owner: string][] {
  return subjectKinds.flatMap((kind) =>
    entries[pluralOf[kind]].flatMap((entry) =>
      entry.data.formerIds.map((id): [string, string] => [
        subjectUrl(kind, id),
        `${at(entry).file}, by a former id`,
      ]),
    ),
  );
}
