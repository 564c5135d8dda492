import { dirname, join } from 'node:path';
import { OwnFiles } from '../../archive/join/own-files.ts';
import { entryUrls } from '../../base/entry-urls.ts';
import { shownPath } from '../../base/environment.ts';
import { deviceIn, isLegalId, isReserved } from '../../base/ids.ts';
import { fileAt } from '../../base/old-addresses.ts';
import type { Problem } from '../../base/problems.ts';
import { problemLine } from '../../base/told-problems.ts';
import { contentFiles, type ContentFile } from '../../content/files/content-files.ts';
import { plainText } from '../../content/front-matter/front-matter.ts';
import { parseData, parseMdx } from '../../content/reading/parse.ts';
import { parseYaml } from '../../content/yaml/yaml.ts';
import { collections, type Collection } from '../../schema/collections.ts';
import { archiveSchema, schemaOf } from '../../schema/schemas.ts';
import {
  editedAsWritten,
  mdxSource,
  withLineFeeds,
  type SourceEdit,
  type MdxSource,
} from '../importing/source.ts';
import { collectionOf, type Kind } from '../kinds.ts';
import { knownIn, meantBy, ofKind } from '../known.ts';
import * as messages from '../messages.ts';
import { readText, type Change } from './changes.ts';
import { mdxReferences, relativeAddresses } from './mdx-references.ts';
import { formerIn, redirectEdit } from './redirect.ts';
import * as renameMessages from './rename-messages.ts';
import { mayName, type Renaming } from './renaming.ts';
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
  raw: string;
  /** The same with lines that end as all expect who read it, at the same offsets. */
  text: string;
  /** Of the page that it makes. */
  address: string;
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

async function* writtenFiles(root: string, files: ContentFile[]): AsyncGenerator<Written> {
  for (const { collection, id, path } of files) {
    const raw = (await readText(path)) ?? '';
    yield { collection, path, raw, text: withLineFeeds(raw), address: entryUrls[collection](id) };
  }
  const path = join(root, 'archive.yaml');
  const raw = await readText(path);
  if (raw !== undefined) yield { collection: 'archive', path, raw, text: withLineFeeds(raw), address: '/' };
}

function referencesIn(file: Written, renaming: Renaming): { edits: SourceEdit[]; inCode: number[] } {
  const { collection, path, text, address } = file;
  // A relative link holds the last part of the id only.
  const none = { edits: [], inCode: [] };
  if (!mayName(text, renaming.from.split('/').at(-1) ?? '')) return none;
  return readable(file, () => {
    if (path.endsWith('.yaml')) return { ...none, edits: yamlReferences(text, 0, collection, renaming) };
    const source = mdxSource(text);
    if (!source) throw new Error('The front matter is missing');
    const inText = mdxReferences(source.body, address, renaming);
    const inFields = yamlReferences(source.yaml, source.start, collection, renaming);
    return { ...inText, edits: [...inFields, ...inText.edits] };
  });
}

/** @throws what keeps a file from being read, as the check tells it, instead of what its parsers say of that */
function readable<Result>(file: Written, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const problem = firstProblem(file);
    if (problem) throw new Error(problemLine(renameMessages.inTheWay(problem)), { cause: error });
    // What parsers throw has names of their own; all else is said in words already.
    if (error instanceof Error && error.name === 'Error') throw error;
    throw new Error(renameMessages.unreadable(shownPath(file.path), error), { cause: error });
  }
}

/** The first thing for which a file cannot be read, as the check tells it. */
function firstProblem({ collection, path, text }: Written): Problem | undefined {
  const file = shownPath(path);
  const plain = plainText(text);
  const { problems } =
    collection === 'archive'
      ? parseData(file, plain, archiveSchema)
      : (path.endsWith('.yaml') ? parseData : parseMdx)(file, plain, schemaOf[collection]);
  const isUnread = ({ rule }: Problem) => rule.startsWith('malformed-') || rule === 'missing-front-matter';
  return problems.filter(isUnread).sort((a, b) => a.line - b.line)[0];
}

/** @throws when a briefing would leave the year of its date, or a text what stands beside it */
function checkMove({ path, text }: Written, { kind, from, to }: Renaming): void {
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
function leadOn({ path, text }: Written, { kind, from, to }: Renaming): SourceEdit {
  const { yaml, start: offset } = fieldsOf(path, text);
  const url = entryUrls[collectionOf[kind]];
  const edit =
    kind === 'briefing'
      ? redirectEdit(yaml, 'aliases', url(from), url(to))
      : redirectEdit(yaml, 'formerIds', from, to);
  return { start: offset + edit.start, end: offset + edit.end, text: edit.text };
}

/** The fields of a file, and where they start in it. */
function fieldsOf(path: string, text: string): Pick<MdxSource, 'yaml' | 'start' | 'body'> {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  if (path.endsWith('.yaml')) return { yaml: text.slice(mark), start: mark, body: '' };
  const source = mdxSource(text);
  if (!source) throw new Error(renameMessages.unreadable(shownPath(path), 'The front matter is missing'));
  return source;
}

/** @throws when the new id was another's before, or when an address of its pages leads elsewhere */
function checkFormer({ collection, path, text }: Written, { kind, to }: Renaming): void {
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
