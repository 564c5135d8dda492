import { dirname, join } from 'node:path';
import { isLegalId } from '../archive/ids.ts';
import { pageUrl } from '../archive/urls.ts';
import { collections, contentFiles, type Collection, type ContentFile } from '../content/files.ts';
import { parseYaml } from '../content/yaml.ts';
import { shownPath } from '../environment.ts';
import { readText, type Change } from './changes.ts';
import { kinds, type Kind } from './kinds.ts';
import { knownIn, meantBy, ofKind } from './known.ts';
import { mdxReferences, relativeAddresses } from './mdx-references.ts';
import * as messages from './messages.ts';
import { aliasesIn, redirectEdit } from './redirect.ts';
import { mayName, type Renaming } from './renaming.ts';
import { edited, mdxSource, type Edit } from './source.ts';
import { yamlReferences } from './yaml-references.ts';

/** Everything that a new id changes. Nothing is written yet. */
export interface Rename {
  /** The file that moves comes first. */
  changes: Change[];
  /** Places where code holds the old id, as `path:line`. */
  inCode: string[];
}

/** A file that may refer to what is renamed, as it is. */
interface Written {
  collection: Collection | 'archive';
  path: string;
  text: string;
  /** Of the page that it makes. */
  address: string;
}

/**
 * What it takes to give a briefing or a subject another id: its file moves, every reference and link to
 * it changes, and a briefing's old address redirects to the new one.
 *
 * @param root the content folder
 * @throws when the new id is not possible, or when a file that may refer to the old one cannot be read
 */
export async function renameIn(root: string, kind: Kind, from: string, to: string): Promise<Rename> {
  const { files } = await contentFiles(root);
  const { collection, url } = kinds[kind];
  const ids = files.filter((file) => file.collection === collection).map(({ id }) => id);
  if (!ids.includes(from)) throw new Error(await unknownId(root, kind, from, ids));
  if (!isLegalId(to)) throw new Error(messages.illegalId(to));
  if (ids.includes(to)) throw new Error(messages.takenId(kind, to));

  const renaming: Renaming = { kind, from, to, below: ids.filter((id) => id.startsWith(`${from}/`)) };
  const rename: Rename = { changes: [], inCode: [] };
  for await (const file of writtenFiles(root, files)) {
    const { edits, inCode } = referencesIn(file, renaming);
    rename.inCode.push(...inCode.map((line) => `${shownPath(file.path)}:${line}`));
    const change = { path: file.path, to: file.path, before: file.text, references: edits.length };
    if (file.collection !== collection || file.address !== url(from)) {
      if (kind === 'briefing') checkRedirects(file, url(to));
      if (edits.length > 0) rename.changes.push({ ...change, after: edited(file.text, edits) });
      continue;
    }
    if (kind === 'briefing') edits.push(...move(file, renaming));
    const target = join(root, collection, to + collections[collection]);
    rename.changes.unshift({ ...change, to: target, after: edited(file.text, edits) });
  }
  return rename;
}

async function* writtenFiles(root: string, files: ContentFile[]): AsyncGenerator<Written> {
  for (const { collection, id, path } of files) {
    const page = Object.values(kinds).find((kind) => kind.collection === collection);
    yield { collection, path, text: (await readText(path)) ?? '', address: (page?.url ?? pageUrl)(id) };
  }
  const path = join(root, 'archive.yaml');
  const text = await readText(path);
  if (text !== undefined) yield { collection: 'archive', path, text, address: '/' };
}

function referencesIn(file: Written, renaming: Renaming): { edits: Edit[]; inCode: number[] } {
  const { collection, path, text, address } = file;
  // A relative link holds the last part of the id only.
  const none = { edits: [], inCode: [] };
  if (!mayName(text, renaming.from.split('/').at(-1) ?? '')) return none;
  try {
    if (path.endsWith('.yaml')) return { ...none, edits: yamlReferences(text, 0, collection, renaming) };
    const source = mdxSource(text);
    if (!source) throw new Error('The front matter is missing');
    const inText = mdxReferences(source.body, address, renaming);
    const inFields = yamlReferences(source.yaml, source.start, collection, renaming);
    return { ...inText, edits: [...inFields, ...inText.edits] };
  } catch (error) {
    throw new Error(messages.unreadable(shownPath(path), error), { cause: error });
  }
}

/** What else changes in a briefing that moves: it becomes the goal of its old address. */
function move({ path, text }: Written, { kind, from, to }: Renaming): Edit[] {
  const source = mdxSource(text);
  if (!source) throw new Error(messages.unreadable(shownPath(path), 'The front matter is missing'));
  const date: unknown = Reflect.get(Object(parseYaml(source.yaml, 1).data), 'date');
  const day = typeof date === 'string' ? date : from;
  if (!to.startsWith(`${day.slice(0, 4)}/`)) throw new Error(messages.otherYear(to, day));
  const [beside] = dirname(from) === dirname(to) ? [] : relativeAddresses(source.body);
  if (beside !== undefined) throw new Error(messages.filesBeside(shownPath(path), beside, dirname(from)));
  const { start, end, text: added } = redirectEdit(source.yaml, kinds[kind].url(from), kinds[kind].url(to));
  return [{ start: start + source.start, end: end + source.start, text: added }];
}

/** @throws when the new address already redirects elsewhere */
function checkRedirects({ collection, path, text }: Written, address: string): void {
  if (collection !== 'briefings' || !text.includes(address)) return;
  const source = mdxSource(text);
  if (source && aliasesIn(source.yaml).includes(address)) {
    throw new Error(messages.takenAddress(address, shownPath(path)));
  }
}

async function unknownId(root: string, kind: Kind, id: string, ids: string[]): Promise<string> {
  if (kind !== 'briefing')
    return messages.unknownId(kind, id, meantBy(id, ofKind(await knownIn(root), kind)), ids);
  const named = ids.map((known) => ({ id: known, name: known.slice(5), aliases: [] }));
  return messages.unknownId(kind, id, meantBy(id, named), ids);
}
