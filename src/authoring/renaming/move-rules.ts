import { dirname } from 'node:path';
import { OwnFiles } from '../../archive/join/own-files.ts';
import { entryUrls } from '../../base/entry-urls.ts';
import { fileAt } from '../../base/old-addresses.ts';
import { shownPath } from '../../base/system/environment.ts';
import type { TextEdit } from '../../base/text/text-edits.ts';
import { parseYaml } from '../../content/yaml/yaml.ts';
import * as messages from '../command-messages.ts';
import { collectionOf } from '../content-kinds.ts';
import { relativeAddresses } from './mdx-references.ts';
import { formerIn, redirectEdit } from './redirect.ts';
import * as renameMessages from './rename-messages.ts';
import type { Renaming } from './renaming.ts';
import { type Written, fieldsOf } from './written-files.ts';

/** @throws when a briefing would leave the year of its date, or a text what stands beside it */
export function checkMove({ path, text }: Written, { kind, from, to }: Renaming): void {
  if (!path.endsWith('.mdx')) return;
  const source = fieldsOf(path, text);
  if (kind === 'briefing') {
    const date: unknown = Reflect.get(Object(parseYaml(source.yaml, 1).data), 'date');
    const day = typeof date === 'string' ? date : from;
    if (!to.startsWith(`${day.slice(0, 4)}/`)) throw new Error(messages.otherYear(to, day));
  }
  const [beside] = dirname(from) === dirname(to) ? [] : relativeAddresses(source.body);
  if (beside === undefined) return;
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  throw new Error(renameMessages.filesBeside(shownPath(path), beside, folder));
}

/** The edit by which a file that moves becomes the goal of what it was known by. */
export function leadOn({ path, text }: Written, { kind, from, to }: Renaming): TextEdit {
  const { yaml, start: offset } = fieldsOf(path, text);
  const url = entryUrls[collectionOf[kind]];
  const edit =
    kind === 'briefing'
      ? redirectEdit(yaml, 'aliases', url(from), url(to))
      : redirectEdit(yaml, 'formerIds', from, to);
  return { ...edit, offset: offset + edit.offset };
}

/** @throws when the new id was another's before, or when an address of its pages leads elsewhere */
export function checkFormer({ collection, path, text }: Written, { kind, to }: Renaming): void {
  const ids = collectionOf[kind];
  const url = entryUrls[ids];
  if (collection === 'briefings' && text.includes('aliases')) {
    const own = new OwnFiles([[url(to), to]], []);
    const aliases = formerIn(fieldsOf(path, text).yaml, 'aliases');
    const taken = aliases.find((alias) => own.ownerOf(fileAt(alias)) === to);
    if (taken !== undefined) throw new Error(renameMessages.takenAddress(taken, shownPath(path)));
  } else if (collection === ids && text.includes('formerIds')) {
    if (formerIn(fieldsOf(path, text).yaml, 'formerIds').includes(to))
      throw new Error(renameMessages.formerId(to, shownPath(path)));
  }
}
