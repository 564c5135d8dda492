import { join } from 'node:path';
import { entryUrls } from '../../base/entry-urls.ts';
import { deviceIn, isLegalId, isReserved } from '../../base/ids.ts';
import { shownPath } from '../../base/system/environment.ts';
import type { TextEdit } from '../../base/text/text-edits.ts';
import { contentFiles } from '../../content/files/content-files.ts';
import { collections } from '../../schema/collections.ts';
import * as messages from '../command-messages.ts';
import { collectionOf, type Kind } from '../content-kinds.ts';
import { editedAsWritten, mdxSource } from '../importing/source.ts';
import { knownIn, meantBy, ofKind } from '../known.ts';
import type { Change } from './changes.ts';
import { mdxReferences } from './mdx-references.ts';
import { checkMove, leadOn, checkFormer } from './move-rules.ts';
import * as renameMessages from './rename-messages.ts';
import { mayName, type Renaming } from './renaming.ts';
import { type Written, writtenFiles, readable } from './written-files.ts';
import { yamlReferences } from './yaml-references.ts';

/** Everything that a new id changes. Nothing is written yet. */
export interface Rename {
  /** The file that moves comes first. */
  changes: Change[];
  /** Places where code holds the old id, as `path:line`. */
  inCode: string[];
}

/**
 * What it takes to give a briefing or a subject another id: its file moves, every reference and link to
 * it changes, and its old addresses lead to the new ones.
 *
 * @param root the content folder
 * @throws when the new id is not possible, or when a file that may refer to the old one cannot be read
 */
export async function renameIn(root: string, kind: Kind, from: string, to: string): Promise<Rename> {
  const { files } = await contentFiles(root);
  const collection = collectionOf[kind];
  const url = entryUrls[collection];
  const ids = files.filter((file) => file.collection === collection).map(({ id }) => id);
  if (!ids.includes(from)) throw new Error(await unknownId(root, kind, from, ids));
  if (!isLegalId(to)) throw new Error(messages.illegalId(to));
  const device = deviceIn(to);
  if (device !== undefined) throw new Error(renameMessages.deviceId(device));
  if (isReserved(collection, to)) throw new Error(renameMessages.reservedId(to));
  if (ids.includes(to)) throw new Error(messages.takenId(kind, to));

  const renaming: Renaming = { kind, from, to, below: ids.filter((id) => id.startsWith(`${from}/`)) };
  const rename: Rename = { changes: [], inCode: [] };
  for await (const file of writtenFiles(root, files)) {
    const { edits, inCode } = referencesIn(file, renaming);
    rename.inCode.push(...inCode.map((line) => `${shownPath(file.path)}:${line}`));
    const change = { path: file.path, to: file.path, before: file.raw, references: edits.length };
    if (file.collection !== collection || file.address !== url(from)) {
      readable(file, () => {
        checkFormer(file, renaming);
      });
      if (edits.length > 0) rename.changes.push({ ...change, after: editedAsWritten(file.raw, edits) });
      continue;
    }
    const lead = readable(file, () => {
      checkMove(file, renaming);
      return leadOn(file, renaming);
    });
    edits.push(lead);
    const target = join(root, collection, to + collections[collection]);
    rename.changes.unshift({ ...change, to: target, after: editedAsWritten(file.raw, edits) });
  }
  return rename;
}

function referencesIn(file: Written, renaming: Renaming): { edits: TextEdit[]; inCode: number[] } {
  const { collection, path, text, address } = file;
  // A relative link holds the last part of the id only, and a search takes it in capitals, too.
  const none = { edits: [], inCode: [] };
  if (!mayName(text.toLowerCase(), renaming.from.split('/').at(-1) ?? '')) return none;
  return readable(file, () => {
    if (path.endsWith('.yaml')) return { ...none, edits: yamlReferences(text, 0, collection, renaming) };
    const source = mdxSource(text);
    if (!source) throw new Error('The front matter is missing');
    const inText = mdxReferences(source.body, address, renaming);
    const inFields = yamlReferences(source.yaml, source.start, collection, renaming);
    return { ...inText, edits: [...inFields, ...inText.edits] };
  });
}

async function unknownId(root: string, kind: Kind, id: string, ids: string[]): Promise<string> {
  if (kind !== 'briefing' && kind !== 'story')
    return renameMessages.unknownId(kind, id, meantBy(id, ofKind(await knownIn(root), kind)), ids);
  const named = ids.map((known) => ({
    id: known,
    name: kind === 'briefing' ? known.slice(5) : known,
    aliases: [],
  }));
  return renameMessages.unknownId(kind, id, meantBy(id, named), ids);
}
