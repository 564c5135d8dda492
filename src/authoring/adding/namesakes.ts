import { readFile } from 'node:fs/promises';
import { asSeen } from '../../archive/join/same-names.ts';
import { nameAsSeen } from '../../archive/names.ts';
import type { ContentFile } from '../../content/files/content-files.ts';
import { frontMatter, plainText } from '../../content/front-matter/front-matter.ts';
import { parseData } from '../../content/reading/parse.ts';
import { parseYaml } from '../../content/yaml/yaml.ts';
import { schemaOf } from '../../schema/schemas.ts';
import * as messages from '../command-messages.ts';
import { collectionOf } from '../content-kinds.ts';
import { bearersOf, type Known } from '../known.ts';
import type { Addition } from './addition.ts';
import type { NewFile } from './new-file.ts';

/**
 * Refuses a subject that readers could not tell from one that is there, as the check would. One that has another name
 * of one that is there has to be asked for by an id of its own: most often it is the same.
 *
 * @throws what to do instead
 */
export async function refuseNamesake(addition: Addition, file: NewFile, known: Known): Promise<void> {
  const { kind, text } = file;
  if (kind === 'briefing') return;
  const files = known.files.filter(({ collection }) => collection === collectionOf[kind]);
  if (kind === 'story') {
    const same = await storyCalled(addition.title ?? '', files);
    if (same) throw new Error(messages.sameTitle(addition.title ?? '', same));
    return;
  }
  const schema = schemaOf[collectionOf[kind]];
  const { data } = parseData('', text, schema);
  // What is wrong with it is said when it is to be written.
  if (data === undefined) return;
  const bearers = bearersOf(data.name, kind, known);
  for (const { id, path } of files.filter((one) => bearers.some((bearer) => bearer.id === one.id))) {
    const there = parseData('', plainText(await readFile(path, 'utf8')), schema).data;
    if (there && asSeen(there) === asSeen(data)) throw new Error(messages.sameName(kind, data.name, id));
  }
  const other = bearers.find(({ name }) => nameAsSeen(name) !== nameAsSeen(data.name));
  if (other && addition.options.id === undefined) throw new Error(messages.otherName(kind, data.name, other));
}

async function storyCalled(title: string, files: ContentFile[]): Promise<string | undefined> {
  for (const { id, path } of files) {
    const parts = frontMatter(plainText(await readFile(path, 'utf8')));
    const written: unknown = parts && Reflect.get(Object(parseYaml(parts.yaml, 1).data), 'title');
    if (typeof written === 'string' && nameAsSeen(written) === nameAsSeen(title)) return id;
  }
  return undefined;
}
